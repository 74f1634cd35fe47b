package dev.frameline.profile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import dev.frameline.base.bytes.Hex;

/// Percent-encoding, RFC 3986 §2.1, over UTF-8. Any thread.
final class Percent {

    private static final String UNRESERVED = "-._~";
    private static final String NEVER_BARE = "\"<>`{}\\^|";

    private Percent() {}

    /// Encodes only what cannot stand in a request line; what was typed encoded stays as typed.
    static void asTyped(StringBuilder out, String text) {
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            encode(out, value, value > 0x20 && value < 0x7f && NEVER_BARE.indexOf(value) < 0);
        }
    }

    /// Encodes all but letters, digits and `-._~`, so that the text comes out of a query as it went in.
    static void strictly(StringBuilder out, String text) {
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = value > 0 && (isLetterOrDigit(value) || UNRESERVED.indexOf(value) >= 0);
            encode(out, value, isPlain);
        }
    }

    private static boolean isLetterOrDigit(byte value) {
        int lower = value | 0x20;
        return (lower >= 'a' && lower <= 'z') || (value >= '0' && value <= '9');
    }

    private static void encode(StringBuilder out, byte value, boolean isPlain) {
        if (isPlain) {
            out.append((char) value);
        } else {
            out.append('%').append(Hex.format(new byte[]{value}).toUpperCase(Locale.ROOT));
        }
    }
}
