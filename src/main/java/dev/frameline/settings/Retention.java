package dev.frameline.settings;

/// How long recordings are kept that nobody renamed. Each bound may be off; with all of them off everything is kept.
///
/// @param bySize whether all recordings together may take only so much room
/// @param gigabytes how much, in units of 2^30 bytes
/// @param byAge whether they go when they are old
/// @param days how old
/// @param byCount whether only the newest are kept
/// @param count how many
public record Retention(boolean bySize, int gigabytes, boolean byAge, int days, boolean byCount, int count) {

    /// Nothing goes before the disk is at stake: a busy feed fills a gigabyte within a minute.
    public static final Retention DEFAULT = new Retention(true, 20, false, 30, false, 100);

    static Retention defaults() {
        return DEFAULT;
    }

    public Retention withSize(boolean on, int other) {
        return new Retention(on, other, byAge, days, byCount, count);
    }

    public Retention withAge(boolean on, int other) {
        return new Retention(bySize, gigabytes, on, other, byCount, count);
    }

    public Retention withCount(boolean on, int other) {
        return new Retention(bySize, gigabytes, byAge, days, on, other);
    }
}
