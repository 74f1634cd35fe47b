package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;

/// Recordings as files in a folder. Any thread; all of it waits for the disk.
public final class Recordings {

    /// What their names end in.
    public static final String SUFFIX = ".frameline";

    private Recordings() {}

    /// Whether a new recording may take this name: neither a file nor the journal of one that was removed is there.
    public static boolean isFree(Path file) {
        return !Files.exists(file) && !Database.hasJournal(file);
    }

    /// The recordings in a folder that were not closed in order, by name: those of a program that was killed, and those
    /// that are still being written. No folder, no recordings.
    public static List<Path> unfinished(Path folder) throws FaultException {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                if (isUnfinished(file)) {
                    found.add(file);
                }
            }
        } catch (IOException refused) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "The folder " + folder + " cannot be read.",
                    "Check its permissions.", refused));
        }
        found.sort(null);
        return found;
    }

    private static boolean isUnfinished(Path file) {
        if (Database.hasJournal(file)) {
            return true;
        }
        try (Connection connection = Database.openReader(file)) {
            return !Database.isEnded(connection);
        } catch (FaultException | SQLException unreadable) {
            return false;
        }
    }

    /// Makes one file of a recording and its journal, so that it can be moved or copied. It must not be open here or
    /// elsewhere.
    public static void settle(Path file) throws FaultException {
        Database.settle(file.toAbsolutePath());
    }
}
