package dev.frameline.query.match;

import dev.frameline.base.fault.FaultException;

/// One question about an entry, and what it costs to ask. Any thread.
///
/// @param cost roughly in nanoseconds, for the order
/// @param needsPayload whether it may ask for the payload
/// @param test the question
record Check(int cost, boolean needsPayload, Test test) {

    /// The question itself.
    @FunctionalInterface
    interface Test {
        boolean passes(Subject subject) throws FaultException;
    }

    /// A question about the small facts of a row.
    static Check fact(int cost, Test test) {
        return new Check(cost, false, test);
    }

    /// A question about the payload.
    static Check payload(int cost, Test test) {
        return new Check(cost, true, test);
    }
}
