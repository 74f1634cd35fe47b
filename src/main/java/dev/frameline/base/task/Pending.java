package dev.frameline.base.task;

import java.util.function.Consumer;

import dev.frameline.base.fault.Fault;

/// Work that is described but not started: it starts when both of its handlers are known, so that a failure cannot
/// be forgotten.
///
/// @param <T> what the work yields
public interface Pending<T> {

    /// Starts the work. Exactly one of the handlers is called, on the executor that the [Tasks] deliver on, unless the
    /// job is cancelled first.
    Job then(Consumer<? super T> onValue, Consumer<? super Fault> onFault);
}
