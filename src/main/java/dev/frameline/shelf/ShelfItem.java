package dev.frameline.shelf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import dev.frameline.base.fault.Fault;

/// A recording as the list shows it, at the moment of looking. Any thread.
///
/// @param file where it lies
/// @param frames how many it has; 0 if it cannot be read
/// @param sizeBytes of the file and its journal
/// @param written when something was written to it last
/// @param url what it was connected to last; empty if to nothing
/// @param isUnfinished whether it has a journal: it is being written, or its program was killed
/// @param hold what speaks for keeping it, whatever the rules say
/// @param trouble why it cannot be read, if it cannot
public record ShelfItem(Path file, long frames, long sizeBytes, Instant written, String url, boolean isUnfinished,
        Hold hold, Optional<Fault> trouble) {

    /// Why a recording stays until a person deletes it.
    public enum Hold {
        /// Nothing speaks for it: Frameline made and named it, and that was all.
        NONE,
        /// It lies in a folder of the person's own.
        ELSEWHERE,
        /// A person gave it its name.
        NAMED,
        /// A person left a mark in it.
        MARKED,
        /// It may be being written.
        UNFINISHED,
        /// It cannot be read, and may be worth a rescue.
        UNREADABLE
    }

    /// What it is called.
    public String name() {
        return RecordingNames.nameOf(file);
    }
}
