package dev.frameline.ui.kit.code;

/// Where everything of one text lies, in pixels from the start of its first line's row, the gutter included. Made anew
/// when text, font or colours change. Confined to the FX thread.
final class LineLayout {

    private static final double LEADING = 1.58;
    private static final double GUTTER_BEFORE = 14;
    private static final double GUTTER_AFTER = 10;
    private static final double BARE_GUTTER = 12;
    private static final double BOTTOM = 8;

    private final Lines lines;
    private final Glyphs glyphs;
    private final Highlighter highlighter;
    private final Ruler ruler;
    private final boolean hasNumbers;
    private final double gutter;
    private double widest;

    /// A place.
    record Point(double x, double y) {}

    LineLayout(Lines lines, Glyphs glyphs, Highlighter highlighter, boolean hasNumbers) {
        this.lines = lines;
        this.glyphs = glyphs;
        this.highlighter = highlighter;
        this.hasNumbers = hasNumbers;
        ruler = new Ruler(lines, glyphs, highlighter);
        int digits = Math.max(2, Integer.toString(lines.count()).length());
        gutter = hasNumbers ? Math.ceil(GUTTER_BEFORE + digits * glyphs.latin() + GUTTER_AFTER) : BARE_GUTTER;
        widest = lines.longest() * glyphs.latin();
    }

    Lines lines() {
        return lines;
    }

    Glyphs glyphs() {
        return glyphs;
    }

    Highlighter highlighter() {
        return highlighter;
    }

    Ruler ruler() {
        return ruler;
    }

    boolean hasNumbers() {
        return hasNumbers;
    }

    /// Where the text begins.
    double gutter() {
        return gutter;
    }

    /// Where the right edge of the line numbers is.
    double numbersEnd() {
        return gutter - GUTTER_AFTER;
    }

    double lineHeight() {
        return Math.rint(glyphs.font().getSize() * LEADING);
    }

    double baseline() {
        return Math.rint(lineHeight() / 2 + glyphs.font().getSize() * 0.36);
    }

    double height() {
        return lines.count() * lineHeight() + BOTTOM;
    }

    /// The width of the longest line, reckoned as Latin-1 until wider ones were seen.
    double width() {
        return gutter + widest + glyphs.latin() * 2;
    }

    /// Takes note of how wide a line in sight really is.
    void seen(int line) {
        widest = Math.max(widest, ruler.width(line));
    }

    int lineAt(double y) {
        return (int) Math.clamp(y / lineHeight(), 0, lines.count() - 1);
    }

    int offsetAt(double x, double y) {
        return ruler.offsetAt(lineAt(y), Math.max(0, x - gutter));
    }

    Point pointOf(int offset) {
        int line = lines.lineAt(offset);
        return new Point(gutter + ruler.xOf(line, offset), line * lineHeight());
    }
}
