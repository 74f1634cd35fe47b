package dev.frameline.recording.sqlite;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;

/// The entries of one connection on their way into the queue; cuts what is too large for one piece. Any thread.
///
/// @param queue of the recording
/// @param connection its number
record QueuedSink(EntryQueue queue, int connection) implements EntrySink {

    @Override
    public long append(EntryDraft entry) throws FaultException, InterruptedException {
        if (entry.length <= Chunk.PIECE_BYTES) {
            return queue.append(entry, metaOf(entry));
        }
        long number = begin(entry);
        end(number, entry);
        return number;
    }

    @Override
    public long begin(EntryDraft entry) throws FaultException, InterruptedException {
        int first = Math.min(entry.length, Chunk.PIECE_BYTES);
        long number = queue.begin(entry, metaOf(entry), first);
        part(number, entry.bytes, entry.offset + first, entry.length - first);
        return number;
    }

    @Override
    public void part(long number, byte[] bytes, int offset, int length) throws FaultException, InterruptedException {
        for (int done = 0; done < length; done += Chunk.PIECE_BYTES) {
            queue.part(number, bytes, offset + done, Math.min(length - done, Chunk.PIECE_BYTES));
        }
    }

    @Override
    public void end(long number, EntryDraft entry) throws FaultException, InterruptedException {
        queue.end(number, entry, metaOf(entry));
    }

    @Override
    public void flush() {
        queue.flush();
    }

    private long metaOf(EntryDraft entry) {
        return Meta.onConnection(entry.meta, connection);
    }
}
