package dev.frameline.recording.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A text looked for in bytes, as UTF-8, ASCII letters in either case. Any thread; a [Trail] is confined to one.
final class Needle {

    private final byte[] lower;

    Needle(String text) {
        lower = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower(lower[i]);
        }
    }

    /// The text with its ASCII letters in lower case.
    String text() {
        return new String(lower, StandardCharsets.UTF_8);
    }

    /// Starts looking through bytes that come in pieces.
    Trail trail() {
        return new Trail();
    }

    boolean isIn(byte[] bytes) {
        if (lower.length == 0) {
            return true;
        }
        byte first = lower[0];
        byte other = upper(first);
        for (int at = 0; at <= bytes.length - lower.length; at++) {
            if ((bytes[at] == first || bytes[at] == other) && isAt(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(byte[] bytes, int at) {
        for (int i = 1; i < lower.length; i++) {
            if (lower(bytes[at + i]) != lower[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte upper(byte value) {
        return value >= 'a' && value <= 'z' ? (byte) (value & ~0x20) : value;
    }

    private static byte lower(byte value) {
        return value >= 'A' && value <= 'Z' ? (byte) (value | 0x20) : value;
    }

    /// Remembers the end of the last pieces, in which the text may have begun.
    final class Trail {

        private byte[] tail = new byte[0];

        private Trail() {}

        /// Whether the text ends in this piece.
        boolean isIn(byte[] piece) {
            int reach = Math.min(piece.length, Math.max(0, lower.length - 1));
            byte[] seam = Arrays.copyOf(tail, tail.length + reach);
            System.arraycopy(piece, 0, seam, tail.length, reach);
            boolean found = Needle.this.isIn(seam) || Needle.this.isIn(piece);
            byte[] end = reach == piece.length ? seam : piece;
            int kept = Math.min(end.length, Math.max(0, lower.length - 1));
            tail = Arrays.copyOfRange(end, end.length - kept, end.length);
            return found;
        }
    }
}
