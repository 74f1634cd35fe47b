package dev.frameline.shelf;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.recording.sqlite.Recordings;

/// The folder where deleted recordings wait before they are gone: each in a folder of its own that is named after the
/// moment. Any thread; all of it waits for the disk.
///
/// @param folder made when the first is deleted; on the same disk as the recordings
public record Trash(Path folder) {

    private static final Duration STAY = Duration.ofDays(7);
    private static final long MOST_BYTES = 2L << 30;

    /// A deleted recording.
    ///
    /// @param original where it lay
    /// @param kept where it lies now
    public record Trashed(Path original, Path kept) {

        /// What it was called.
        public String name() {
            return RecordingNames.nameOf(original);
        }
    }

    /// How many recordings are in it and how much room they take.
    public record Content(int recordings, long bytes) {}

    private record Held(Path place, Instant since, long bytes) {}

    /// Puts a recording in, with its journal if it has one.
    Trashed put(Path file, Instant now) throws FaultException {
        try {
            Path place = place(now);
            Path kept = place.resolve(file.getFileName());
            moveAll(file, kept);
            return new Trashed(file, kept);
        } catch (IOException refused) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, file.getFileName() + " could not be deleted.",
                    "Check the permissions of its folder, and whether another program has it open.", refused));
        }
    }

    private Path place(Instant now) throws IOException {
        Files.createDirectories(folder);
        long stamp = now.toEpochMilli();
        while (Files.exists(folder.resolve(String.valueOf(stamp)))) {
            stamp++;
        }
        return Files.createDirectory(folder.resolve(String.valueOf(stamp)));
    }

    /// Brings a recording back to `target`, which must not exist.
    void take(Trashed trashed, Path target) throws FaultException {
        try {
            moveAll(trashed.kept(), target);
            Files.deleteIfExists(trashed.kept().resolveSibling(""));
        } catch (IOException refused) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, trashed.name() + " could not be brought back.",
                    "It lies in " + trashed.kept() + ".", refused));
        }
    }

    /// The journal goes first: a file that came alone would look complete. Its index is made again by whoever reads it.
    private static void moveAll(Path file, Path target) throws IOException {
        Path journal = Recordings.journal(file);
        if (Files.exists(journal)) {
            Files.move(journal, Recordings.journal(target), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(Recordings.index(file));
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /// What is in it.
    public Content content() throws FaultException {
        List<Held> all = all();
        return new Content(all.size(), all.stream().mapToLong(Held::bytes).sum());
    }

    /// Lets those go that have been in it for a week, and the oldest beyond two gigabytes.
    void purge(Instant now) throws FaultException {
        long bytes = 0;
        for (Held held : all()) {
            bytes += held.bytes();
            if (bytes > MOST_BYTES || held.since().isBefore(now.minus(STAY))) {
                erase(held.place());
            }
        }
    }

    /// Lets all go.
    public void empty() throws FaultException {
        for (Held held : all()) {
            erase(held.place());
        }
    }

    /// Newest first. What did not come from [#put] is not touched.
    private List<Held> all() throws FaultException {
        List<Held> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> places = Files.newDirectoryStream(folder)) {
            for (Path place : places) {
                String stamp = String.valueOf(place.getFileName());
                if (stamp.matches("\\d{1,15}")) {
                    found.add(new Held(place, Instant.ofEpochMilli(Long.parseLong(stamp)), bytesIn(place)));
                }
            }
        } catch (IOException refused) {
            throw unreadable(refused);
        }
        found.sort(Comparator.comparing(Held::since).reversed());
        return found;
    }

    private static long bytesIn(Path place) throws IOException {
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private void erase(Path place) throws FaultException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(place);
        } catch (IOException refused) {
            throw unreadable(refused);
        }
    }

    private FaultException unreadable(IOException refused) {
        return new FaultException(Fault.of(Fault.Kind.DISK, "Deleted recordings in " + folder + " cannot be cleared.",
                "Check the permissions of the folder.", refused));
    }
}
