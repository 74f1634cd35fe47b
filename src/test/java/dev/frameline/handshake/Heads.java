package dev.frameline.handshake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Heads for tests, written as lines.
public final class Heads {

    public static final String KEY = "wDqumtseNBJdhkihL6PW7w==";
    public static final String ACCEPT = "0FFP+2nmNIf/h+4BP36k9uzrYGk=";

    private Heads() {}

    public static byte[] bytes(String... lines) {
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public static HandshakeRequest request(String... more) {
        String[] lines = {"GET /echo HTTP/1.1", "Host: h:9400", "Upgrade: websocket", "Connection: Upgrade",
                "Sec-WebSocket-Key: " + KEY, "Sec-WebSocket-Version: 13", "Origin: http://h"};
        return HandshakeRequest.parse(bytes(join(lines, more)));
    }

    public static HandshakeResponse accepted(String... more) {
        String[] lines = {"HTTP/1.1 101 Switching Protocols", "Upgrade: WebSocket", "Connection: keep-alive, upgrade",
                "Sec-WebSocket-Accept: " + ACCEPT};
        return HandshakeResponse.parse(bytes(join(lines, more)));
    }

    public static HandshakeResponse answer(String... lines) {
        return HandshakeResponse.parse(bytes(lines));
    }

    private static String[] join(String[] first, String[] more) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
