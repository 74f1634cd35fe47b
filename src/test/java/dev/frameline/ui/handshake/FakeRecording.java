package dev.frameline.ui.handshake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.ranges.LongRanges;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Mark;
import dev.frameline.recording.Overview;
import dev.frameline.recording.Recording;
import dev.frameline.recording.Totals;

/// Handshakes in memory. Confined to the test's thread.
final class FakeRecording implements Recording {

    private final List<Entry> entries = new ArrayList<>();
    private final List<byte[]> payloads = new ArrayList<>();
    private final List<ConnectionFacts> facts = new ArrayList<>();
    private Optional<Fault> fault = Optional.empty();
    private int reads;

    Entry add(EntryKind kind, int connection, String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        Direction direction = kind == EntryKind.RESPONSE ? Direction.IN : Direction.OUT;
        var entry = new Entry(entries.size() + 1L, 0, Meta.onConnection(Meta.of(kind, direction), connection),
                payload.length, payload.length, 0, OptionalInt.empty(), Entry.Reply.NONE, "", new byte[0]);
        entries.add(entry);
        payloads.add(payload);
        return entry;
    }

    void put(ConnectionFacts connection) {
        facts.removeIf(it -> it.number() == connection.number());
        facts.add(connection);
    }

    void failWith(Fault why) {
        fault = Optional.of(why);
    }

    /// How often a handshake was read.
    int reads() {
        return reads;
    }

    @Override
    public Path file() {
        return Path.of("memory.frameline");
    }

    @Override
    public long count() {
        return entries.size();
    }

    @Override
    public long sizeBytes() {
        return 0;
    }

    @Override
    public List<Entry> page(long first, int limit) throws FaultException {
        if (fault.isPresent()) {
            throw new FaultException(fault.get());
        }
        return entries.stream().skip(first - 1).limit(limit).toList();
    }

    @Override
    public List<Entry> entries(List<Long> numbers) {
        return entries.stream().filter(entry -> numbers.contains(entry.number())).toList();
    }

    @Override
    public byte[] payload(long number, long offset, int maxBytes) {
        byte[] whole = payloads.get((int) number - 1);
        return Arrays.copyOfRange(whole, (int) offset, (int) Math.min(whole.length, offset + maxBytes));
    }

    @Override
    public InputStream payloadStream(long number) {
        return new ByteArrayInputStream(payloads.get((int) number - 1));
    }

    @Override
    public Totals totals(LongRanges numbers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Overview overview() {
        return Overview.EMPTY;
    }

    @Override
    public List<Mark> marks() {
        return List.of();
    }

    @Override
    public void mark(Mark mark) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unmark(long number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long[] find(EntryFilter filter, long first, long last) {
        return new long[0];
    }

    @Override
    public List<ConnectionFacts> connections() {
        reads++;
        return List.copyOf(facts);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
