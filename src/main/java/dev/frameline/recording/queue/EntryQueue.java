package dev.frameline.recording.queue;

import java.util.HashMap;
import java.util.Map;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.Meta;
import dev.frameline.handshake.ConnectionFacts;

/// Numbers the entries in the order of the calls and copies them into chunks for the recorder. Any thread.
public final class EntryQueue {

    /// Larger payloads lie in parts of their own, so that a page of rows reads little. Up to here a row fits in one page
    /// of the file.
    public static final int INLINE_BYTES = 8000;

    private final Handover handover;
    private final Map<Long, PartialPayload> partial = new HashMap<>();
    private volatile long appended;

    public EntryQueue(Handover handover) {
        this.handover = handover;
    }

    public long appended() {
        return appended;
    }

    public void flush() {
        handover.flush();
    }

    /// Appends an entry with its whole payload, at most [Chunk#PIECE_BYTES] of it, and returns its number.
    public long append(EntryDraft entry, long meta) throws FaultException, InterruptedException {
        boolean isLarge = entry.length > INLINE_BYTES;
        handover.lock();
        try {
            Chunk chunk = handover.room(isLarge ? Entry.PREVIEW_BYTES + entry.length : entry.length);
            long number = appended + 1;
            if (isLarge) {
                chunk.addRow(number, entry, meta | Meta.LARGE, Entry.PREVIEW_BYTES);
                chunk.addPart(number, 0, entry.bytes, entry.offset, entry.length);
            } else {
                chunk.addRow(number, entry, meta, entry.length);
            }
            appended = number;
            return number;
        } finally {
            handover.unlock();
        }
    }

    /// Appends an entry that is not complete, with the first `count` bytes of what its draft holds.
    public long begin(EntryDraft entry, long meta, int count) throws FaultException, InterruptedException {
        handover.lock();
        try {
            Chunk chunk = handover.room(Entry.PREVIEW_BYTES + count);
            long number = appended + 1;
            chunk.addRow(number, entry, meta | Meta.LARGE | Meta.INCOMPLETE, Math.min(count, Entry.PREVIEW_BYTES));
            var payload = new PartialPayload();
            partial.put(number, payload);
            addPart(chunk, number, payload, entry.bytes, entry.offset, count);
            appended = number;
            return number;
        } finally {
            handover.unlock();
        }
    }

    /// Appends the next bytes, at most [Chunk#PIECE_BYTES], of a payload that was begun.
    public void part(long number, byte[] bytes, int offset, int length) throws FaultException, InterruptedException {
        handover.lock();
        try {
            PartialPayload payload = begun(number);
            addPart(handover.room(length), number, payload, bytes, offset, length);
        } finally {
            handover.unlock();
        }
    }

    /// Ends the entry that was begun under this number.
    public void end(long number, EntryDraft entry, long meta) throws FaultException, InterruptedException {
        handover.lock();
        try {
            PartialPayload payload = begun(number);
            handover.room(Entry.PREVIEW_BYTES).addEnd(number, entry, meta | Meta.LARGE, payload);
            partial.remove(number);
        } finally {
            handover.unlock();
        }
    }

    /// Keeps a connection's facts, and waits until they are committed.
    public void put(ConnectionFacts facts) throws FaultException, InterruptedException {
        handover.lock();
        try {
            handover.room(0).addFacts(facts);
        } finally {
            handover.unlock();
        }
        handover.sync();
    }

    /// Sets a mark or takes it off, and waits until that is committed.
    public void put(MarkChange change) throws FaultException, InterruptedException {
        handover.lock();
        try {
            handover.room(change.note().length()).addMark(change);
        } finally {
            handover.unlock();
        }
        handover.sync();
    }

    private static void addPart(Chunk chunk, long number, PartialPayload payload, byte[] bytes, int offset,
            int length) {
        if (length > 0) {
            chunk.addPart(number, payload.length(), bytes, offset, length);
            payload.take(bytes, offset, length);
        }
    }

    private PartialPayload begun(long number) {
        PartialPayload payload = partial.get(number);
        if (payload == null) {
            throw new IllegalArgumentException("Entry " + number + " was not begun, or has ended");
        }
        return payload;
    }

    /// A payload that still comes in parts: how much came, and its first bytes. Guarded by the queue's lock.
    static final class PartialPayload {

        private final byte[] head = new byte[Entry.PREVIEW_BYTES];
        private long length;

        /// Bytes that came so far.
        long length() {
            return length;
        }

        /// The first bytes; only the first [#headLength] of the array count.
        byte[] head() {
            return head;
        }

        int headLength() {
            return (int) Math.min(length, head.length);
        }

        void take(byte[] bytes, int offset, int count) {
            int from = headLength();
            System.arraycopy(bytes, offset, head, from, Math.min(count, head.length - from));
            length += count;
        }
    }
}
