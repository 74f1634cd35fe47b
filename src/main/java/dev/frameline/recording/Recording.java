package dev.frameline.recording;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.ranges.LongRanges;
import dev.frameline.frame.Entry;
import dev.frameline.handshake.ConnectionFacts;

/// All that a session saw, for reading, whether or not it is still being written. Entries are numbered from 1 without
/// gaps, so that the number is also the row. Any thread; every method that throws may wait for the disk.
public interface Recording extends AutoCloseable {

    /// The file that it is kept in.
    Path file();

    /// How many entries are in the file: grows while it is written, never shrinks. Does not block.
    long count();

    /// Size of the file and its journal in bytes, as last seen. Does not block.
    long sizeBytes();

    /// Entries `first` to `first + limit - 1`, fewer at the end.
    List<Entry> page(long first, int limit) throws FaultException;

    /// The entries with these numbers, in this order; those that do not exist are left out.
    List<Entry> entries(List<Long> numbers) throws FaultException;

    /// At most `maxBytes` of an entry's payload, from `offset` on.
    byte[] payload(long number, long offset, int maxBytes) throws FaultException;

    /// An entry's whole payload, whatever its length; the caller closes it.
    InputStream payloadStream(long number) throws FaultException;

    /// Numbers of the entries from `first` to `last` that pass, ascending.
    long[] find(EntryFilter filter, long first, long last) throws FaultException, InterruptedException;

    /// What the entries with these numbers come to; those that do not exist count for nothing. Walks through all of them.
    Totals totals(LongRanges entries) throws FaultException;

    /// What passed over time. Does not block; grows with [#count], a moment later.
    Overview overview();

    /// What people left on its entries, by number.
    List<Mark> marks() throws FaultException;

    /// Leaves a mark on an entry, instead of an earlier one.
    void mark(Mark mark) throws FaultException, InterruptedException;

    /// Takes the mark off an entry; does nothing if there is none.
    void unmark(long number) throws FaultException, InterruptedException;

    /// Its connections, oldest first.
    List<ConnectionFacts> connections() throws FaultException;

    /// Releases the file. Never throws; closing twice does nothing.
    @Override
    void close();
}
