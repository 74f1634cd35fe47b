package dev.frameline.recording.queue;

/// A mark that is set, or taken off. Any thread.
///
/// @param number of the entry
/// @param isSet whether there is one from now on
/// @param note what it says, if there is
public record MarkChange(long number, boolean isSet, String note) {}
