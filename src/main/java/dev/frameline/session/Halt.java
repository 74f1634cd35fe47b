package dev.frameline.session;

import java.nio.file.Path;
import java.util.OptionalLong;

import dev.frameline.base.fault.Fault;

/// A recording that could not go on: what keeps it, and what is safe. [Session#goOn] ends this. Any thread.
///
/// @param fault what happened
/// @param file that it happened to
/// @param kept entries that are in it: all that had been on screen
/// @param lost entries that had been taken and never came into it
/// @param waitsUntilNanos when the live connection, which is not read until then, will be ended unless the recording
///     goes on, nanoseconds since the epoch; empty if none waits
public record Halt(Fault fault, Path file, long kept, long lost, OptionalLong waitsUntilNanos) {}
