package dev.frameline.ui.kit.code.edit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

import dev.frameline.ui.kit.code.Highlighter;
import dev.frameline.ui.kit.code.Ink;

/// Colours the text of an editor line by line, only the lines that a change touched. Leaves long lines and long texts
/// plain, because the text control lays out every span of them. Confined to the FX thread.
final class EditorStyler {

    static final int LONGEST_TEXT = 256 * 1024;
    static final int LONGEST_LINE = 4 * 1024;

    private final CodeArea area;
    private Highlighter highlighter = Highlighter.none();
    private int errorOffset = -1;
    private boolean isPlain;

    EditorStyler(CodeArea area) {
        this.area = area;
    }

    void setHighlighter(Highlighter newHighlighter) {
        highlighter = newHighlighter;
        restyle(0, area.getParagraphs().size() - 1);
    }

    /// Underlines the character at `offset`, none for -1.
    void setError(int offset) {
        if (offset == errorOffset) {
            return;
        }
        int before = errorOffset;
        errorOffset = offset;
        if (before >= 0 && before <= area.getLength()) {
            restyle(lineOf(before), lineOf(before));
        }
        if (offset >= 0) {
            restyle(lineOf(offset), lineOf(offset));
        }
    }

    /// The text from `from` to `to` was put in.
    void changed(int from, int to) {
        if (area.getLength() > LONGEST_TEXT) {
            if (!isPlain) {
                isPlain = true;
                area.clearStyle(0, area.getLength());
            }
        } else if (isPlain) {
            isPlain = false;
            restyle(0, area.getParagraphs().size() - 1);
        } else {
            restyle(lineOf(from), lineOf(to));
        }
    }

    private int lineOf(int offset) {
        return area.offsetToPosition(Math.min(offset, area.getLength()), Bias.Backward).getMajor();
    }

    private void restyle(int first, int last) {
        if (area.getLength() == 0 || area.getLength() > LONGEST_TEXT) {
            return;
        }
        var spans = new StyleSpansBuilder<Collection<String>>();
        for (int line = first; line <= last; line++) {
            add(line, spans);
            if (line < last) {
                spans.add(List.of(), 1);
            }
        }
        StyleSpans<Collection<String>> made = spans.create();
        if (made.length() > 0) {
            area.setStyleSpans(area.getAbsolutePosition(first, 0), made);
        }
    }

    private void add(int line, StyleSpansBuilder<Collection<String>> spans) {
        String text = area.getText(line);
        if (text.length() > LONGEST_LINE) {
            spans.add(List.of(), text.length());
            return;
        }
        var inks = new Ink[text.length()];
        Arrays.fill(inks, Ink.PLAIN);
        highlighter.spans(text, 0, text.length(), Highlighter.LINE_START, (from, to, ink) -> {
            for (int i = from; i < to; i++) {
                inks[i] = ink;
            }
        });
        int error = errorOffset - area.getAbsolutePosition(line, 0);
        int at = 0;
        while (at < inks.length) {
            int end = at + 1;
            while (end < inks.length && inks[end] == inks[at] && end != error && at != error) {
                end++;
            }
            spans.add(styles(inks[at], at == error), end - at);
            at = end;
        }
        if (inks.length == 0) {
            spans.add(List.of(), 0);
        }
    }

    private static Collection<String> styles(Ink ink, boolean isError) {
        if (isError) {
            return List.of(ink.styleClass(), Ink.ERROR.styleClass());
        }
        return ink == Ink.PLAIN ? List.of() : List.of(ink.styleClass());
    }
}
