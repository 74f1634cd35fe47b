package dev.frameline.session;

import java.nio.charset.StandardCharsets;

/// Finds the value of the top-level member `id` in a JSON object, without parsing more than it must: this looks at every
/// inbound message while an answer is awaited. Not a validator: on text that is no JSON it may find anything or nothing.
/// Any thread.
final class JsonId {

    private static final int LONGEST_ID_BYTES = 200;

    private final byte[] bytes;
    private final int end;
    private int at;

    private JsonId(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        at = offset;
        end = offset + length;
    }

    /// The value as it is written, quotes included, if it is a string or number; empty if there is none.
    static String find(byte[] bytes, int offset, int length) {
        return new JsonId(bytes, offset, length).find();
    }

    private String find() {
        skipSpace();
        if (at >= end || bytes[at] != '{') {
            return "";
        }
        at++;
        int depth = 1;
        boolean isKey = true;
        while (at < end && depth > 0) {
            byte b = bytes[at];
            if (b == '"') {
                int start = at;
                skipString();
                if (depth == 1 && isKey && isNamedId(start)) {
                    return value();
                }
                continue;
            }
            switch (b) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case ',' -> isKey = depth == 1 || isKey;
                case ':' -> isKey = depth != 1 && isKey;
                default -> {
                }
            }
            at++;
        }
        return "";
    }

    private boolean isNamedId(int start) {
        return at - start == 4 && bytes[start + 1] == 'i' && bytes[start + 2] == 'd';
    }

    private String value() {
        skipSpace();
        if (at >= end || bytes[at] != ':') {
            return "";
        }
        at++;
        skipSpace();
        int start = at;
        if (at < end && bytes[at] == '"') {
            skipString();
        } else {
            while (at < end && isNumberByte(bytes[at])) {
                at++;
            }
        }
        int length = at - start;
        return length > LONGEST_ID_BYTES ? "" : new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    private static boolean isNumberByte(byte b) {
        return (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == 'e' || b == 'E';
    }

    private void skipString() {
        at++;
        while (at < end && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, end);
    }

    private void skipSpace() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }
}
