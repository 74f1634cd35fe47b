package dev.frameline.ui.filter;

/// How far a search has come. Any thread.
///
/// @param isFiltered whether a filter hides something at all
/// @param hits entries that passed so far
/// @param searched entries that were looked at
/// @param all entries there are
/// @param isStopped whether a person has stopped the search; what was found stays
public record HitCount(boolean isFiltered, long hits, long searched, long all, boolean isStopped) {

    public static final HitCount NONE = new HitCount(false, 0, 0, 0);

    /// Of a search that nobody has stopped.
    public HitCount(boolean isFiltered, long hits, long searched, long all) {
        this(isFiltered, hits, searched, all, false);
    }

    /// Whether some entries are still to be looked at.
    public boolean isSearching() {
        return isFiltered && !isStopped && searched < all;
    }
}
