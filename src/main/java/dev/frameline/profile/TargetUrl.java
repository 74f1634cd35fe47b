package dev.frameline.profile;

import java.util.List;

/// What a typed address means, RFC 6455 §3. Any thread.
public sealed interface TargetUrl {

    /// How to get there.
    enum Scheme {
        /// Plain TCP.
        WS(80),
        /// TLS.
        WSS(443),
        /// The server that comes with the program: no host and no port, the application fills them in.
        DEMO(0);

        private final int port;

        Scheme(int port) {
            this.port = port;
        }

        /// The port if the address names none.
        public int port() {
            return port;
        }

        /// As it is written, without a colon.
        public String text() {
            return switch (this) {
                case WS -> "ws";
                case WSS -> "wss";
                case DEMO -> "demo";
            };
        }
    }

    /// It can be dialled.
    ///
    /// @param host name in ASCII, or an address; an IPv6 address without brackets; empty for a demo
    /// @param port 1 to 65535; 0 for a demo
    /// @param resource path and query as they go into the request line, at least `/`
    /// @param hint what was read into it, one plain sentence; empty if nothing was
    record Valid(Scheme scheme, String host, int port, String resource, String hint) implements TargetUrl {

        /// The whole address, the port only if it is not the scheme's own.
        public String text() {
            if (scheme == Scheme.DEMO) {
                return "demo:" + resource;
            }
            String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
            return scheme.text() + "://" + name + (port == scheme.port() ? "" : ":" + port) + resource;
        }
    }

    /// It cannot be dialled.
    ///
    /// @param reason one plain sentence
    /// @param offset the first character at fault
    record Invalid(String reason, int offset) implements TargetUrl {}

    /// Reads an address alone.
    static TargetUrl parse(String typed) {
        return parse(typed, List.of());
    }

    /// Reads an address and appends parameters to its query.
    static TargetUrl parse(String typed, List<NamedValue> params) {
        return new UrlReader(typed, params).read();
    }
}
