package dev.frameline.frame;

import dev.frameline.base.fault.FaultException;

/// Takes the entries of one connection in the order of the wire. Any thread; entries of several threads are numbered
/// in the order of their calls.
///
/// Every method copies what it is given before it returns, and waits while the queue behind it is full: that is how a
/// slow disk slows the peer down instead of losing frames. A sink whose recording has failed throws the fault from
/// then on.
public interface EntrySink {

    /// Appends a whole entry. Its number in the recording, from 1 and gapless, is returned.
    long append(EntryDraft entry) throws FaultException, InterruptedException;

    /// Begins an entry whose payload is too large to be handed over at once; `entry.length` bytes of it may already be
    /// given. The entry shows as incomplete until [#end].
    long begin(EntryDraft entry) throws FaultException, InterruptedException;

    /// The next bytes of the payload of the entry that was begun.
    void part(long number, byte[] bytes, int offset, int length) throws FaultException, InterruptedException;

    /// Ends it: `meta`, `payloadLength`, `wireLength`, `endNanos` and `finding` of `entry` are final now.
    void end(long number, EntryDraft entry) throws FaultException, InterruptedException;

    /// What was appended so far should be seen soon: called when a read has been taken apart and nothing more waits.
    void flush();
}
