package dev.frameline.payload;

import dev.frameline.base.bytes.Utf8;

/// The first guess at what a payload is, from its outside. Any thread.
///
/// A guess only: it looks at both ends of the bytes, so that a hundred megabytes cost as little as ten bytes. Whether it
/// really is JSON, the decoder says.
public enum PayloadKind {
    /// Text between braces, brackets or quotes.
    JSON,
    /// Any other text.
    TEXT,
    /// Bytes that are not text.
    BINARY;

    private static final int ENOUGH_TO_JUDGE = 4096;

    /// The guess for a whole message.
    ///
    /// @param isText whether the message came as text, RFC 6455 §5.6; a binary message that looks like JSON is JSON too,
    /// for many servers send it so
    public static PayloadKind detect(byte[] bytes, boolean isText) {
        if (looksLikeJson(bytes) && (isText || startsAsText(bytes))) {
            return JSON;
        }
        return isText ? TEXT : BINARY;
    }

    private static boolean looksLikeJson(byte[] bytes) {
        int first = 0;
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            first = 3;
        }
        while (first < bytes.length && isSpace(bytes[first])) {
            first++;
        }
        int last = bytes.length - 1;
        while (last > first && isSpace(bytes[last])) {
            last--;
        }
        if (first >= last) {
            return false;
        }
        return switch (bytes[first]) {
            case '{', '[' -> bytes[last] == '}' || bytes[last] == ']';
            case '"' -> bytes[last] == '"';
            default -> false;
        };
    }

    private static boolean startsAsText(byte[] bytes) {
        int length = Math.min(bytes.length, ENOUGH_TO_JUDGE);
        int bad = Utf8.firstBad(bytes, 0, length);
        boolean isCutHere = bad == length && length < bytes.length;
        return bad < 0 || isCutHere;
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }
}
