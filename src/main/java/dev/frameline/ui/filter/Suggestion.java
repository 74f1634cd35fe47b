package dev.frameline.ui.filter;

/// Something that could be written in the line. Any thread.
///
/// @param text what is put in
/// @param meaning what it does, in a few words; maybe empty
public record Suggestion(String text, String meaning) {}
