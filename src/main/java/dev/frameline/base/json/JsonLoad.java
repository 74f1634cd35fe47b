package dev.frameline.base.json;

import java.nio.file.Path;

/// What loading a file of ours gave. Any thread.
public sealed interface JsonLoad<T> {

    /// The file was read.
    record Loaded<T>(T value) implements JsonLoad<T> {}

    /// There is no such file yet.
    record Missing<T>() implements JsonLoad<T> {}

    /// The file could not be understood. It now lies at `kept`, untouched, and saving starts a new one.
    record Broken<T>(Path kept, String reason) implements JsonLoad<T> {}

    /// A later release wrote the file. It stays where it is, and saving is refused.
    record Newer<T>(int version) implements JsonLoad<T> {}
}
