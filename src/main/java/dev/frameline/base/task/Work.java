package dev.frameline.base.task;

import dev.frameline.base.fault.FaultException;

/// Work that may block, be interrupted, or end in a fault.
///
/// @param <T> what it yields
@FunctionalInterface
public interface Work<T> {

    /// Runs once, on a worker.
    T run() throws FaultException, InterruptedException;
}
