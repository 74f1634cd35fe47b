package dev.frameline.profile;

import java.net.IDN;
import java.net.Inet6Address;
import java.util.Locale;

/// Reads `host:port`, RFC 3986 §3.2. Any thread.
sealed interface Authority {

    /// A host, and a port if one is named.
    ///
    /// @param port 0 if none is named
    record Named(String host, int port) implements Authority {

        /// Whether it names this machine.
        boolean isLoopback() {
            return host.equals("localhost") || host.endsWith(".localhost") || host.equals("::1")
                    || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
        }
    }

    /// It is neither.
    ///
    /// @param offset counted from the start of the authority
    record Wrong(String reason, int offset) implements Authority {}

    static Authority of(String text) {
        int at = text.indexOf('@');
        if (at >= 0) {
            return new Wrong("An address holds no user name or password; send an Authorization header instead.", 0);
        }
        if (text.startsWith("[")) {
            return bracketed(text);
        }
        int colon = text.indexOf(':');
        if (colon >= 0 && text.indexOf(':', colon + 1) > colon) {
            return new Wrong("An IPv6 address stands in brackets, as in [::1].", 0);
        }
        String host = colon < 0 ? text : text.substring(0, colon);
        if (host.isEmpty()) {
            return new Wrong("A host is missing.", 0);
        }
        for (int i = 0; i < host.length(); i++) {
            char here = host.charAt(i);
            if (here < 0x80 && !Character.isLetterOrDigit(here) && "-._".indexOf(here) < 0) {
                return new Wrong("'" + here + "' cannot stand in a host name.", i);
            }
        }
        try {
            String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return withPort(ascii, text, host.length());
        } catch (IllegalArgumentException e) {
            return new Wrong("This is not a host name.", 0);
        }
    }

    private static Authority bracketed(String text) {
        int close = text.indexOf(']');
        if (close < 0) {
            return new Wrong("The bracket of this IPv6 address is not closed.", 0);
        }
        String address = text.substring(1, close);
        int zone = address.indexOf('%');
        try {
            Inet6Address.ofLiteral(zone < 0 ? address : address.substring(0, zone));
        } catch (IllegalArgumentException e) {
            return new Wrong("This is not an IPv6 address.", 1);
        }
        if (close + 1 < text.length() && text.charAt(close + 1) != ':') {
            return new Wrong("After the address comes a colon and the port.", close + 1);
        }
        return withPort(address.toLowerCase(Locale.ROOT), text, close + 1);
    }

    private static Authority withPort(String host, String text, int colon) {
        String digits = colon >= text.length() ? "" : text.substring(colon + 1);
        if (digits.isEmpty()) {
            return new Named(host, 0);
        }
        boolean isNumber = digits.chars().allMatch(it -> it >= '0' && it <= '9');
        int port = isNumber && digits.length() <= 6 ? Integer.parseInt(digits) : 0;
        if (port < 1 || port > 65_535) {
            return new Wrong("A port is a number from 1 to 65535.", colon + 1);
        }
        return new Named(host, port);
    }
}
