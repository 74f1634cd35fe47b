package dev.frameline.recording.overview;

import java.util.ArrayList;
import java.util.List;

/// A histogram in powers of two: bucket 0 counts zeros, bucket b what is from 2^(b-1) up to 2^b - 1. Confined to whoever
/// holds it.
final class Buckets {

    private final long[] entries = new long[Long.SIZE + 1];
    private final long[] taken = new long[Long.SIZE + 1];

    static int of(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value);
    }

    void add(int bucket, long count) {
        entries[bucket] += count;
    }

    void set(int bucket, long count) {
        entries[bucket] = count;
        taken[bucket] = count;
    }

    void clear() {
        for (int bucket = 0; bucket < entries.length; bucket++) {
            set(bucket, 0);
        }
    }

    /// The counts, up to the last bucket that has any.
    List<Long> counts() {
        int length = entries.length;
        while (length > 0 && entries[length - 1] == 0) {
            length--;
        }
        List<Long> counts = new ArrayList<>(length);
        for (int bucket = 0; bucket < length; bucket++) {
            counts.add(entries[bucket]);
        }
        return counts;
    }

    /// Adds the buckets that have changed since the last call.
    void takeChanges(Kept.Kind kind, List<Kept.Bucket> changes) {
        for (int bucket = 0; bucket < entries.length; bucket++) {
            if (entries[bucket] != taken[bucket]) {
                taken[bucket] = entries[bucket];
                changes.add(new Kept.Bucket(kind, bucket, entries[bucket]));
            }
        }
    }
}
