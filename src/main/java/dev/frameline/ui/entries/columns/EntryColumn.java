package dev.frameline.ui.entries.columns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns that every list of entries has, in the order in which they come. Any thread.
public enum EntryColumn {
    NUMBER, TIME, DELTA, DIRECTION, TYPE, SIZE, PREVIEW, REPLY;

    /// What it is called in a profile.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EntryColumn> of(String id) {
        return Arrays.stream(values()).filter(column -> column.id().equals(id)).findFirst();
    }
}
