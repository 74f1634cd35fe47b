package dev.frameline.handshake.check;

import java.util.ArrayList;
import java.util.List;

import dev.frameline.handshake.Extension;
import dev.frameline.handshake.HandshakeResponse;
import dev.frameline.handshake.Header;
import dev.frameline.handshake.Headers;

/// The first line of an answer, and what a refusal says about itself. Used once, by one thread.
final class StatusCheck {

    private static final String SERVER = "RFC 6455 §4.1";

    private final HandshakeResponse response;
    private final Headers headers;
    private final List<Verdict> verdicts = new ArrayList<>();

    StatusCheck(HandshakeResponse response) {
        this.response = response;
        this.headers = response.headers();
    }

    List<Verdict> verdicts() {
        startLine();
        brokenLines();
        if (!response.isSwitch()) {
            refusal();
        }
        return verdicts;
    }

    private void startLine() {
        if (response.status() == 0) {
            verdicts.add(Verdict.fault("", "RFC 9112 §4", "The answer does not begin with an HTTP status line"));
        } else if (response.isSwitch()) {
            verdicts.add(Verdict.ok("", SERVER, "The server switches to WebSocket"));
            if (response.version().equals("HTTP/1.0")) {
                verdicts.add(Verdict.notice("", SERVER, "HTTP/1.0 knows no switch of protocols; 1.1 was asked for"));
            }
        } else {
            verdicts.add(Verdict.fault("", SERVER, "The status is " + response.status() + ", not 101"));
        }
    }

    private void brokenLines() {
        for (Header header : headers) {
            if (header.name().isEmpty()) {
                verdicts.add(Verdict.notice("", "RFC 9112 §5", "A line is no header: \"" + header.value() + "\""));
            } else if (!Extension.isToken(header.name())) {
                verdicts.add(Verdict.notice(header.name(), "RFC 9110 §5.1",
                        "\"" + header.name() + "\" is no valid header name"));
            }
        }
    }

    private void refusal() {
        headers.first("Location").ifPresent(location -> verdicts.add(
                Verdict.notice("Location", SERVER, "The server points to " + location + "; it was not followed")));
        headers.first("WWW-Authenticate").ifPresent(scheme -> verdicts.add(
                Verdict.notice("WWW-Authenticate", "RFC 9110 §11.6.1", "The server wants credentials: " + scheme)));
        headers.first("Sec-WebSocket-Version").ifPresent(versions -> verdicts.add(
                Verdict.notice("Sec-WebSocket-Version", "RFC 6455 §4.4", "The server speaks version " + versions)));
        headers.first("Retry-After").ifPresent(delay -> verdicts
                .add(Verdict.notice("Retry-After", "RFC 9110 §10.2.3", "The server asks to wait: " + delay)));
    }
}
