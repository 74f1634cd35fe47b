package dev.frameline.ui.kit.code;

/// JSON by RFC 8259 §2, §6 and §7, forgiving: whatever is none of it is plain. A string ends at its line, since a line
/// break in one is not JSON. Any thread.
final class JsonHighlighter implements Highlighter {

    private static final int IN_STRING = 1;
    private static final int AFTER_BACKSLASH = 2;
    /// How far past the window the end of a string is looked for, to tell a name from a value.
    private static final int LOOK_AHEAD = 1024;

    private final boolean hasVariables;

    JsonHighlighter(boolean hasVariables) {
        this.hasVariables = hasVariables;
    }

    @Override
    public int stateAfter(CharSequence text, int from, int to, int state) {
        int now = state;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            now = switch (now) {
                case IN_STRING -> c == '\\' ? AFTER_BACKSLASH : c == '"' ? LINE_START : IN_STRING;
                case AFTER_BACKSLASH -> IN_STRING;
                default -> c == '"' ? IN_STRING : LINE_START;
            };
        }
        return now;
    }

    @Override
    public void spans(CharSequence text, int from, int to, int state, Sink sink) {
        int limit = Math.min(text.length(), to + LOOK_AHEAD);
        int at = from;
        if (state != LINE_START) {
            at = string(text, from, state == AFTER_BACKSLASH ? from + 1 : from, to, limit, sink);
        }
        while (at < to) {
            at = token(text, at, to, limit, sink);
        }
    }

    /// Tells the token at `at` and returns where the next one begins.
    private int token(CharSequence text, int at, int to, int limit, Sink sink) {
        char c = text.charAt(at);
        if (c == '"') {
            return string(text, at, at + 1, to, limit, sink);
        }
        if (hasVariables && isVariable(text, at, to)) {
            int end = variableEnd(text, at, to);
            sink.span(at, end, Ink.VARIABLE);
            return end;
        }
        if (c == '-' || isDigit(c)) {
            return number(text, at, to, sink);
        }
        if (c >= 'a' && c <= 'z') {
            return word(text, at, to, sink);
        }
        if (isPunctuation(c)) {
            int end = at + 1;
            while (end < to && isPunctuation(text.charAt(end)) && !(hasVariables && isVariable(text, end, to))) {
                end++;
            }
            sink.span(at, end, Ink.PUNCTUATION);
            return end;
        }
        return at + 1;
    }

    /// A string that is drawn from `at` on and whose characters are read from `inside` on.
    private int string(CharSequence text, int at, int inside, int to, int limit, Sink sink) {
        int end = inside;
        boolean isClosed = false;
        while (end < limit && !isClosed && text.charAt(end) != '\n') {
            char c = text.charAt(end);
            isClosed = c == '"';
            end += c == '\\' && end + 1 < limit && text.charAt(end + 1) != '\n' ? 2 : 1;
        }
        Ink ink = isClosed && isName(text, end, limit) ? Ink.KEY : Ink.STRING;
        int shown = Math.min(end, to);
        if (hasVariables) {
            split(text, at, shown, ink, sink);
        } else if (shown > at) {
            sink.span(at, shown, ink);
        }
        return end;
    }

    private void split(CharSequence text, int from, int to, Ink ink, Sink sink) {
        int at = from;
        for (int i = from; i < to;) {
            if (isVariable(text, i, to)) {
                int end = variableEnd(text, i, to);
                if (i > at) {
                    sink.span(at, i, ink);
                }
                sink.span(i, end, Ink.VARIABLE);
                at = end;
                i = end;
            } else {
                i++;
            }
        }
        if (to > at) {
            sink.span(at, to, ink);
        }
    }

    private static int number(CharSequence text, int at, int to, Sink sink) {
        int end = at + 1;
        while (end < to && isOfNumber(text.charAt(end))) {
            end++;
        }
        sink.span(at, end, Ink.NUMBER);
        return end;
    }

    private static int word(CharSequence text, int at, int to, Sink sink) {
        int end = at + 1;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.subSequence(at, Math.min(end, at + 6)).toString();
        if (word.equals("true") || word.equals("false") || word.equals("null")) {
            sink.span(at, end, Ink.KEYWORD);
        }
        return end;
    }

    /// Whether a colon follows, so that the string before it is a member's name.
    private static boolean isName(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < limit && text.charAt(at) == ':';
    }

    private static boolean isVariable(CharSequence text, int at, int to) {
        return at + 1 < to && text.charAt(at) == '{' && text.charAt(at + 1) == '{' && variableEnd(text, at, to) > 0;
    }

    /// Behind the closing braces, or -1: a name is letters, digits and `$ _ . -`.
    private static int variableEnd(CharSequence text, int at, int to) {
        int end = at + 2;
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || "$_.- ".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end > at + 2 && end + 1 < to && text.charAt(end) == '}' && text.charAt(end + 1) == '}' ? end + 2 : -1;
    }

    private static boolean isPunctuation(char c) {
        return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':';
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
