package dev.frameline.base.json;

/// What reading a text gave. Any thread.
public sealed interface JsonRead<T> {

    /// The text was read.
    record Value<T>(T value) implements JsonRead<T> {}

    /// The text could not be read: why, in plain words. Line and column count from 1; both are 0 if the text is JSON
    /// but has another shape than asked for.
    record Broken<T>(String reason, int line, int column) implements JsonRead<T> {}
}
