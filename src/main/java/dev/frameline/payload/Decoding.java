package dev.frameline.payload;

/// The outcome of reading bytes as something. Any thread.
///
/// @param <T> what they are read as
public sealed interface Decoding<T> permits Decoded, Undecodable {}
