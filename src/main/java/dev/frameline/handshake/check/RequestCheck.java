package dev.frameline.handshake.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.frameline.handshake.AcceptKey;
import dev.frameline.handshake.Extension;
import dev.frameline.handshake.HandshakeRequest;
import dev.frameline.handshake.Headers;

/// The checks of RFC 6455 §4.1 on a request. Used once, by one thread.
final class RequestCheck {

    private static final String CLIENT = "RFC 6455 §4.1";
    private static final Set<String> SECRETS = Set.of("token", "access_token", "api_key", "apikey", "key", "password",
            "secret", "auth");

    private final HandshakeRequest request;
    private final Headers headers;
    private final boolean isSecure;
    private final List<Verdict> verdicts = new ArrayList<>();

    RequestCheck(HandshakeRequest request, boolean isSecure) {
        this.request = request;
        this.headers = request.headers();
        this.isSecure = isSecure;
    }

    List<Verdict> verdicts() {
        startLine();
        host();
        token("Upgrade", "websocket");
        token("Connection", "Upgrade");
        key();
        version();
        origin();
        subprotocols();
        extensions();
        secrets();
        return List.copyOf(verdicts);
    }

    private void startLine() {
        boolean isGet = request.method().equals("GET");
        verdicts.add(isGet
                ? Verdict.ok("", CLIENT, "The method is GET")
                : Verdict.fault("", CLIENT, "The method must be GET, not " + request.method()));
        if (!request.version().matches("HTTP/(1\\.[1-9]|[2-9].*)")) {
            verdicts.add(Verdict.fault("", CLIENT, "The version must be HTTP/1.1 or higher, not " + request.version()));
        }
        if (request.target().contains("#")) {
            verdicts.add(Verdict.fault("", "RFC 6455 §3", "The target must not have a fragment (#)"));
        }
    }

    private void host() {
        List<String> hosts = headers.all("Host");
        if (hosts.size() == 1 && !hosts.getFirst().isEmpty()) {
            verdicts.add(Verdict.ok("Host", CLIENT, "The host is named"));
        } else {
            verdicts.add(Verdict.fault("Host", CLIENT,
                    hosts.size() > 1 ? "Host is sent " + hosts.size() + " times" : "Host is missing"));
        }
    }

    private void token(String name, String token) {
        verdicts.add(headers.hasToken(name, token)
                ? Verdict.ok(name, CLIENT, name + " asks for " + token)
                : Verdict.fault(name, CLIENT, name + " must contain " + token));
    }

    private void key() {
        String name = "Sec-WebSocket-Key";
        List<String> keys = headers.all(name);
        if (keys.size() != 1) {
            verdicts.add(Verdict.fault(name, "RFC 6455 §11.3.1",
                    keys.isEmpty() ? name + " is missing" : name + " is sent " + keys.size() + " times"));
        } else if (AcceptKey.isWellFormed(keys.getFirst())) {
            verdicts.add(Verdict.ok(name, CLIENT, "The key is base64 of 16 bytes"));
        } else {
            verdicts.add(Verdict.fault(name, CLIENT, "The key must be base64 of exactly 16 bytes"));
        }
    }

    private void version() {
        String name = "Sec-WebSocket-Version";
        List<String> versions = headers.all(name);
        if (versions.size() == 1 && versions.getFirst().equals("13")) {
            verdicts.add(Verdict.ok(name, CLIENT, "Version 13 is the only one in use"));
        } else {
            verdicts.add(Verdict.fault(name, CLIENT, name + " must be 13, once"));
        }
    }

    private void origin() {
        if (headers.first("Origin").isEmpty()) {
            verdicts.add(Verdict.notice("Origin", "RFC 6455 §10.2",
                    "No Origin is sent; browsers always send one, and a server may insist on it"));
        }
    }

    private void subprotocols() {
        String name = "Sec-WebSocket-Protocol";
        Set<String> seen = new HashSet<>();
        for (String value : headers.all(name)) {
            for (String item : List.of(value.split(",", -1))) {
                String subprotocol = item.strip();
                if (!Extension.isToken(subprotocol)) {
                    verdicts.add(Verdict.fault(name, CLIENT, "\"" + subprotocol + "\" is no valid subprotocol name"));
                } else if (!seen.add(subprotocol)) {
                    verdicts.add(Verdict.fault(name, CLIENT, "The subprotocol " + subprotocol + " is offered twice"));
                }
            }
        }
    }

    private void extensions() {
        for (Extension extension : Extension.parse(headers)) {
            boolean isFine = Extension.isToken(extension.name())
                    && extension.parameters().stream().allMatch(p -> Extension.isToken(p.name()));
            if (!isFine) {
                verdicts.add(Verdict.fault("Sec-WebSocket-Extensions", "RFC 6455 §9.1",
                        "\"" + extension.name() + "\" is not a well-formed extension offer"));
            }
        }
    }

    private void secrets() {
        if (isSecure) {
            return;
        }
        if (headers.first("Cookie").isPresent() || headers.first("Authorization").isPresent()) {
            verdicts.add(Verdict.notice(headers.first("Cookie").isPresent() ? "Cookie" : "Authorization",
                    "RFC 6455 §10.6", "Credentials go out readable: this connection is not encrypted"));
        }
        String query = request.target().toLowerCase(Locale.ROOT);
        for (String item : List.of(query.substring(query.indexOf('?') + 1).split("&", -1))) {
            int equals = item.indexOf('=');
            if (query.indexOf('?') >= 0 && equals > 0 && SECRETS.contains(item.substring(0, equals))) {
                verdicts.add(Verdict.notice("", "RFC 6455 §10.6",
                        "The query carries \"" + item.substring(0, equals) + "\" readable: use wss://"));
            }
        }
    }
}
