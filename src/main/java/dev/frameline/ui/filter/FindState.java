package dev.frameline.ui.filter;

/// How finding stands, as the find bar says it: `3 of 1 204`. Any thread.
///
/// @param isFinding whether anything is looked for
/// @param position which hit is selected, from 1; 0 if none is, or if it is not known yet
/// @param hits how many there are among the entries that were looked at
/// @param searched entries that were looked at
/// @param all entries there are
/// @param isGoing whether the next hit is still being looked for
/// @param wrap how the last step went round an end
public record FindState(boolean isFinding, long position, long hits, long searched, long all, boolean isGoing,
        Wrap wrap) {

    /// Nothing is looked for.
    public static final FindState NONE = new FindState(false, 0, 0, 0, 0, false, Wrap.NONE);

    /// How a step went round an end of the rows.
    public enum Wrap {
        /// It did not.
        NONE,
        /// Past the last hit to the first.
        TO_FIRST,
        /// Past the first hit to the last.
        TO_LAST
    }

    /// Whether some entries were not looked at yet, so that `hits` may grow.
    public boolean isSearching() {
        return isFinding && searched < all;
    }

    /// Whether it is certain that there is no hit.
    public boolean isNothingFound() {
        return isFinding && hits == 0 && searched >= all;
    }
}
