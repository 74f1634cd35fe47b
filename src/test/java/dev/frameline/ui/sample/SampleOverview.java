package dev.frameline.ui.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import dev.frameline.recording.Overview;
import dev.frameline.recording.Overview.Span;
import dev.frameline.recording.Overview.Traffic;
import dev.frameline.recording.Overview.Trips;

/// Overviews without a recording. Any thread.
public final class SampleOverview {

    private static final long SECOND = 1_000_000_000L;

    private SampleOverview() {}

    /// Spans of a second each, with so many inbound frames of 100 bytes, one after the other.
    public static Overview in(long... frames) {
        return of(SECOND, frames, new long[frames.length]);
    }

    /// Spans of `spanNanos` each, with frames of 100 bytes both ways.
    public static Overview of(long spanNanos, long[] in, long[] out) {
        var spans = new ArrayList<Span>();
        long number = 1;
        for (int i = 0; i < in.length; i++) {
            spans.add(new Span(number, new Traffic(in[i], in[i] * 100), new Traffic(out[i], out[i] * 100), 0, 0,
                    Trips.NONE));
            number += in[i] + out[i];
        }
        return new Overview(number - 1, Sample.START, spanNanos, spans, powers(7, LongStream.of(in).sum()),
                powers(7, LongStream.of(out).sum()), List.of());
    }

    /// A market feed of twelve minutes: waves of inbound frames, a request now and then, pings, a few faults, a pause.
    public static Overview feed() {
        var random = new Random(7);
        var spans = new ArrayList<Span>();
        long number = 1;
        int count = 1500;
        for (int i = 0; i < count; i++) {
            double wave = 500 + 200 * Math.sin(i / 55.0) + 120 * Math.sin(i / 17.0) + 160 * random.nextGaussian();
            long in = i > 1050 && i < 1065 ? 0 : Math.max(20, Math.round(wave));
            long out = random.nextInt(30) == 0 ? 1 + random.nextInt(3) : 0;
            long gap = i == 1065 ? 15 * SECOND / 2 : (long) (SECOND / 2.0 / (in + 1) * (2 + 3 * random.nextDouble()));
            Trips pings = i % 30 == 29 ? trip(12_000_000L + random.nextInt(6_000_000)) : Trips.NONE;
            spans.add(new Span(number, new Traffic(in, in * (140 + random.nextInt(60))), new Traffic(out, out * 62),
                    random.nextInt(400) == 0 ? 1 : 0, gap, pings));
            number += in + out;
        }
        return new Overview(number - 1, Sample.START, SECOND / 2, spans,
                List.of(0L, 0L, 0L, 52L, 0L, 40L, 9_100L, 120_400L, 521_000L, 88_000L, 4_200L, 310L, 12L, 0L, 57L, 3L),
                List.of(0L, 0L, 0L, 52L, 0L, 4L, 61L, 22L, 3L),
                List.of(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 20L, 300L, 2_400L, 9_800L, 40_000L, 120_000L,
                        210_000L, 240_000L, 110_000L, 17_000L, 1_900L, 240L, 30L, 8L, 3L, 0L, 1L, 0L, 0L, 0L, 0L, 1L));
    }

    private static Trips trip(long nanos) {
        return new Trips(2, nanos + nanos / 2, nanos);
    }

    private static List<Long> powers(int power, long count) {
        return LongStream.rangeClosed(0, power).map(i -> i == power ? count : 0).boxed().toList();
    }
}
