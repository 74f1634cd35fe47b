package dev.frameline.ui.timeline;

/// Why there is no row to see. Any thread.
enum Emptiness {
    /// There are rows.
    NONE("", false),
    /// Nothing was ever connected.
    NOT_CONNECTED("timeline.empty.idle", false),
    /// Connected or connecting; no entry yet.
    NOTHING_YET("timeline.empty.waiting", false),
    /// The filter has not found anything so far.
    SEARCHING("timeline.empty.searching", true),
    /// The filter lets nothing through.
    NO_HITS("timeline.empty.hits", true);

    private final String key;
    private final boolean isFiltered;

    Emptiness(String key, boolean isFiltered) {
        this.key = key;
        this.isFiltered = isFiltered;
    }

    /// Why these have none.
    static Emptiness of(RowFeed rows) {
        if (rows.recording().isEmpty()) {
            return NOT_CONNECTED;
        }
        if (rows.hasRows()) {
            return NONE;
        }
        if (rows.limit() == 0) {
            return NOTHING_YET;
        }
        return rows.searchingProperty().get() ? SEARCHING : NO_HITS;
    }

    /// Begins the keys of its texts.
    String key() {
        return key;
    }

    /// Whether clearing the filter may help.
    boolean isFiltered() {
        return isFiltered;
    }
}
