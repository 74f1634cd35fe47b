package dev.frameline.ui.kit.code;

/// Cuts a line into what a caret steps over: a character with the marks on it, a surrogate pair, a word whose letters
/// join or run from right to left. Such a word is one step, so that its place does not depend on the order it is drawn
/// in. Confined to the FX thread.
final class Clusters {

    private static final int TAB_CELLS = 4;
    private static final int LONGEST = 64;
    private static final int FIRST_MARK = 0x300;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private final Glyphs glyphs;

    Clusters(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /// Whether a character is a cluster of its own and as wide as all of Latin-1: nearly all are, and need no more
    /// looking at.
    static boolean isSingle(CharSequence text, int at, int limit) {
        return Glyphs.isLatin(text.charAt(at)) && (at + 1 >= limit || text.charAt(at + 1) < FIRST_MARK
                || !isMark(Character.codePointAt(text, at + 1)));
    }

    /// Where the cluster that begins at `from` ends.
    int end(CharSequence text, int from, int limit) {
        if (text.charAt(from) < FIRST_MARK) {
            return marks(text, from + 1, limit);
        }
        int codePoint = Character.codePointAt(text, from);
        int end = Math.min(limit, from + Character.charCount(codePoint));
        return isRightToLeft(codePoint) ? word(text, end, Math.min(limit, from + LONGEST)) : marks(text, end, limit);
    }

    /// How wide the cluster is when it begins `x` pixels from the start of its line.
    double width(CharSequence text, int from, int to, double x) {
        char first = text.charAt(from);
        if (first < 0x100) {
            return first == '\t' ? tab(x) : glyphs.latin();
        }
        int codePoint = Character.codePointAt(text, from);
        if (isRightToLeft(codePoint)) {
            return glyphs.of(text.subSequence(from, to).toString());
        }
        return Character.isSurrogate(first) && codePoint < 0x10000 ? glyphs.latin() : glyphs.of(codePoint);
    }

    private double tab(double x) {
        double stop = glyphs.latin() * TAB_CELLS;
        return (Math.floor(x / stop + 1e-6) + 1) * stop - x;
    }

    /// Over everything that sits on the character before.
    private static int marks(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit && at - from < LONGEST) {
            int codePoint = text.charAt(at) < FIRST_MARK ? ' ' : Character.codePointAt(text, at);
            if (!isMark(codePoint)) {
                return at;
            }
            at = Math.min(limit, at + Character.charCount(codePoint));
            if (codePoint == ZERO_WIDTH_JOINER && at < limit) {
                at = Math.min(limit, at + Character.charCount(Character.codePointAt(text, at)));
            }
        }
        return at;
    }

    private static int word(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit) {
            int codePoint = Character.codePointAt(text, at);
            if (!isRightToLeft(codePoint) && !isMark(codePoint)) {
                return at;
            }
            at = Math.min(limit, at + Character.charCount(codePoint));
        }
        return at;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            case Character.FORMAT -> codePoint >= 0x200b;
            default -> codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
        };
    }

    private static boolean isRightToLeft(int codePoint) {
        if (codePoint < 0x590) {
            return false;
        }
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
