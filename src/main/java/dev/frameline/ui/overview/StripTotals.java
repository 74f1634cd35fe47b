package dev.frameline.ui.overview;

import java.util.List;

import dev.frameline.recording.Overview;
import dev.frameline.recording.Overview.Span;
import dev.frameline.recording.Overview.Traffic;
import dev.frameline.ui.kit.plot.Range;

/// What passed in some time, out of an overview: of all spans that the time touches. Any thread.
record StripTotals(Traffic in, Traffic out, long faults) {

    static StripTotals of(Overview overview) {
        return of(overview.spans());
    }

    static StripTotals of(Overview overview, Range time) {
        int size = overview.spans().size();
        long first = index(overview, time.from());
        long last = index(overview, time.to());
        boolean isBeside = last < 0 || first >= size;
        return of(isBeside
                ? List.of()
                : overview.spans().subList((int) Math.max(0, first), (int) Math.min(size - 1L, last) + 1));
    }

    private static StripTotals of(List<Span> spans) {
        long framesIn = 0;
        long bytesIn = 0;
        long framesOut = 0;
        long bytesOut = 0;
        long faults = 0;
        for (Span span : spans) {
            framesIn += span.in().frames();
            bytesIn += span.in().bytes();
            framesOut += span.out().frames();
            bytesOut += span.out().bytes();
            faults += span.faults();
        }
        return new StripTotals(new Traffic(framesIn, bytesIn), new Traffic(framesOut, bytesOut), faults);
    }

    private static long index(Overview overview, long nanos) {
        long size = overview.spans().size();
        if (nanos < overview.firstNanos()) {
            return -1;
        }
        return nanos >= overview.endNanos() ? size : (nanos - overview.firstNanos()) / overview.spanNanos();
    }
}
