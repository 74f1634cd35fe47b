package dev.frameline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import dev.frameline.query.Highlight;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Mark;
import dev.frameline.ui.entries.TimelineRow;
import dev.frameline.ui.kit.rows.CellText;

/// What a row wears beside its entry's words: a mark and its note, the ground of a found row, and of the words that were
/// looked for. Asked for rows in sight only, when they are painted. Confined to the FX thread.
public final class RowDressing {

    private static final int MOST_NOTE = 24;
    private static final String GLYPH = "◆ ";

    private final FindViewModel find;
    private final ObservableValue<EntryFilter> filter;
    private final Consumer<List<Highlight>> onHighlights;
    private final ReadOnlyObjectWrapper<List<Highlight>> highlights = new ReadOnlyObjectWrapper<>(this, "highlights",
            List.of());
    private final ObjectProperty<Map<Long, Mark>> marks = new SimpleObjectProperty<>(this, "marks", Map.of());

    /// @param onHighlights told what is to be looked for in the words of rows
    RowDressing(ObservableValue<EntryFilter> filter, FindViewModel find, Consumer<List<Highlight>> onHighlights) {
        this.filter = filter;
        this.find = find;
        this.onHighlights = onHighlights;
        filter.subscribe((before, now) -> highlight());
        find.queryProperty().subscribe((before, now) -> highlight());
    }

    /// What people left on entries, by number; owned by whoever keeps it.
    public ObjectProperty<Map<Long, Mark>> marksProperty() {
        return marks;
    }

    /// What stands out in payloads, because the filter asks for it or because it is looked for.
    public ReadOnlyObjectProperty<List<Highlight>> highlightsProperty() {
        return highlights.getReadOnlyProperty();
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
            cell.style("").highlight(text.length() - digits.length(), text.length());
        }
    }

    /// Adds to the preview that is written already what was looked for, and the note.
    void preview(TimelineRow row, CellText cell) {
        row.found().forEach(range -> cell.highlight(range.start(), range.end()));
        if (!row.found().isEmpty()) {
            cell.style("");
        }
        Mark mark = marks.get().get(row.number());
        if (mark != null && !mark.note().isBlank()) {
            cell.badge(firstWords(mark.note()));
        }
    }

    private void highlight() {
        List<Highlight> wanted = new ArrayList<>(filter.getValue().query().highlights());
        find.queryProperty().get().ifPresent(query -> wanted.addAll(query.highlights()));
        if (!wanted.equals(highlights.get())) {
            highlights.set(List.copyOf(wanted));
            onHighlights.accept(highlights.get());
        }
    }

    private static String firstWords(String note) {
        String line = note.strip().lines().findFirst().orElse("");
        return line.length() <= MOST_NOTE && line.length() == note.strip().length()
                ? line
                : line.substring(0, Math.min(MOST_NOTE, line.length())).stripTrailing() + "…";
    }
}
