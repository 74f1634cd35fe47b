package dev.frameline.ui.filter;

/// What is done with the line of the filter language. Any thread.
public enum FilterMode {
    /// What does not pass is hidden.
    FILTER,
    /// Nothing is hidden; one moves from hit to hit.
    FIND
}
