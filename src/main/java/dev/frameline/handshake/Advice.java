package dev.frameline.handshake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What to try when a server refuses the handshake, in plain words. Any thread.
public final class Advice {

    private Advice() {}

    /// What the status and its headers suggest; never empty for a refusal.
    public static String forStatus(HandshakeResponse response) {
        return switch (response.status()) {
            case 0 -> "Check the port: what answers there does not speak HTTP.";
            case 101 -> "";
            case 301, 302, 303, 307, 308 -> redirect(response.headers().first("Location"));
            case 400 -> badRequest(response);
            case 401 -> "Add credentials: an Authorization header, a cookie, or a token in the URL, as the server's"
                    + " documentation says." + wanted(response.headers().first("WWW-Authenticate"));
            case 403 -> "Check the Origin header, which many servers insist on, and whether these credentials may"
                    + " connect.";
            case 404 -> "Check the path: there is no WebSocket endpoint at this one.";
            case 405 -> "Check the path: it does not take GET requests, so it is no WebSocket endpoint.";
            case 407 -> "A proxy in between wants credentials: add a Proxy-Authorization header.";
            case 426 -> upgradeRequired(response.headers());
            case 429 -> "Wait before you try again: the server counts connections."
                    + after(response.headers().first("Retry-After"));
            default -> range(response);
        };
    }

    private static String redirect(Optional<String> location) {
        return location.map(to -> "Connect to " + asWebSocket(to) + " instead.")
                .orElse("The server points elsewhere but does not say where.");
    }

    private static String asWebSocket(String location) {
        return location.startsWith("http://") || location.startsWith("https://")
                ? "ws" + location.substring("http".length())
                : location;
    }

    private static String badRequest(HandshakeResponse response) {
        // nginx and Go servers say it in such words when they get plain HTTP on a port for TLS.
        if (new String(response.body(), StandardCharsets.ISO_8859_1).matches("(?s).*(HTTPS port|HTTPS server).*")) {
            return "This port wants TLS: try wss://.";
        }
        return response.headers().first("Sec-WebSocket-Version").map(
                versions -> "Set Sec-WebSocket-Version to one that the server speaks: " + versions + ".")
                .orElse("Compare the request's headers with what the server expects; its answer may say which one is"
                        + " missing.");
    }

    private static String upgradeRequired(Headers headers) {
        return headers.first("Sec-WebSocket-Version")
                .map(versions -> "Set Sec-WebSocket-Version to one that the server speaks: " + versions + ".")
                .orElse("The Upgrade header did not reach the server: a proxy in between may have removed it.");
    }

    private static String wanted(Optional<String> scheme) {
        return scheme.map(it -> " It asks for: " + it + ".").orElse("");
    }

    private static String after(Optional<String> delay) {
        return delay.map(it -> " It says: " + it + (it.chars().allMatch(Character::isDigit) ? " seconds." : "."))
                .orElse("");
    }

    private static String range(HandshakeResponse response) {
        int status = response.status();
        if (status >= 500) {
            return "The server, or a proxy before it, is in trouble: look into its log, or try again later."
                    + after(response.headers().first("Retry-After"));
        }
        if (status >= 200 && status < 300) {
            return "An ordinary web page answers here: check the path, and whether a proxy removes the Upgrade header.";
        }
        return status < 200
                ? "The server sent an interim answer; it may not speak WebSocket here."
                : "The answer's body may say why.";
    }
}
