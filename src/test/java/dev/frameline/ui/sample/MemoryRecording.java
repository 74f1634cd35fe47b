package dev.frameline.ui.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.query.match.Matcher;
import dev.frameline.query.match.Subject;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Mark;
import dev.frameline.recording.MessageFragments;
import dev.frameline.recording.Overview;
import dev.frameline.recording.Recording;
import dev.frameline.recording.search.EntrySubject;

/// A recording in memory that counts what it is asked and fails when told to. Confined to the test's thread.
public final class MemoryRecording implements Recording {

    private final List<Sample> samples = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final NavigableMap<Long, Mark> marks = new TreeMap<>();
    private Optional<Fault> fault = Optional.empty();

    /// All that is in it.
    public List<Sample> samples() {
        return List.copyOf(samples);
    }

    /// Appends an entry; its number is the next one.
    public MemoryRecording add(Sample sample) {
        samples.add(sample.numbered(samples.size() + 1L));
        return this;
    }

    /// Appends `count` inbound texts `text N`, a millisecond apart.
    public MemoryRecording fill(int count) {
        for (int i = 0; i < count; i++) {
            add(Sample.in("text " + (samples.size() + 1)).at(samples.size() * 1000L));
        }
        return this;
    }

    /// Puts another entry in the place of one.
    public void replace(long number, Sample sample) {
        samples.set((int) number - 1, sample.numbered(number));
    }

    /// Fails at everything from now on, or not any more.
    public void failWith(Optional<Fault> why) {
        fault = why;
    }

    /// What was asked so far, such as `page 1 129`.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public Entry entry(long number) {
        return samples.get((int) number - 1).entry();
    }

    @Override
    public Path file() {
        return Path.of("memory.frameline");
    }

    @Override
    public long count() {
        return samples.size();
    }

    @Override
    public long sizeBytes() {
        return 0;
    }

    @Override
    public List<Entry> page(long first, int limit) throws FaultException {
        ask("page " + first + " " + limit);
        return samples.stream().skip(first - 1).limit(limit).map(Sample::entry).toList();
    }

    @Override
    public List<Entry> entries(List<Long> numbers) throws FaultException {
        ask("entries " + numbers.size());
        return numbers.stream().filter(number -> number <= samples.size()).map(this::entry).toList();
    }

    @Override
    public byte[] payload(long number, long offset, int maxBytes) throws FaultException {
        ask("payload " + number);
        byte[] whole = samples.get((int) number - 1).payload();
        return Arrays.copyOfRange(whole, (int) offset, (int) Math.min(whole.length, offset + maxBytes));
    }

    @Override
    public InputStream payloadStream(long number) throws FaultException {
        ask("stream " + number);
        return new ByteArrayInputStream(samples.get((int) number - 1).payload());
    }

    @Override
    public long[] find(EntryFilter filter, long first, long last) throws FaultException {
        ask("find " + first + " " + last);
        Matcher matcher = Matcher.of(filter.query().condition(), filter.query().zone());
        LongStream.Builder hits = LongStream.builder();
        for (long number = Math.max(1, first); number <= Math.min(last, samples.size()); number++) {
            if (isShown(filter, entry(number)) && matcher.matches(subject(filter, number))) {
                hits.add(number);
            }
        }
        return hits.build().toArray();
    }

    private static boolean isShown(EntryFilter filter, Entry entry) {
        if (!filter.span().contains(entry.atNanos())) {
            return false;
        }
        if (entry.kind() != EntryKind.FRAME) {
            return true;
        }
        boolean isWay = entry.direction() == Direction.IN ? filter.in() : filter.out();
        boolean isPiece = entry.message() > 0 && entry.message() != entry.number();
        return isWay && (filter.control() || !entry.isControl()) && !(filter.folded() && isPiece);
    }

    private EntrySubject subject(EntryFilter filter, long number) {
        Entry entry = entry(number);
        byte[] payload = filter.folded() && MessageFragments.isFragment(entry)
                ? wholeMessage(number)
                : ownPayload(number);
        long gap = number == 1 ? Subject.NONE : Math.max(0, entry.atNanos() - entry(number - 1).atNanos());
        return new EntrySubject().reset(number).meta(entry.meta()).at(entry.atNanos()).size(payload.length)
                .since(gap, entry.reply().isKnown() ? entry.reply().nanos() : Subject.NONE)
                .marked(marks.containsKey(number)).payload(payload, payload.length);
    }

    private byte[] ownPayload(long number) {
        return samples.get((int) number - 1).payload();
    }

    private byte[] wholeMessage(long number) {
        var whole = new ByteArrayOutputStream();
        samples.stream().map(Sample::entry).filter(entry -> entry.message() == number)
                .forEach(entry -> whole.writeBytes(ownPayload(entry.number())));
        return whole.toByteArray();
    }

    @Override
    public Overview overview() {
        return Overview.EMPTY;
    }

    @Override
    public List<Mark> marks() throws FaultException {
        ask("marks");
        return List.copyOf(marks.values());
    }

    @Override
    public void mark(Mark mark) throws FaultException {
        ask("mark " + mark.number());
        marks.put(mark.number(), mark);
    }

    @Override
    public void unmark(long number) throws FaultException {
        ask("unmark " + number);
        marks.remove(number);
    }

    @Override
    public List<ConnectionFacts> connections() {
        return List.of();
    }

    @Override
    public void close() {
        // nothing is held
    }

    private void ask(String what) throws FaultException {
        asked.add(what);
        if (fault.isPresent()) {
            throw new FaultException(fault.get());
        }
    }
}
