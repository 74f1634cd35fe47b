package dev.frameline.recording;

import java.util.Optional;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.EntrySink;
import dev.frameline.handshake.ConnectionFacts;

/// A recording that is being written, by one recorder thread. Any thread.
public interface WritableRecording extends Recording {

    /// Where the entries of connection `number` go. Connections are numbered from 1 by the caller, in order.
    EntrySink sink(int number);

    /// Keeps these facts of a connection, instead of earlier ones of the same number.
    void put(ConnectionFacts facts) throws FaultException, InterruptedException;

    /// Entries handed over so far, whether committed or still queued.
    long appended();

    /// Nanoseconds that callers have spent waiting because the queue was full: how much the recording slowed the peer.
    long waitedNanos();

    /// What ended the writing, if something did: disk full, file removed. The entries up to [#count] stay readable.
    Optional<Fault> failure();

    /// Waits until all that was appended before this call is committed.
    void sync() throws FaultException, InterruptedException;

    /// Commits what is queued, makes one file of it and releases it.
    @Override
    void close();
}
