package dev.frameline.profile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An address as a person types it, RFC 6455 §3, made sense of where there is one sense: a missing scheme is guessed,
/// `http` means `ws`. Any thread.
public sealed interface TargetUrl {

    /// The schemes that can be dialled.
    enum Scheme {
        /// Plain.
        WS,
        /// Over TLS.
        WSS,
        /// The embedded demo server, wherever it listens: `demo:/echo`.
        DEMO
    }

    /// It can be dialled.
    ///
    /// @param scheme with or without TLS, or the demo
    /// @param host name or address, IPv6 without brackets; empty for the demo
    /// @param port 1 to 65535; 0 for the demo
    /// @param resource path and query, percent-encoded as the request line needs it
    record Valid(Scheme scheme, String host, int port, String resource) implements TargetUrl {}

    /// It cannot.
    ///
    /// @param reason why, and what would do, in plain words
    record Invalid(String reason) implements TargetUrl {}

    /// Makes sense of `text`, with the parameters that are switched on added to its query.
    static TargetUrl parse(String text, List<NamedValue> params) {
        String url = text.strip();
        if (url.isEmpty()) {
            return new Invalid("Type an address, such as wss://host/path.");
        }
        if (url.chars().anyMatch(Character::isWhitespace)) {
            return new Invalid("An address holds no spaces: write %20 for one.");
        }
        if (url.indexOf('#') >= 0) {
            return new Invalid("A WebSocket address has no fragment: remove \"#\" and what follows (RFC 6455 §3).");
        }
        if (url.regionMatches(true, 0, "demo:", 0, 5)) {
            String resource = url.substring(5);
            return new Valid(Scheme.DEMO, "", 0,
                    withParams(resource.startsWith("/") ? resource : "/" + resource, params));
        }
        int mark = url.indexOf("://");
        if (mark < 0) {
            return authority(guessed(url), url, params);
        }
        String rest = url.substring(mark + 3);
        return switch (url.substring(0, mark).toLowerCase(Locale.ROOT)) {
            case "ws", "http" -> authority(Scheme.WS, rest, params);
            case "wss", "https" -> authority(Scheme.WSS, rest, params);
            default -> new Invalid("\"" + url.substring(0, mark) + "\" is no WebSocket scheme: use ws:// or wss://.");
        };
    }

    /// Local names and bare ports are plain, everything else is encrypted.
    private static Scheme guessed(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        boolean local = lower.startsWith("localhost") || lower.startsWith("127.") || lower.startsWith("[::1]")
                || lower.startsWith(":");
        return local ? Scheme.WS : Scheme.WSS;
    }

    private static TargetUrl authority(Scheme scheme, String rest, List<NamedValue> params) {
        int end = rest.length();
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '/' || rest.charAt(i) == '?') {
                end = i;
                break;
            }
        }
        String authority = rest.substring(0, end);
        if (authority.indexOf('@') >= 0) {
            return new Invalid("User name and password do not belong into the address: use an Authorization header.");
        }
        String resource = rest.substring(end);
        if (!resource.startsWith("/")) {
            resource = "/" + resource;
        }
        int bracket = authority.startsWith("[") ? authority.indexOf(']') : 0;
        int colon = bracket < 0 ? -1 : authority.indexOf(':', bracket);
        String host = colon < 0 ? authority : authority.substring(0, colon);
        Optional<Integer> port = port(scheme, colon < 0 ? "" : authority.substring(colon + 1));
        if (port.isEmpty()) {
            return new Invalid("\"" + authority.substring(colon + 1) + "\" is no port: use 1 to 65535.");
        }
        Optional<String> name = host(host);
        if (name.isEmpty()) {
            return new Invalid(
                    host.isEmpty() ? "The host is missing." : "\"" + host + "\" is no host name or address.");
        }
        return new Valid(scheme, name.get(), port.get(), withParams(resource, params));
    }

    private static Optional<Integer> port(Scheme scheme, String digits) {
        if (digits.isEmpty()) {
            return Optional.of(scheme == Scheme.WSS ? 443 : 80);
        }
        if (digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(digits)).filter(port -> port >= 1 && port <= 65535);
    }

    private static Optional<String> host(String text) {
        if (text.startsWith("[")) {
            boolean closed = text.endsWith("]") && text.length() > 3;
            String inner = closed ? text.substring(1, text.length() - 1) : "";
            return inner.matches("[0-9A-Fa-f:.]+(%[\\w.-]+)?") && inner.contains(":")
                    ? Optional.of(inner)
                    : Optional.empty();
        }
        if (text.isEmpty() || text.startsWith(".") || text.contains("..")) {
            return Optional.empty();
        }
        boolean clean = text.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
        return clean ? Optional.of(text) : Optional.empty();
    }

    private static String withParams(String resource, List<NamedValue> params) {
        var whole = new StringBuilder(encoded(resource, "%/?:@!$&'()*+,;=-._~[]"));
        char joint = resource.indexOf('?') < 0 ? '?' : '&';
        if (resource.endsWith("?") || resource.endsWith("&")) {
            joint = 0;
        }
        for (NamedValue param : params) {
            if (!param.isSent()) {
                continue;
            }
            if (joint != 0) {
                whole.append(joint);
            }
            whole.append(encoded(param.name(), "-._~")).append('=').append(encoded(param.value(), "-._~"));
            joint = '&';
        }
        return whole.toString();
    }

    /// Percent-encodes everything but ASCII letters, digits and the characters kept, RFC 3986 §2.1.
    private static String encoded(String text, String kept) {
        var out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || kept.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
