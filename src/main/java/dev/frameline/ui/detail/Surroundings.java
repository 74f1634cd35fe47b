package dev.frameline.ui.detail;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.recording.MessageFragments;
import dev.frameline.recording.Recording;

/// What must be read beside an entry to say all about it. Any thread.
///
/// @param gapNanos time since the entry before
/// @param message the frames of the message that it is a piece of
record Surroundings(OptionalLong gapNanos, Optional<MessageFragments> message) {

    /// Nothing was read yet.
    static final Surroundings UNKNOWN = new Surroundings(OptionalLong.empty(), Optional.empty());

    /// Reads it. Waits for the disk.
    static Surroundings read(Recording recording, Entry entry) throws FaultException {
        List<Entry> before = entry.number() > 1 ? recording.page(entry.number() - 1, 1) : List.of();
        OptionalLong gap = before.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(entry.atNanos() - before.getFirst().atNanos());
        Optional<MessageFragments> message = MessageFragments.isFragment(entry)
                ? Optional.of(MessageFragments.find(recording, entry.message(), PayloadLoader.MESSAGE_SPAN))
                : Optional.empty();
        return new Surroundings(gap, message);
    }
}
