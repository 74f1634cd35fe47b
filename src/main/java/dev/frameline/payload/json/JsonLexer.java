package dev.frameline.payload.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import dev.frameline.base.bytes.Hex;

/// Reads single words of JSON from bytes: spaces, texts, numbers, literals (RFC 8259 §2, §3, §6, §7). Confined to one
/// thread.
///
/// A method that reads something says whether it could; if not, `reason` and `offset` tell why and where.
final class JsonLexer {

    private final byte[] in;
    private final int end;
    private String reason = "";
    private int offset = -1;
    private boolean passedLineEnd;
    int at;

    JsonLexer(byte[] in) {
        this.in = in;
        end = in.length;
        boolean hasMark = end >= 3 && in[0] == (byte) 0xef && in[1] == (byte) 0xbb && in[2] == (byte) 0xbf;
        at = hasMark ? 3 : 0;
    }

    String reason() {
        return reason;
    }

    int offset() {
        return offset;
    }

    boolean isAtEnd() {
        return at >= end;
    }

    /// The byte here, or -1 at the end.
    int peek() {
        return at < end ? in[at] & 0xff : -1;
    }

    /// Whether the last `skipSpace` went over the end of a line.
    boolean passedLineEnd() {
        return passedLineEnd;
    }

    void skipSpace() {
        passedLineEnd = false;
        while (at < end) {
            byte value = in[at];
            if (value == '\n' || value == '\r') {
                passedLineEnd = true;
            } else if (value != ' ' && value != '\t') {
                return;
            }
            at++;
        }
    }

    boolean fail(String why, int where) {
        reason = why;
        offset = where;
        return false;
    }

    boolean string() {
        int start = at++;
        while (at < end) {
            byte value = in[at];
            if (value == '"') {
                at++;
                return true;
            }
            if (value == '\\') {
                if (!escape(start)) {
                    return false;
                }
            } else if (value >= 0 && value < 0x20) {
                return control(value);
            } else {
                at++;
            }
        }
        return fail("The closing quote of this text is missing", start);
    }

    private boolean control(byte value) {
        if (value == '\n' || value == '\r') {
            return fail("The closing quote is missing before the end of this line", at);
        }
        String written = value == '\t' ? "\\t" : "\\u00" + Hex.format(new byte[]{value});
        return fail("This control character has to be written as " + written, at);
    }

    private boolean escape(int start) {
        if (at + 1 >= end) {
            return fail("The closing quote of this text is missing", start);
        }
        int next = in[at + 1];
        if (next != 'u') {
            if ("\"\\/bfnrt".indexOf(next) < 0) {
                return fail("A backslash cannot stand before " + word(at + 1), at);
            }
            at += 2;
            return true;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (i >= end || Hex.valueOf(in[i]) < 0) {
                return fail("\\u needs four hex digits", at);
            }
        }
        at += 6;
        return true;
    }

    boolean number() {
        if (peek() == '-') {
            at++;
        }
        int first = at;
        if (!digits()) {
            return fail("A digit is missing in this number", at);
        }
        if (in[first] == '0' && at > first + 1) {
            return fail("A number cannot start with a zero and another digit", first);
        }
        if (peek() == '.') {
            at++;
            if (!digits()) {
                return fail("A digit is missing after the point", at);
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            if (!digits()) {
                return fail("A digit is missing in the exponent", at);
            }
        }
        return isWordPart(peek()) ? fail(word(at) + " cannot stand in a number", at) : true;
    }

    private boolean digits() {
        int start = at;
        while (isDigit(peek())) {
            at++;
        }
        return at > start;
    }

    boolean literal() {
        int start = at;
        while (isWordPart(peek())) {
            at++;
        }
        String word = new String(in, start, Math.min(at - start, 24), StandardCharsets.US_ASCII);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean isKnown = lower.equals("true") || lower.equals("false") || lower.equals("null");
        if (isKnown && lower.equals(word)) {
            return true;
        }
        return fail(isKnown ? "JSON writes this as " + lower : "'" + word + "' is not a JSON value", start);
    }

    /// What stands at an index, in quotes, for a message.
    String word(int index) {
        if (index >= end) {
            return "the end";
        }
        int value = in[index] & 0xff;
        if (value < 0x20 || value == 0x7f) {
            return "a control character";
        }
        int length = value < 0x80 ? 1 : value < 0xe0 ? 2 : value < 0xf0 ? 3 : 4;
        return "'" + new String(in, index, Math.min(length, end - index), StandardCharsets.UTF_8) + "'";
    }

    static boolean isDigit(int value) {
        return value >= '0' && value <= '9';
    }

    static boolean isWordPart(int value) {
        boolean isLetter = (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
        return isLetter || isDigit(value) || value == '_' || value == '$';
    }
}
