package dev.frameline.ui.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.recording.Overview;
import dev.frameline.recording.Overview.Span;
import dev.frameline.recording.Overview.Traffic;
import dev.frameline.recording.Overview.Trips;

/// An overview counted again from all entries. Confined to the test's thread.
final class NaiveOverview {

    private static final int POWERS = 64;

    private final List<Span> spans = new ArrayList<>();
    private final List<Long> sizesIn = new ArrayList<>(Collections.nCopies(POWERS, 0L));
    private final List<Long> sizesOut = new ArrayList<>(Collections.nCopies(POWERS, 0L));
    private final List<Long> gaps = new ArrayList<>(Collections.nCopies(POWERS, 0L));

    private NaiveOverview() {}

    static Overview of(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Overview.EMPTY;
        }
        long first = entries.getFirst().atNanos();
        long length = entries.getLast().atNanos() - first;
        long step = Overview.EMPTY.spanNanos();
        while (length / step >= Overview.MOST_SPANS) {
            step *= 2;
        }
        var counted = new NaiveOverview();
        long before = first;
        for (Entry entry : entries) {
            counted.add(entry, (int) ((entry.atNanos() - first) / step), entry.atNanos() - before);
            before = entry.atNanos();
        }
        return new Overview(entries.size(), first, step, counted.spans, counted.sizesIn, counted.sizesOut,
                counted.gaps);
    }

    private void add(Entry entry, int index, long gap) {
        while (spans.size() <= index) {
            spans.add(new Span(entry.number(), Traffic.NONE, Traffic.NONE, 0, 0, Trips.NONE));
        }
        Span was = spans.get(index);
        boolean isFrame = entry.kind() == EntryKind.FRAME;
        boolean isIn = entry.direction() == Direction.IN;
        boolean isPong = isFrame && isIn && entry.opcode() == Opcode.PONG && entry.reply().isKnown();
        spans.set(index, new Span(was.firstNumber(), isFrame && isIn ? more(was.in(), entry) : was.in(),
                isFrame && !isIn ? more(was.out(), entry) : was.out(), was.faults() + (entry.has(Meta.FAULT) ? 1 : 0),
                Math.max(was.longestGapNanos(), gap), isPong ? more(was.pings(), entry.reply().nanos()) : was.pings()));
        if (isFrame) {
            count(isIn ? sizesIn : sizesOut, entry.payloadLength());
        }
        if (entry.number() > 1) {
            count(gaps, gap);
        }
    }

    private static void count(List<Long> powers, long value) {
        int power = Long.SIZE - Long.numberOfLeadingZeros(value);
        powers.set(power, powers.get(power) + 1);
    }

    private static Traffic more(Traffic traffic, Entry entry) {
        return new Traffic(traffic.frames() + 1, traffic.bytes() + entry.wireLength());
    }

    private static Trips more(Trips trips, long nanos) {
        return new Trips(trips.count() + 1, trips.sumNanos() + nanos, Math.max(trips.longestNanos(), nanos));
    }
}
