package dev.frameline.handshake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// The body of a refusal without the framing that HTTP gave it, for display. Any thread.
///
/// @param bytes of the body itself
/// @param problem what is wrong with its framing; empty if nothing is
public record PlainBody(byte[] bytes, String problem) {

    /// Undoes chunks, RFC 9112 §7.1, and compares a given length with what came.
    public static PlainBody of(HandshakeResponse response) {
        byte[] body = response.body();
        if (response.headers().all("Transfer-Encoding").stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("chunked"))) {
            return dechunk(body);
        }
        String length = response.headers().first("Content-Length").orElse("");
        boolean isShort = length.matches("\\d{1,18}") && Long.parseLong(length) > body.length;
        return new PlainBody(body,
                isShort ? "Only " + body.length + " of " + length + " bytes came (RFC 9112 §8)" : "");
    }

    private static PlainBody dechunk(byte[] body) {
        var plain = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (true) {
            int lineEnd = indexOfLf(body, at);
            if (lineEnd < 0) {
                return new PlainBody(plain.toByteArray(), "The body ends before its last chunk (RFC 9112 §8)");
            }
            int size = chunkSize(new String(body, at, lineEnd - at, StandardCharsets.ISO_8859_1));
            if (size < 0) {
                plain.write(body, at, body.length - at);
                return new PlainBody(plain.toByteArray(), "A chunk has no valid size (RFC 9112 §7.1)");
            }
            if (size == 0) {
                return new PlainBody(plain.toByteArray(), "");
            }
            int from = lineEnd + 1;
            int count = Math.min(size, body.length - from);
            plain.writeBytes(Arrays.copyOfRange(body, from, from + count));
            at = afterLineBreak(body, from + count);
        }
    }

    private static int afterLineBreak(byte[] body, int from) {
        int at = from;
        if (at < body.length && body[at] == '\r') {
            at++;
        }
        if (at < body.length && body[at] == '\n') {
            at++;
        }
        return at;
    }

    private static int indexOfLf(byte[] body, int from) {
        for (int i = from; i < body.length; i++) {
            if (body[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /// The size in a chunk's first line, whose extensions do not count; -1 if it is none.
    public static int chunkSize(String line) {
        int semicolon = line.indexOf(';');
        String digits = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
        return digits.matches("[0-9a-fA-F]{1,7}") ? Integer.parseInt(digits, 16) : -1;
    }
}
