package dev.frameline.base.bytes;

import java.nio.charset.StandardCharsets;

/// UTF-8 in one piece: is it valid, where is it not, how does it look on one line. Any thread.
public final class Utf8 {

    private static final char SUBSTITUTE = '\u2426';
    private static final char NEW_LINE = '\u2424';

    private Utf8() {}

    /// Whether the bytes are valid UTF-8 from start to end.
    public static boolean isValid(byte[] bytes, int offset, int length) {
        return firstBad(bytes, offset, length) < 0;
    }

    /// Where the bytes stop being valid UTF-8, counted from `offset`, as
    /// [dev.frameline.base.bytes.Utf8Validator#badOffset()] says it; -1 if they are valid.
    public static int firstBad(byte[] bytes, int offset, int length) {
        Utf8Validator validator = new Utf8Validator();
        validator.feed(bytes, offset, length);
        return (int) validator.badOffset();
    }

    /// The bytes as text for one line of a list, never longer than `maxChars` and never cut inside a character; `…` at
    /// the end says that more follows. Bad bytes become U+FFFD; control characters become their visible symbols (a line
    /// feed is `␊`), and characters that turn the direction of text or break lines become `␦` and `␤`, so that no
    /// payload can disguise the row it stands in.
    public static String lossyPreview(byte[] bytes, int offset, int length, int maxChars) {
        if (maxChars <= 0) {
            return "";
        }
        // A character of text takes three bytes at most, so what lies beyond cannot be in the preview.
        int enough = (int) Math.min(length, (maxChars + 1L) * 3);
        String text = new String(bytes, offset, enough, StandardCharsets.UTF_8);
        boolean isCut = text.length() > maxChars || enough < length;
        int end = isCut ? Math.min(text.length(), maxChars - 1) : text.length();
        if (isCut && end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder line = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            line.append(visible(text.charAt(i)));
        }
        return isCut ? line.append('\u2026').toString() : line.toString();
    }

    /// The character itself, or the symbol that stands for it on one line.
    public static char visible(char character) {
        if (character < 0x20) {
            return (char) (0x2400 + character);
        }
        if (character < 0x7f) {
            return character;
        }
        if (character == 0x7f) {
            return '\u2421';
        }
        if (character == 0x85 || character == 0x2028 || character == 0x2029) {
            return NEW_LINE;
        }
        return character < 0xa0 || turnsDirection(character) ? SUBSTITUTE : character;
    }

    private static boolean turnsDirection(char character) {
        return switch (character) {
            case 0x200e, 0x200f, 0x61c, 0xfeff, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068,
                    0x2069 ->
                true;
            default -> false;
        };
    }
}
