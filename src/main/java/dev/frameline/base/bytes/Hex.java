package dev.frameline.base.bytes;

/// Writes bytes as lower-case hex digits and reads them back from whatever people paste. Any thread.
///
/// Reading skips white space and the separators `,` `;` `:` `-` between bytes, and `0x` or `\x` before them. A byte is
/// two digits; after `0x` one digit alone is a byte too, as in `0x5`.
public final class Hex {

    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e',
            'f'};

    private Hex() {}

    /// What reading gave: bytes, or the place that could not be read.
    public sealed interface Parsed {}

    /// All of the text was hex. Owns its bytes.
    @SuppressWarnings("ArrayRecordComponent")
    public record Bytes(byte[] bytes) implements Parsed {}

    /// The text is not hex: why, and the index of the first character that is at fault.
    public record Bad(String reason, int offset) implements Parsed {}

    /// Digits without anything between them.
    public static String format(byte[] bytes) {
        return format(bytes, 0, bytes.length);
    }

    /// Digits of a part of the bytes, without anything between them.
    public static String format(byte[] bytes, int offset, int length) {
        StringBuilder text = new StringBuilder(length * 2);
        for (int i = offset; i < offset + length; i++) {
            append(text, bytes[i]);
        }
        return text.toString();
    }

    /// Digits with one space between bytes.
    public static String spaced(byte[] bytes) {
        return spaced(bytes, 0, bytes.length);
    }

    /// Digits of a part of the bytes, with one space between bytes.
    public static String spaced(byte[] bytes, int offset, int length) {
        StringBuilder text = new StringBuilder(length * 3);
        for (int i = offset; i < offset + length; i++) {
            if (i > offset) {
                text.append(' ');
            }
            append(text, bytes[i]);
        }
        return text.toString();
    }

    /// Appends the two digits of one byte.
    public static void append(StringBuilder text, byte value) {
        text.append(digit(value >> 4)).append(digit(value));
    }

    /// The digit of the low four bits.
    public static char digit(int value) {
        return (char) DIGITS[value & 0xf];
    }

    /// The value of a digit of either case, or -1.
    public static int valueOf(int character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        int lower = character | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    /// Reads hex as people write it; see the class for what is skipped.
    public static Parsed parse(CharSequence text) {
        return new HexReader(text).read();
    }
}
