package dev.frameline.recording.search;

import dev.frameline.base.fault.FaultException;

/// A payload that comes in pieces, each read when it is asked for. Confined to its thread.
@FunctionalInterface
public interface Pieces {

    /// The next bytes, at least one; none at the end.
    byte[] next() throws FaultException, InterruptedException;
}
