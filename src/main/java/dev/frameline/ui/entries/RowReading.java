package dev.frameline.ui.entries;

import java.util.List;

import dev.frameline.query.Highlight;
import dev.frameline.query.JsonPath;

/// What is read of entries for their rows beside themselves. Any thread.
///
/// @param paths places in their JSON
/// @param highlights what is looked for in their previews
/// @param folded whether the row of a message's first piece stands for the whole message
public record RowReading(List<JsonPath> paths, List<Highlight> highlights, boolean folded) {

    /// Nothing beside the entries.
    public static final RowReading PLAIN = new RowReading(List.of(), List.of(), false);

    public RowReading {
        paths = List.copyOf(paths);
        highlights = List.copyOf(highlights);
    }

    public RowReading withPaths(List<JsonPath> next) {
        return new RowReading(next, highlights, folded);
    }

    public RowReading withHighlights(List<Highlight> next) {
        return new RowReading(paths, next, folded);
    }

    public RowReading withFolded(boolean next) {
        return new RowReading(paths, highlights, next);
    }
}
