package dev.frameline.stats;

/// Events a second over a short sliding window, from a running total that is sampled now and then. Confined to the
/// thread that samples.
public final class Rate {

    private static final int SAMPLES = 16;
    private static final long WINDOW_NANOS = 2_000_000_000L;

    private final long[] atNanos = new long[SAMPLES];
    private final long[] totals = new long[SAMPLES];
    private int newest = -1;
    private int held;

    /// The rate at this time, given the total so far. Samples that follow closely on the one before are answered but
    /// not kept.
    public double sample(long total, long nowNanos) {
        if (held == 0 || nowNanos - atNanos[newest] >= WINDOW_NANOS / SAMPLES) {
            newest = (newest + 1) % SAMPLES;
            atNanos[newest] = nowNanos;
            totals[newest] = total;
            held = Math.min(SAMPLES, held + 1);
        }
        int oldest = newest;
        for (int back = 1; back < held; back++) {
            int candidate = Math.floorMod(newest - back, SAMPLES);
            if (nowNanos - atNanos[candidate] > WINDOW_NANOS) {
                break;
            }
            oldest = candidate;
        }
        long span = nowNanos - atNanos[oldest];
        return span <= 0 ? 0 : (total - totals[oldest]) * 1e9 / span;
    }
}
