package dev.frameline.payload.json;

import java.util.ArrayList;
import java.util.List;

/// Finds what to colour in JSON text, sound or not: each word is judged by itself, so one line of a layout or a text
/// that is still being written do as well as a whole document. Confined to one call.
public final class JsonSpans {

    private final CharSequence text;
    private final List<JsonSpan> spans = new ArrayList<>();

    private JsonSpans(CharSequence text) {
        this.text = text;
    }

    /// The spans in order; white space has none.
    public static List<JsonSpan> of(CharSequence text) {
        JsonSpans all = new JsonSpans(text);
        int at = 0;
        while (at < text.length()) {
            at = all.next(at);
        }
        return all.spans;
    }

    private int next(int start) {
        char first = text.charAt(start);
        if (Character.isWhitespace(first)) {
            return start + 1;
        }
        if (first == '"') {
            int end = endOfString(start);
            return add(isName(end) ? JsonSpan.Kind.NAME : JsonSpan.Kind.STRING, start, end);
        }
        if ("{}[],:".indexOf(first) >= 0) {
            return add(JsonSpan.Kind.PUNCTUATION, start, start + 1);
        }
        int end = start + 1;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return add(kindOfWord(text.subSequence(start, end).toString()), start, end);
    }

    private int add(JsonSpan.Kind kind, int start, int end) {
        spans.add(new JsonSpan(kind, start, end));
        return end;
    }

    /// A text that is not closed ends with its line.
    private int endOfString(int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == '"') {
                return i + 1;
            }
            if (here == '\n') {
                return i;
            }
            if (here == '\\' && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                i++;
            }
        }
        return text.length();
    }

    private boolean isName(int end) {
        int at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':';
    }

    private static boolean isWordPart(char value) {
        return !Character.isWhitespace(value) && "{}[],:\"".indexOf(value) < 0;
    }

    private static JsonSpan.Kind kindOfWord(String word) {
        return switch (word) {
            case "true", "false", "null" -> JsonSpan.Kind.LITERAL;
            default -> JsonLexer.isDigit(word.charAt(0)) || (word.charAt(0) == '-' && word.length() > 1)
                    ? JsonSpan.Kind.NUMBER
                    : JsonSpan.Kind.OTHER;
        };
    }
}
