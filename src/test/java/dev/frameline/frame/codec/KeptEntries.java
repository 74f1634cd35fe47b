package dev.frameline.frame.codec;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntrySink;

/// A sink in memory that keeps all that it is given, in order, and checks that parts come to entries that are begun. Any
/// thread.
public final class KeptEntries implements EntrySink {

    private final List<Optional<SeenEntry>> entries = new ArrayList<>();
    private final Map<Long, ByteArrayOutputStream> begun = new HashMap<>();
    private int longestPart;
    private int largeEntries;
    private Optional<Fault> failure = Optional.empty();

    /// From now on it throws, as a recording does whose disk is full.
    public synchronized void fail(Fault fault) {
        failure = Optional.of(fault);
    }

    @Override
    public synchronized long append(EntryDraft entry) throws FaultException {
        throwIfFailed();
        byte[] payload = Arrays.copyOfRange(entry.bytes, entry.offset, entry.offset + entry.length);
        longestPart = Math.max(longestPart, payload.length);
        entries.add(Optional.of(SeenEntry.of(entry, payload)));
        return entries.size();
    }

    @Override
    public synchronized long begin(EntryDraft entry) throws FaultException {
        throwIfFailed();
        largeEntries++;
        entries.add(Optional.empty());
        var payload = new ByteArrayOutputStream();
        payload.write(entry.bytes, entry.offset, entry.length);
        begun.put((long) entries.size(), payload);
        return entries.size();
    }

    @Override
    public synchronized void part(long number, byte[] bytes, int offset, int length) {
        longestPart = Math.max(longestPart, length);
        payloadOf(number).write(bytes, offset, length);
    }

    @Override
    public synchronized void end(long number, EntryDraft entry) {
        byte[] payload = payloadOf(number).toByteArray();
        begun.remove(number);
        entries.set((int) number - 1, Optional.of(SeenEntry.of(entry, payload)));
    }

    @Override
    public void flush() {}

    /// All that has ended so far.
    public synchronized List<SeenEntry> all() {
        return entries.stream().flatMap(Optional::stream).toList();
    }

    /// One line for each, see [SeenEntry#line()].
    public List<String> lines() {
        return all().stream().map(SeenEntry::line).toList();
    }

    /// How many came in parts.
    public synchronized int largeEntries() {
        return largeEntries;
    }

    /// The most bytes that one call gave.
    public synchronized int longestPart() {
        return longestPart;
    }

    /// How many were begun and have not ended.
    public synchronized int unfinished() {
        return begun.size();
    }

    private ByteArrayOutputStream payloadOf(long number) {
        return Optional.ofNullable(begun.get(number))
                .orElseThrow(() -> new AssertionError("No entry " + number + " has been begun"));
    }

    private void throwIfFailed() throws FaultException {
        if (failure.isPresent()) {
            throw new FaultException(failure.get());
        }
    }
}
