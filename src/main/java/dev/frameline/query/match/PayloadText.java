package dev.frameline.query.match;

import java.nio.charset.StandardCharsets;

import dev.frameline.base.bytes.Utf8;

/// A payload as the text that regular expressions are matched against. Any thread.
final class PayloadText {

    private PayloadText() {}

    /// Valid UTF-8 as what it says; any other bytes as ISO-8859-1, one character a byte, so that `\xfe` finds a byte.
    static String of(byte[] bytes, int offset, int length) {
        // What is ASCII is both, and most payloads are; making text of ISO-8859-1 is no more than a copy.
        boolean isLatin = isAscii(bytes, offset, length) || !Utf8.isValid(bytes, offset, length);
        return new String(bytes, offset, length, isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static boolean isAscii(byte[] bytes, int offset, int length) {
        int all = 0;
        for (int i = offset; i < offset + length; i++) {
            all |= bytes[i];
        }
        return all >= 0;
    }
}
