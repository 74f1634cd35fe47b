package dev.frameline.profile;

/// A line of the filter language that a person has kept. Any thread.
///
/// @param name what they call it; if empty, its text is its name
/// @param text the line
public record SavedFilter(String name, String text) {

    static SavedFilter defaults() {
        return new SavedFilter("", "");
    }
}
