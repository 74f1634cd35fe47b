package dev.frameline.handshake;

import java.util.Locale;

/// A few plain words on what a header of the handshake is for. Any thread.
public final class HeaderNotes {

    private HeaderNotes() {}

    /// What this header says; empty if there is nothing well known to say.
    public static String explain(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("sec-websocket-") ? webSocket(lower, value) : http(lower, value);
    }

    private static String webSocket(String name, String value) {
        return switch (name) {
            case "sec-websocket-key" -> AcceptKey.isWellFormed(value)
                    ? "16 random bytes, new each time"
                    : "should be 16 random bytes in base64";
            case "sec-websocket-accept" -> "proves that the server read our key";
            case "sec-websocket-version" -> value.equals("13")
                    ? "the RFC 6455 protocol"
                    : "WebSocket versions";
            case "sec-websocket-protocol" -> "the subprotocol";
            case "sec-websocket-extensions" -> value.toLowerCase(Locale.ROOT).contains(DeflateParameters.NAME)
                    ? "compression of messages"
                    : "additions to the protocol";
            default -> "";
        };
    }

    private static String http(String name, String value) {
        return switch (name) {
            case "host" -> "the server's name and port";
            case "upgrade" -> "asks to leave HTTP";
            case "connection" -> value.toLowerCase(Locale.ROOT).contains("upgrade")
                    ? "this hop only"
                    : "what becomes of the TCP connection";
            case "origin" -> "the page that asks";
            case "user-agent" -> "the program that asks";
            case "authorization" -> "credentials for the server";
            case "proxy-authorization" -> "credentials for the proxy";
            case "cookie" -> "cookies of an earlier visit";
            case "set-cookie" -> "a cookie to keep";
            case "location" -> "where to ask instead";
            case "www-authenticate" -> "how to say who you are";
            case "proxy-authenticate" -> "how to say who you are";
            case "retry-after" -> "when to try again";
            case "server" -> "the program that answers";
            case "date" -> "the server's clock";
            case "via", "x-forwarded-for", "forwarded" -> "who passed it on";
            default -> content(name);
        };
    }

    private static String content(String name) {
        return switch (name) {
            case "content-type" -> "what the body is";
            case "content-length" -> "bytes of the body";
            case "transfer-encoding" -> "how the body is cut into pieces";
            case "content-encoding" -> "how the body is compressed";
            case "accept-encoding" -> "compression of HTTP bodies";
            case "accept-language" -> "languages that are understood";
            case "cache-control", "pragma" -> "whether it may be kept in a cache";
            case "strict-transport-security" -> "from now on, only with TLS";
            case "access-control-allow-origin" -> "which pages may read the answer";
            case "allow" -> "methods that the server takes here";
            default -> "";
        };
    }
}
