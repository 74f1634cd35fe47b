package dev.frameline.recording.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import dev.frameline.base.fault.FaultException;
import dev.frameline.recording.Mark;
import dev.frameline.recording.queue.MarkChange;

/// The table `mark`, in and out. Confined to the connection's thread.
final class MarkTable {

    private MarkTable() {}

    /// All marks, by number; none in a file of version 1.
    static List<Mark> read(Connection database) throws SQLException {
        List<Mark> found = new ArrayList<>();
        try (Statement statement = database.createStatement()) {
            if (!Schema.hasMarks(statement)) {
                return found;
            }
            try (ResultSet row = statement.executeQuery("SELECT id, note FROM mark ORDER BY id")) {
                while (row.next()) {
                    found.add(new Mark(row.getLong(1), row.getString(2)));
                }
            }
        }
        return found;
    }

    /// Sets a mark or takes it off; nothing happens if there is no such entry.
    static void put(Connection database, MarkChange change) throws SQLException {
        try (PreparedStatement row = database.prepareStatement(change.isSet()
                ? "INSERT OR REPLACE INTO mark(id, note) SELECT id, ?2 FROM entry WHERE id = ?1"
                : "DELETE FROM mark WHERE id = ?1")) {
            row.setLong(1, change.number());
            if (change.isSet()) {
                row.setString(2, change.note());
            }
            row.executeUpdate();
        }
    }

    /// The same in a file that nobody writes, on a connection of its own; it comes to the current version by that.
    static void put(Path file, MarkChange change) throws FaultException {
        if (!Files.isRegularFile(file)) {
            throw new FaultException(SqliteFaults.missing(file));
        }
        try (Connection database = Database.openEditor(file); Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            if (change.isSet()) {
                Schema.upgrade(statement);
            }
            if (Schema.hasMarks(statement)) {
                put(database, change);
            }
            database.commit();
        } catch (SQLException failed) {
            throw new FaultException(SqliteFaults.marking(file, failed));
        }
    }
}
