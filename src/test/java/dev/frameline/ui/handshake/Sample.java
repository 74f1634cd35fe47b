package dev.frameline.ui.handshake;

import java.util.List;
import java.util.Optional;

import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.handshake.CertificateFacts;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.handshake.Timings;
import dev.frameline.handshake.TlsFacts;

/// A recording with one handshake in it, and its two entries. Confined to the test's thread.
///
/// @param recording holds both
/// @param request entry 1
/// @param response entry 2
record Sample(FakeRecording recording, Entry request, Entry response) {

    static final String REQUEST = lines("GET /v1/stream?token=abcdef HTTP/1.1", "Host: feed.example",
            "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: wDqumtseNBJdhkihL6PW7w==", "Sec-WebSocket-Extensions: permessage-deflate",
            "Origin: https://app.example", "Cookie: session=KOsEJNabcdefmvwBF9; theme=dark");

    static final String ACCEPTED = lines("HTTP/1.1 101 Switching Protocols", "Upgrade: websocket",
            "Connection: Upgrade", "Sec-WebSocket-Accept: 0FFP+2nmNIf/h+4BP36k9uzrYGk=",
            "Sec-WebSocket-Extensions: permessage-deflate", "Server: nginx/1.27.3");

    static final TlsFacts TLS = new TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", List.of(
            new CertificateFacts("CN=feed.example", "CN=R11, O=Let's Encrypt, C=US", "feed.example, *.feed.example",
                    "2026-10-01T00:00:00Z", "2026-12-30T00:00:00Z",
                    "3f7a0c5d9b1e8246aa90cc4417d5e6fb0218374655647382910abcdef0123456"),
            new CertificateFacts("CN=R11, O=Let's Encrypt, C=US", "CN=ISRG Root X1, O=Internet Security Research Group",
                    "", "2024-03-13T00:00:00Z", "2027-03-12T23:59:59Z",
                    "591e9ce6c863d3a079e9fabe1478c7339a26b21269dde795211361024ae31a44")),
            "trusted by this system");

    static final Timings TIMINGS = Timings.NONE.withDns(2_100_000).withTcp(10_400_000).withTls(21_200_000)
            .withUpgrade(13_100_000);

    static ConnectionFacts secure() {
        return new ConnectionFacts(1, "wss://feed.example/v1/stream?token=abcdef", 0, "203.0.113.9:443", TIMINGS,
                Optional.of(TLS), "", "permessage-deflate", "");
    }

    static ConnectionFacts plain() {
        return new ConnectionFacts(1, "ws://127.0.0.1:9400/", 0, "127.0.0.1:9400",
                Timings.NONE.withTcp(300_000).withUpgrade(1_200_000), Optional.empty(), "", "", "");
    }

    static Sample accepted() {
        return of(REQUEST, ACCEPTED, secure());
    }

    static Sample refused() {
        String body = "{\"error\":\"invalid_token\",\"message\":\"The token has expired.\",\"id\":9007199254740993}";
        return of(REQUEST, lines("HTTP/1.1 401 Unauthorized", "Content-Type: application/json",
                "Content-Length: " + body.length(), "WWW-Authenticate: Bearer realm=\"feed\"",
                "Set-Cookie: visit=8d1f; Path=/; HttpOnly") + body, secure());
    }

    static Sample wrongAccept() {
        return of(REQUEST, ACCEPTED.replace("0FFP+2nm", "1FFP+2nm"), plain());
    }

    static Sample of(String request, String response, ConnectionFacts facts) {
        var recording = new FakeRecording();
        recording.put(facts);
        return new Sample(recording, recording.add(EntryKind.REQUEST, 1, request),
                recording.add(EntryKind.RESPONSE, 1, response));
    }

    static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }
}
