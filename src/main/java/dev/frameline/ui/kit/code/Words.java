package dev.frameline.ui.kit.code;

/// What a double click takes: a run of letters, digits and underscores, or of blanks, or of anything else, within its
/// line and within a bound. Any thread.
final class Words {

    /// A word is not looked for further than this: a line may be megabytes long.
    private static final int FARTHEST = 4096;

    private Words() {}

    static TextRange at(CharSequence text, int offset, int lineStart, int lineEnd) {
        if (lineStart >= lineEnd) {
            return new TextRange(lineStart, lineEnd);
        }
        int inside = Math.clamp(offset, lineStart, lineEnd - 1);
        int kind = kind(text.charAt(inside));
        int from = inside;
        while (from > Math.max(lineStart, inside - FARTHEST) && kind(text.charAt(from - 1)) == kind) {
            from--;
        }
        int to = inside + 1;
        while (to < Math.min(lineEnd, inside + FARTHEST) && kind(text.charAt(to)) == kind) {
            to++;
        }
        return new TextRange(from, to);
    }

    /// Surrogates count as letters, so that a pair is never split.
    private static int kind(char c) {
        if (Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c)) {
            return 0;
        }
        return Character.isWhitespace(c) ? 1 : 2;
    }
}
