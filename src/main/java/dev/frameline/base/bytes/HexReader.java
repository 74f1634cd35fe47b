package dev.frameline.base.bytes;

import java.io.ByteArrayOutputStream;

/// One pass over pasted hex. Confined to the thread that made it.
final class HexReader {

    private final CharSequence text;
    private final ByteArrayOutputStream bytes;
    private int at;

    HexReader(CharSequence text) {
        this.text = text;
        bytes = new ByteArrayOutputStream(text.length() / 2);
    }

    Hex.Parsed read() {
        while (at < text.length()) {
            if (isSeparator(text.charAt(at))) {
                at++;
                continue;
            }
            boolean hasPrefix = skipPrefix();
            int start = at;
            while (digitAt(at) >= 0 && digitAt(at + 1) >= 0) {
                bytes.write(digitAt(at) << 4 | digitAt(at + 1));
                at += 2;
            }
            boolean isLone = digitAt(at) >= 0;
            boolean isLoneAllowed = hasPrefix && at == start && endsAt(at + 1);
            if (isLone && isLoneAllowed) {
                bytes.write(digitAt(at++));
            } else if (isLone && endsAt(at + 1)) {
                return new Hex.Bad("A byte needs two hex digits", at);
            } else if (isLone || at == start || !endsAt(at)) {
                return bad(isLone ? at + 1 : at);
            }
        }
        return new Hex.Bytes(bytes.toByteArray());
    }

    private boolean skipPrefix() {
        char first = text.charAt(at);
        boolean isPrefix = (first == '0' || first == '\\') && at + 1 < text.length()
                && (text.charAt(at + 1) | 0x20) == 'x';
        if (isPrefix) {
            at += 2;
        }
        return isPrefix;
    }

    private Hex.Bad bad(int offset) {
        if (offset >= text.length()) {
            return new Hex.Bad("Hex digits are missing here", offset);
        }
        return new Hex.Bad("'" + Character.toString(Character.codePointAt(text, offset)) + "' is not a hex digit",
                offset);
    }

    private int digitAt(int index) {
        return index < text.length() ? Hex.valueOf(text.charAt(index)) : -1;
    }

    /// Whether a run of digits may end here: at a separator, at the start of another `\x`, or at the end.
    private boolean endsAt(int index) {
        return index >= text.length() || isSeparator(text.charAt(index)) || text.charAt(index) == '\\';
    }

    private static boolean isSeparator(char character) {
        return Character.isWhitespace(character) || character == '\u00a0' || character == '\ufeff' || character == ','
                || character == ';' || character == ':' || character == '-';
    }
}
