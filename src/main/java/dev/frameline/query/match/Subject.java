package dev.frameline.query.match;

import dev.frameline.base.fault.FaultException;

/// An entry that a filter is asked about. One object may stand for one entry after the other. Confined to the thread
/// that asks.
public interface Subject {

    /// What [#gapNanos] and [#replyNanos] say if there is none.
    long NONE = -1;

    /// Its number in the recording, from 1.
    long number();

    /// When it passed, in nanoseconds since the epoch.
    long atNanos();

    /// See [dev.frameline.frame.Meta].
    long meta();

    /// Length of its payload, inflated, in bytes.
    long size();

    /// Nanoseconds since the entry before it in the recording; [#NONE] for the first.
    long gapNanos();

    /// Nanoseconds since the entry that it answers; [#NONE] if it answers none that is known.
    long replyNanos();

    /// Whether a person marked it or wrote a note on it.
    boolean isMarked();

    /// The array that holds its payload; it is not changed. Called before the other two, once for each question about
    /// the payload, and not at all if cheaper questions decide: it may be read only now.
    byte[] bytes() throws FaultException;

    /// Where the payload begins in [#bytes].
    int offset();

    /// How many of [#bytes] the payload takes.
    int length();
}
