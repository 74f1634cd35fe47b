package dev.frameline.payload;

/// The bytes are something else. Any thread.
///
/// @param reason one plain sentence without a full stop
/// @param offset where in the source it shows, from 0; equal to the length if the end came too early
public record Undecodable<T>(String reason, int offset) implements Decoding<T> {}
