package dev.frameline.ui.selection;

import java.nio.file.Path;

import dev.frameline.base.fault.Fault;
import dev.frameline.exchange.EntryForm;

/// How taking selected entries away goes. Any thread.
sealed interface TakingState {

    /// Nobody asked for it since the selection changed.
    record Idle() implements TakingState {}

    /// Some are taken.
    record UnderWay(long done, long total) implements TakingState {}

    /// All are on the clipboard.
    record Copied(long count, EntryForm form) implements TakingState {}

    /// All are in a file.
    record Saved(long count, Path file) implements TakingState {}

    /// They are too many for a clipboard; nothing was copied.
    record TooMuch(long count, EntryForm form) implements TakingState {}

    /// They could not be read or written.
    record Failed(Fault fault) implements TakingState {}
}
