package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;

/// The tables and views of a recording, by version. Version 1 had neither marks nor an overview: such a file is read as
/// it is, and gets the new tables when the first mark is made in it. Any thread.
final class Schema {

    /// "Frln", in the header of the file.
    static final int APPLICATION_ID = 0x46726c6e;
    /// A file with a higher one was made by a newer program.
    static final int VERSION = 2;

    private Schema() {}

    /// Makes everything in an empty database.
    static void create(Statement statement) throws SQLException {
        statement.executeUpdate("BEGIN; PRAGMA application_id = " + APPLICATION_ID + "; " + sql() + "; COMMIT");
    }

    /// Adds what an older version lacks, within the transaction that runs.
    static void upgrade(Statement statement) throws SQLException {
        if (Database.number(statement, "PRAGMA user_version") == VERSION) {
            return;
        }
        for (String view : views(statement)) {
            statement.executeUpdate("DROP VIEW " + view);
        }
        statement.executeUpdate(sql());
    }

    private static List<String> views(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'view'")) {
            while (row.next()) {
                names.add("\"" + row.getString(1).replace("\"", "\"\"") + "\"");
            }
        }
        return names;
    }

    /// Whether the file has the tables that version 2 brought.
    static boolean hasMarks(Statement statement) throws SQLException {
        return Database.number(statement, "PRAGMA user_version") >= 2;
    }

    static void check(Path file, Statement statement) throws FaultException, SQLException {
        if (Database.number(statement, "PRAGMA application_id") != APPLICATION_ID) {
            throw new FaultException(SqliteFaults.foreign(file));
        }
        long version = Database.number(statement, "PRAGMA user_version");
        if (version > VERSION) {
            throw new FaultException(Fault.of(Fault.Kind.FORMAT,
                    file.getFileName() + " was recorded by a newer version of Frameline (its format is " + version
                            + ", this program reads up to " + VERSION + ").",
                    "Open it with that version."));
        }
        if (Database.number(statement,
                "SELECT count(*) FROM sqlite_schema WHERE name IN ('entry', 'more', 'part')") != 3) {
            throw new FaultException(SqliteFaults.foreign(file));
        }
    }

    /// Makes what is not there yet.
    private static String sql() {
        try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "PRAGMA user_version = " + VERSION;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
