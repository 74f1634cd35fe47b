package dev.frameline.ui.filter;

/// How far a search has come. Any thread.
///
/// @param isFiltered whether a filter hides something at all
/// @param hits entries that passed so far
/// @param searched entries that were looked at
/// @param all entries there are
public record HitCount(boolean isFiltered, long hits, long searched, long all) {

    public static final HitCount NONE = new HitCount(false, 0, 0, 0);

    /// Whether some entries were not looked at yet.
    public boolean isSearching() {
        return isFiltered && searched < all;
    }
}
