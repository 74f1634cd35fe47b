package dev.frameline.query.match;

import java.nio.charset.StandardCharsets;

import dev.frameline.base.bytes.Utf8;

/// A payload as the text that regular expressions are matched against. Any thread.
final class PayloadText {

    private PayloadText() {}

    /// Valid UTF-8 as what it says; any other bytes as ISO-8859-1, one character a byte, so that `\xfe` finds a byte.
    static String of(byte[] bytes, int offset, int length) {
        return new String(bytes, offset, length, Utf8.isValid(bytes, offset, length)
                ? StandardCharsets.UTF_8
                : StandardCharsets.ISO_8859_1);
    }
}
