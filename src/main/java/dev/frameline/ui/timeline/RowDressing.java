package dev.frameline.ui.timeline;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import dev.frameline.recording.Mark;
import dev.frameline.ui.entries.TimelineRow;
import dev.frameline.ui.kit.rows.CellText;

/// What a row wears beside its entry's words: a mark and its note, the ground of a found row, and of the words that were
/// looked for. Asked for rows in sight only, when they are painted. Confined to the FX thread.
final class RowDressing {

    private static final int MOST_NOTE = 24;
    private static final String GLYPH = "◆ ";

    private final FindViewModel find;
    private final ObjectProperty<Map<Long, Mark>> marks = new SimpleObjectProperty<>(this, "marks", Map.of());

    RowDressing(FindViewModel find) {
        this.find = find;
    }

    /// What people left on entries, by number.
    ObjectProperty<Map<Long, Mark>> marksProperty() {
        return marks;
    }

    /// How many characters a number may need beside its digits.
    int glyphs() {
        return marks.get().isEmpty() ? 0 : GLYPH.length();
    }

    /// Writes the number.
    void number(TimelineRow row, CellText cell) {
        String digits = Long.toString(row.number());
        boolean isMarked = marks.get().containsKey(row.number());
        String text = isMarked ? GLYPH + digits : digits;
        cell.text(text).style(isMarked ? "accent" : "faint");
        if (find.isHit(row.number())) {
            cell.style(isMarked ? "accent" : "").highlight(text.length() - digits.length(), text.length());
        }
    }

    /// Adds to the preview that is written already what was looked for, and the note.
    void preview(TimelineRow row, CellText cell) {
        Mark mark = marks.get().get(row.number());
        if (mark != null && !mark.note().isBlank()) {
            cell.badge(firstWords(mark.note()));
        }
    }

    private static String firstWords(String note) {
        String line = note.strip().lines().findFirst().orElse("");
        return line.length() <= MOST_NOTE && line.length() == note.strip().length()
                ? line
                : line.substring(0, Math.min(MOST_NOTE, line.length())).stripTrailing() + "…";
    }
}
