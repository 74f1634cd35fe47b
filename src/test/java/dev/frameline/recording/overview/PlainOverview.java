package dev.frameline.recording.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.recording.Overview;
import dev.frameline.recording.Overview.Span;
import dev.frameline.recording.Overview.Traffic;
import dev.frameline.recording.Overview.Trips;

/// What an overview should be, made from all entries at once in the plainest way: for comparison. Any thread.
public final class PlainOverview {

    /// An entry as far as it matters.
    ///
    /// @param replyNanos how much later than its request it came; negative if it answers none
    public record Passed(long at, long meta, long wire, long replyNanos) {

        boolean isFrame(boolean isOut) {
            return Meta.kind(meta) == EntryKind.FRAME && Meta.has(meta, Meta.OUT) == isOut;
        }

        boolean isPong() {
            return isFrame(false) && Meta.opcode(meta) == Opcode.PONG && replyNanos >= 0;
        }
    }

    private PlainOverview() {}

    public static Overview of(List<Passed> entries) {
        if (entries.isEmpty()) {
            return Overview.EMPTY;
        }
        long first = entries.getFirst().at;
        long span = 1_000_000;
        while (entries.stream().mapToLong(it -> it.at - first).max().orElse(0) / span >= Overview.MOST_SPANS) {
            span *= 2;
        }
        long spanNanos = span;
        long[] positions = entries.stream().mapToLong(it -> Math.max(0, it.at - first) / spanNanos).toArray();
        int length = (int) Arrays.stream(positions).max().orElse(0) + 1;
        List<List<Integer>> members = new ArrayList<>();
        for (int position = 0; position < length; position++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < positions.length; i++) {
            members.get((int) positions[i]).add(i);
        }
        List<Span> spans = new ArrayList<>();
        int next = 0;
        for (List<Integer> passed : members.reversed()) {
            next = passed.isEmpty() ? next : passed.getFirst();
            spans.addFirst(span(entries, passed, next + 1));
        }
        return new Overview(entries.size(), first, spanNanos, spans, sizes(entries, false), sizes(entries, true),
                histogram(LongStream.range(1, entries.size()).map(i -> gap(entries, (int) i))));
    }

    private static Span span(List<Passed> entries, List<Integer> members, long firstNumber) {
        List<Passed> passed = members.stream().map(entries::get).toList();
        long[] trips = passed.stream().filter(Passed::isPong).mapToLong(Passed::replyNanos).toArray();
        return new Span(firstNumber, traffic(passed, false), traffic(passed, true),
                passed.stream().filter(it -> Meta.has(it.meta, Meta.FAULT)).count(),
                members.stream().mapToLong(i -> gap(entries, i)).max().orElse(0),
                new Trips(trips.length, Arrays.stream(trips).sum(), Arrays.stream(trips).max().orElse(0)));
    }

    private static Traffic traffic(List<Passed> passed, boolean isOut) {
        List<Passed> frames = passed.stream().filter(it -> it.isFrame(isOut)).toList();
        return new Traffic(frames.size(), frames.stream().mapToLong(Passed::wire).sum());
    }

    private static long gap(List<Passed> entries, int index) {
        return index == 0 ? 0 : Math.max(0, entries.get(index).at - entries.get(index - 1).at);
    }

    private static List<Long> sizes(List<Passed> entries, boolean isOut) {
        return histogram(entries.stream().filter(it -> it.isFrame(isOut)).mapToLong(Passed::wire));
    }

    private static List<Long> histogram(LongStream values) {
        List<Long> counts = new ArrayList<>();
        values.forEach(value -> {
            int bucket = value == 0 ? 0 : Long.toBinaryString(value).length();
            while (counts.size() <= bucket) {
                counts.add(0L);
            }
            counts.set(bucket, counts.get(bucket) + 1);
        });
        return counts;
    }
}
