package dev.frameline.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.recording.sqlite.Recordings;

/// What was found in recordings, kept until their time or size changes. Any thread; all of it waits for the disk.
final class Glances {

    private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

    /// A file as it was when it was looked into.
    ///
    /// @param stamp by which a change is told
    /// @param glance what is in it; nothing if it cannot be read
    /// @param trouble why it cannot be read, if it cannot
    record Seen(Stamp stamp, Recordings.Glance glance, Optional<Fault> trouble) {}

    /// @param journalBytes -1 if there is no journal
    record Stamp(long fileBytes, long journalBytes, Instant written) {

        long bytes() {
            return fileBytes + Math.max(0, journalBytes);
        }

        boolean hasJournal() {
            return journalBytes >= 0;
        }
    }

    /// Nothing if the file is gone.
    Optional<Seen> of(Path file) {
        try {
            Stamp stamp = stamp(file);
            Optional<Seen> known = Optional.ofNullable(seen.get(file)).filter(it -> it.stamp().equals(stamp));
            if (known.isPresent()) {
                return known;
            }
            Seen fresh = look(file, stamp);
            seen.put(file, fresh);
            return Optional.of(fresh);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static Stamp stamp(Path file) throws IOException {
        BasicFileAttributes main = Files.readAttributes(file, BasicFileAttributes.class);
        try {
            BasicFileAttributes journal = Files.readAttributes(Recordings.journal(file), BasicFileAttributes.class);
            Instant later = main.lastModifiedTime().compareTo(journal.lastModifiedTime()) > 0
                    ? main.lastModifiedTime().toInstant()
                    : journal.lastModifiedTime().toInstant();
            return new Stamp(main.size(), journal.size(), later);
        } catch (NoSuchFileException settled) {
            return new Stamp(main.size(), -1, main.lastModifiedTime().toInstant());
        }
    }

    private static Seen look(Path file, Stamp stamp) {
        try {
            return new Seen(stamp, Recordings.glance(file), Optional.empty());
        } catch (FaultException unreadable) {
            return new Seen(stamp, new Recordings.Glance(0, "", false), Optional.of(unreadable.fault()));
        }
    }

    /// Forgets all other files.
    void retain(Collection<Path> files) {
        seen.keySet().retainAll(files);
    }
}
