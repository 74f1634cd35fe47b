package dev.frameline.ui.filter;

/// How far a search has come. Any thread.
///
/// @param isFiltered whether a filter hides something at all
/// @param hits entries that passed so far
/// @param searched entries that were looked at
/// @param all entries there are
/// @param isStopped whether a person has stopped the search; what was found stays
public record HitCount(boolean isFiltered, long hits, long searched, long all, boolean isStopped) {

    private static final long JUST_NOW = 20_000;
    private static final long JUST_NOW_PART = 50;

    public static final HitCount NONE = new HitCount(false, 0, 0, 0);

    /// Of a search that nobody has stopped.
    public HitCount(boolean isFiltered, long hits, long searched, long all) {
        this(isFiltered, hits, searched, all, false);
    }

    /// Whether a search is under way that a person may want to see or stop. The newest entries of a live session are
    /// matched as they come, which is not a search.
    public boolean isSearching() {
        return isFiltered && !isStopped && isBehind(searched, all);
    }

    /// Whether so many entries were not looked at yet that they cannot be those that came just now.
    static boolean isBehind(long searched, long all) {
        return all - searched > Math.max(JUST_NOW, all / JUST_NOW_PART);
    }
}
