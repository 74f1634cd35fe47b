package dev.frameline.recording;

/// What a person left on an entry. Any thread.
///
/// @param number of the entry
/// @param note what they wrote; empty for a plain mark
public record Mark(long number, String note) {}
