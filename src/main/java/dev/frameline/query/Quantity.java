package dev.frameline.query;

/// What can be measured of an entry. Any thread.
public enum Quantity {
    /// Length of the payload, inflated, in bytes.
    SIZE("size"),
    /// Time since the entry before it in the recording, in nanoseconds; the first entry has none.
    GAP("gap"),
    /// Time since the entry that it answers, in nanoseconds; other entries have none.
    REPLY("reply"),
    /// Time of day in the zone of the query, in nanoseconds since midnight.
    TIME_OF_DAY("at"),
    /// When it passed, in nanoseconds since the epoch.
    INSTANT("at");

    private final String word;

    Quantity(String word) {
        this.word = word;
    }

    /// As it is written.
    public String word() {
        return word;
    }
}
