package dev.frameline.recording.overview;

import java.util.List;

import dev.frameline.recording.Overview;
import dev.frameline.recording.Overview.Span;
import dev.frameline.recording.Overview.Traffic;
import dev.frameline.recording.Overview.Trips;

/// Makes the [Overview] of counters, with the spans of the picture before where they are still the same. Any thread, under
/// the lock of whoever counts.
final class Pictures {

    private Pictures() {}

    /// @param changedRow rows before this one are as they were in the picture before
    /// @param histograms sizes inbound, outbound, gaps
    static Overview of(long counted, SpanTable table, int changedRow, Overview before, List<Buckets> histograms) {
        int rows = table.rows();
        int length = rows == 0 ? 0 : (int) table.get(rows - 1, SpanTable.POSITION) + 1;
        int same = changedRow == 0 || before.spanNanos() != table.spanNanos()
                ? 0
                : (int) table.get(changedRow - 1, SpanTable.POSITION) + 1;
        Span[] spans = new Span[length];
        int row = rows - 1;
        long next = 0;
        for (int position = length - 1; position >= same; position--) {
            if (table.get(row, SpanTable.POSITION) == position) {
                spans[position] = span(table, row);
                next = spans[position].firstNumber();
                row--;
            } else {
                spans[position] = new Span(next, Traffic.NONE, Traffic.NONE, 0, 0, Trips.NONE);
            }
        }
        for (int position = 0; position < same; position++) {
            spans[position] = before.spans().get(position);
        }
        return new Overview(counted, table.firstNanos(), table.spanNanos(), List.of(spans),
                histograms.get(0).counts(), histograms.get(1).counts(), histograms.get(2).counts());
    }

    private static Span span(SpanTable table, int row) {
        long pings = table.get(row, SpanTable.PINGS);
        return new Span(table.get(row, SpanTable.FIRST_ENTRY),
                traffic(table.get(row, SpanTable.FRAMES_IN), table.get(row, SpanTable.BYTES_IN)),
                traffic(table.get(row, SpanTable.FRAMES_OUT), table.get(row, SpanTable.BYTES_OUT)),
                table.get(row, SpanTable.FAULTS), table.get(row, SpanTable.GAP),
                pings == 0
                        ? Trips.NONE
                        : new Trips(pings, table.get(row, SpanTable.PING_SUM), table.get(row, SpanTable.PING_MAX)));
    }

    private static Traffic traffic(long frames, long bytes) {
        return frames == 0 && bytes == 0 ? Traffic.NONE : new Traffic(frames, bytes);
    }
}
