package dev.frameline.query.match;

/// One character of UTF-8, RFC 3629. Any thread.
final class Utf8Character {

    private Utf8Character() {}

    /// The character that begins at `at` and ends before or at `to`; -1 if none does.
    static int at(byte[] bytes, int at, int to) {
        if (at >= to) {
            return -1;
        }
        int first = bytes[at];
        if (first >= 0) {
            return first;
        }
        int length = Integer.numberOfLeadingZeros(~(first << 24));
        if (length < 2 || length > 4 || at + length > to) {
            return -1;
        }
        int character = first & (0x7f >> length);
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return -1;
            }
            character = (character << 6) | (bytes[at + i] & 0x3f);
        }
        // Written longer than needed, half of a surrogate pair, or beyond Unicode: not UTF-8.
        return length(character) == length && isScalar(character) ? character : -1;
    }

    private static boolean isScalar(int character) {
        return character <= Character.MAX_CODE_POINT
                && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    }

    /// How many bytes a character takes.
    static int length(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
