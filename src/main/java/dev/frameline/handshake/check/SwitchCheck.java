package dev.frameline.handshake.check;

import java.util.ArrayList;
import java.util.List;

import dev.frameline.handshake.AcceptKey;
import dev.frameline.handshake.HandshakeResponse;
import dev.frameline.handshake.Headers;

/// What every 101 must say, RFC 6455 §4.1: Upgrade, Connection, Accept. Used once, by one thread.
final class SwitchCheck {

    private static final String SERVER = "RFC 6455 §4.1";
    private static final String ACCEPT = "Sec-WebSocket-Accept";

    private final Headers request;
    private final HandshakeResponse response;
    private final Headers headers;
    private final List<Verdict> verdicts = new ArrayList<>();

    SwitchCheck(Headers request, HandshakeResponse response) {
        this.request = request;
        this.response = response;
        this.headers = response.headers();
    }

    List<Verdict> verdicts() {
        upgrade();
        connection();
        accept();
        extras();
        return verdicts;
    }

    private void upgrade() {
        List<String> values = headers.all("Upgrade");
        boolean isFine = values.size() == 1 && values.getFirst().equalsIgnoreCase("websocket");
        if (isFine) {
            verdicts.add(Verdict.ok("Upgrade", SERVER, "Upgrade is websocket"));
        } else {
            verdicts.add(Verdict.fault("Upgrade", SERVER, values.isEmpty()
                    ? "Upgrade is missing; it must be websocket"
                    : "Upgrade is \"" + String.join(", ", values) + "\"; it must be websocket"));
        }
    }

    private void connection() {
        List<String> values = headers.all("Connection");
        if (headers.hasToken("Connection", "Upgrade")) {
            verdicts.add(Verdict.ok("Connection", SERVER, "Connection contains Upgrade"));
        } else {
            verdicts.add(Verdict.fault("Connection", SERVER, values.isEmpty()
                    ? "Connection is missing; it must contain Upgrade"
                    : "Connection is \"" + String.join(", ", values) + "\"; it must contain Upgrade"));
        }
    }

    private void accept() {
        List<String> received = headers.all(ACCEPT);
        String expected = AcceptKey.of(request.first("Sec-WebSocket-Key").orElse(""));
        if (received.isEmpty()) {
            verdicts.add(Verdict.fault(ACCEPT, SERVER, ACCEPT + " is missing; expected " + expected));
        } else if (received.size() > 1) {
            verdicts.add(Verdict.fault(ACCEPT, "RFC 6455 §11.3.3",
                    ACCEPT + " is sent " + received.size() + " times; expected " + expected + " once"));
        } else if (received.getFirst().equals(expected)) {
            verdicts.add(Verdict.ok(ACCEPT, "RFC 6455 §4.2.2", "It belongs to our key: " + expected));
        } else {
            verdicts.add(Verdict.fault(ACCEPT, "RFC 6455 §4.2.2", ACCEPT + " does not belong to our key: expected "
                    + expected + ", received " + received.getFirst()));
        }
    }

    private void extras() {
        if (headers.first("Set-Cookie").isPresent()) {
            verdicts.add(Verdict.notice("Set-Cookie", SERVER, "The server sets a cookie; Frameline does not store it"));
        }
        if (headers.first("Sec-WebSocket-Version").isPresent()) {
            verdicts.add(Verdict.notice("Sec-WebSocket-Version", "RFC 6455 §11.3.5",
                    "A version belongs into a refusal only, not into a 101"));
        }
        for (String name : List.of("Content-Length", "Transfer-Encoding")) {
            if (headers.first(name).filter(value -> !value.equals("0")).isPresent()) {
                verdicts.add(Verdict.notice(name, "RFC 9110 §15.2",
                        "A 101 has no body: what follows is read as WebSocket frames"));
            }
        }
        if (response.body().length > 0) {
            verdicts.add(Verdict.notice("", "RFC 9110 §15.2", "Bytes follow the head as if it had a body"));
        }
    }
}
