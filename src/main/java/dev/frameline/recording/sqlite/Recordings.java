package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

import org.sqlite.ProgressHandler;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.handshake.ConnectionFacts;

/// Recordings as files in a folder. Any thread; all of it waits for the disk.
public final class Recordings {

    /// What their names end in.
    public static final String SUFFIX = ".frameline";

    /// Steps of SQLite's machine between two looks at a copy's progress: some milliseconds.
    private static final int COPY_STEPS = 20_000;

    private Recordings() {}

    /// What a list of recordings says of one, found without reading its entries.
    ///
    /// @param frames how many it has; exact if the program that wrote it counted them, else counting every entry
    /// @param url what it was connected to last; empty if to nothing
    /// @param isMarked whether somebody left a mark in it
    public record Glance(long frames, String url, boolean isMarked) {}

    /// Looks into a recording; takes as long for one entry as for ten million.
    public static Glance glance(Path file) throws FaultException {
        try (Connection connection = Database.openReader(file); Statement statement = connection.createStatement()) {
            List<ConnectionFacts> connections = ConnectionTable.read(connection);
            return new Glance(frames(statement), connections.isEmpty() ? "" : connections.getLast().url(),
                    hasTable(statement, "mark")
                            && Database.number(statement, "SELECT EXISTS(SELECT 1 FROM mark)") > 0);
        } catch (SQLException failed) {
            throw new FaultException(SqliteFaults.reading(file, failed));
        }
    }

    /// What was counted while recording, and every entry after that.
    private static long frames(Statement statement) throws SQLException {
        long entries = Database.number(statement, "SELECT max(id) FROM entry");
        if (!hasTable(statement, "overview")) {
            return entries;
        }
        long counted = Database.number(statement, "SELECT counted FROM overview");
        return entries - counted
                + Database.number(statement, "SELECT sum(frames_in + frames_out) FROM overview_span");
    }

    /// The first version of the format has fewer.
    private static boolean hasTable(Statement statement, String name) throws SQLException {
        return Database.number(statement, "SELECT count(*) FROM sqlite_schema WHERE name = '" + name + "'") > 0;
    }

    /// Whether a new recording may take this name: neither a file nor the journal of one that was removed is there.
    public static boolean isFree(Path file) {
        return !Files.exists(file) && !Database.hasJournal(file);
    }

    /// The recordings in a folder, by name, whatever is in them. No folder, no recordings.
    public static List<Path> in(Path folder) throws FaultException {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            files.forEach(found::add);
        } catch (IOException refused) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "The folder " + folder + " cannot be read.",
                    "Check its permissions.", refused));
        }
        found.sort(null);
        return found;
    }

    /// The recordings in a folder that were not closed in order, by name: those of a program that was killed, and those
    /// that are still being written. No folder, no recordings.
    public static List<Path> unfinished(Path folder) throws FaultException {
        return in(folder).stream().filter(Recordings::isUnfinished).toList();
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

    /// Where the latest entries of a recording lie that is being written, or was when its program was killed.
    public static Path journal(Path file) {
        return Database.journal(file);
    }

    /// What SQLite keeps beside a journal to find its way in it.
    public static Path index(Path file) {
        return file.resolveSibling(file.getFileName() + "-shm");
    }

    /// Makes one file of a recording and its journal, so that it can be moved or copied; false if it is open here or
    /// elsewhere and was left as it is.
    public static boolean settle(Path file) throws FaultException {
        return Database.settle(file.toAbsolutePath());
    }

    /// Copies a recording as it is at this moment into one file, also while it is written, and puts it in `target`'s
    /// place when it is complete. Interrupting the thread gives it up and leaves nothing behind.
    ///
    /// @param progress told from 0 to 1, many times a second, on this thread
    public static void copy(Path file, Path target, DoubleConsumer progress)
            throws FaultException, InterruptedException {
        Path part = target.toAbsolutePath().resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            copyInto(file, part, progress);
            Database.settle(part);
            Files.move(part, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new FaultException(SqliteFaults.copying(target, refused));
        } finally {
            part.toFile().delete();
        }
    }

    private static void copyInto(Path file, Path part, DoubleConsumer progress)
            throws FaultException, InterruptedException {
        try (Connection connection = Database.openReader(file);
                Statement statement = connection.createStatement();
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            double expected = Database.number(statement, "PRAGMA page_count")
                    * (double) Database.number(statement, "PRAGMA page_size");
            ProgressHandler.setHandler(connection, COPY_STEPS, new ProgressHandler() {
                @Override
                protected int progress() {
                    progress.accept(Math.clamp(part.toFile().length() / expected, 0, 1));
                    return Thread.currentThread().isInterrupted() ? 1 : 0;
                }
            });
            vacuum.setString(1, part.toUri().toString());
            vacuum.executeUpdate();
        } catch (SQLException failed) {
            if (Thread.interrupted()) {
                throw new InterruptedException("The copy was given up");
            }
            throw new FaultException(SqliteFaults.copying(file, part, failed));
        }
    }
}
