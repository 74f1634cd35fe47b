package dev.frameline.query.match;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// A place in the bytes of JSON, RFC 8259, moved over values without making any of them. Confined to one thread.
///
/// It checks no more than it needs to find its way, keeps no stack, however deep values are nested, and never fails:
/// where the bytes make no sense, a move answers false.
final class JsonCursor {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private final byte[] bytes;
    private final int end;
    private int at;
    private boolean isEscaped;

    JsonCursor(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        at = offset;
        end = offset + length;
        skipSpace();
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    /// The byte here; 0 at the end.
    byte peek() {
        return at < end ? bytes[at] : 0;
    }

    /// Steps over this byte; false if another is here.
    boolean take(char expected) {
        if (at < end && bytes[at] == expected) {
            at++;
            return true;
        }
        return false;
    }

    /// To a place that was found otherwise.
    void moveTo(int place) {
        at = place;
    }

    void skipSpace() {
        while (at < end && isSpace(bytes[at])) {
            at++;
        }
    }

    static boolean isSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }

    /// From the opening quote behind the closing one.
    boolean skipString() {
        at++;
        isEscaped = false;
        while (at < end) {
            if (at + Long.BYTES <= end) {
                long eight = (long) EIGHT.get(bytes, at);
                long hits = zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES);
                if (hits == 0) {
                    at += Long.BYTES;
                    continue;
                }
                at += Long.numberOfTrailingZeros(hits) >> 3;
            }
            byte value = bytes[at++];
            if (value == '"') {
                return true;
            }
            if (value == '\\') {
                isEscaped = true;
                at++;
            }
        }
        return false;
    }

    /// The high bit of the lowest byte that is zero; bits above it say nothing.
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGHS;
    }

    /// Whether the string that was skipped last has a backslash in it.
    boolean isEscaped() {
        return isEscaped;
    }

    /// From the first byte of a value behind it.
    boolean skipValue() {
        return switch (peek()) {
            case '"' -> skipString();
            case '{', '[' -> skipNested();
            default -> skipScalar();
        };
    }

    private boolean skipScalar() {
        int start = at;
        while (at < end && !isEndOfScalar(bytes[at])) {
            at++;
        }
        return at > start;
    }

    /// What may stand right behind a number or a word.
    static boolean isEndOfScalar(byte value) {
        return value == ',' || value == '}' || value == ']' || isSpace(value);
    }

    private boolean skipNested() {
        int depth = 0;
        while (at < end) {
            switch (bytes[at]) {
                case '"' -> {
                    if (!skipString()) {
                        return false;
                    }
                    continue;
                }
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {
                    // Scalars, commas, colons and space.
                }
            }
            at++;
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }
}
