package dev.frameline.compose;

import java.io.ByteArrayOutputStream;

/// Base64 as a binary message, RFC 4648 §4 and §5: both alphabets, white space anywhere, padding or none. Any thread.
///
/// The JDK's decoder says neither where a text is wrong nor takes both alphabets at once.
final class TypedBase64 {

    private TypedBase64() {}

    static Encoded encode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 3 / 4);
        int bits = 0;
        int digits = 0;
        int padding = 0;
        int lastDigit = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (Character.isWhitespace(here)) {
                continue;
            }
            int value = valueOf(here);
            if (here == '=') {
                padding++;
            } else if (value < 0) {
                return Encoded.Bad.at(text, i, "'" + Character.toString(text.codePointAt(i)) + "' is not base64");
            } else if (padding > 0) {
                return Encoded.Bad.at(text, i, "Nothing can follow the '=' at the end");
            } else {
                bits = (bits << 6) | value;
                lastDigit = i;
                if (++digits % 4 == 0) {
                    put(bytes, bits, 3);
                }
            }
        }
        return end(text, bytes, bits, digits, padding, lastDigit);
    }

    private static Encoded end(String text, ByteArrayOutputStream bytes, int bits, int digits, int padding,
            int lastDigit) {
        int rest = digits % 4;
        if (rest == 1) {
            return Encoded.Bad.at(text, lastDigit, "A single digit is left over at the end");
        }
        if (padding > 0 && rest + padding != 4) {
            return Encoded.Bad.at(text, text.indexOf('='), "The '=' at the end are too many or too few");
        }
        if (rest > 1) {
            put(bytes, bits << (6 * (4 - rest)), rest - 1);
        }
        return new Encoded.Ready(bytes.toByteArray(), false);
    }

    private static void put(ByteArrayOutputStream bytes, int bits, int count) {
        for (int i = 0; i < count; i++) {
            bytes.write(bits >> (16 - 8 * i));
        }
    }

    private static int valueOf(char digit) {
        if (digit >= 'A' && digit <= 'Z') {
            return digit - 'A';
        }
        if (digit >= 'a' && digit <= 'z') {
            return digit - 'a' + 26;
        }
        if (digit >= '0' && digit <= '9') {
            return digit - '0' + 52;
        }
        return switch (digit) {
            case '+', '-' -> 62;
            case '/', '_' -> 63;
            default -> -1;
        };
    }
}
