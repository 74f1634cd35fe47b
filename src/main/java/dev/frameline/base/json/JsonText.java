package dev.frameline.base.json;

/// Writes single JSON values into a line of text. Any thread.
///
/// Escapes what RFC 8259 §7 asks for, and besides it what a terminal would obey (DEL and C1 controls), the two line
/// separators, and halves of surrogate pairs, which UTF-8 cannot carry.
final class JsonText {

    private JsonText() {}

    static void string(StringBuilder out, CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isHighSurrogate(character) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(character).append(text.charAt(++i));
            } else {
                character(out, character);
            }
        }
        out.append('"');
    }

    private static void character(StringBuilder out, char character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                if (isPlain(character)) {
                    out.append(character);
                } else {
                    out.append("\\u").append(Character.forDigit(character >> 12, 16))
                            .append(Character.forDigit((character >> 8) & 0xf, 16))
                            .append(Character.forDigit((character >> 4) & 0xf, 16))
                            .append(Character.forDigit(character & 0xf, 16));
                }
            }
        }
    }

    private static boolean isPlain(char character) {
        boolean isControl = character < 0x20 || (character >= 0x7f && character <= 0x9f);
        return !isControl && character != 0x2028 && character != 0x2029 && !Character.isSurrogate(character);
    }

    /// A number as JSON has it; infinities and NaN, which JSON has not, become `null`.
    static void number(StringBuilder out, double value) {
        if (Double.isFinite(value)) {
            out.append(value);
        } else {
            out.append("null");
        }
    }
}
