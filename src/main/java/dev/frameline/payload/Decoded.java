package dev.frameline.payload;

/// The bytes could be read. Any thread.
///
/// @param value what they say
public record Decoded<T>(T value) implements Decoding<T> {}
