package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;

/// How a recording's database is made, opened and recognised. Any thread.
///
/// The file is only ever opened through SQLite: on POSIX, closing any other handle on it would drop the locks that
/// this process holds.
final class Database {

    /// "Frln", in the header of the file.
    static final int APPLICATION_ID = 0x46726c6e;
    /// Of the schema: a file with a higher one was made by a newer program.
    static final int VERSION = 1;

    private static final int PAGE_BYTES = 16_384;
    /// Where the recorder copies the journal into the database by itself, if the checkpointer has not kept up.
    private static final int JOURNAL_BYTES = 256 << 20;
    private static final int BUSY_MILLIS = 5_000;
    private static final int SETTLE_BUSY_MILLIS = 200;
    private static final int READ_BUSY_MILLIS = 1_000;

    private Database() {}

    /// Makes the file, which must not exist, and opens it for writing in transactions.
    static Connection create(Path file, List<String> pragmas) throws FaultException {
        try {
            Files.createFile(file);
        } catch (IOException refused) {
            throw new FaultException(SqliteFaults.creating(file, refused));
        }
        try {
            Connection connection = openWriter(file);
            try (Statement statement = connection.createStatement()) {
                run(statement, "PRAGMA page_size = " + PAGE_BYTES);
                statement.executeUpdate("BEGIN; PRAGMA application_id = " + APPLICATION_ID + "; PRAGMA user_version = "
                        + VERSION + "; " + schema() + " COMMIT");
                run(statement, "PRAGMA journal_mode = WAL");
                connection.setAutoCommit(false);
                for (String pragma : pragmas) {
                    run(statement, "PRAGMA " + pragma);
                }
                return connection;
            } catch (SQLException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new FaultException(SqliteFaults.writing(file, failed));
        }
    }

    private static Connection openWriter(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setCacheSize(-32_768);
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, Integer.toString(JOURNAL_BYTES));
        Connection connection = JDBC.createConnection(url(file, ""), config.toProperties());
        try (Statement statement = connection.createStatement()) {
            run(statement, "PRAGMA wal_autocheckpoint = " + JOURNAL_BYTES / PAGE_BYTES);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /// Opens a recording that is being written, to copy its journal.
    static Connection openCheckpointer(Path file) throws FaultException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, Integer.toString(JOURNAL_BYTES));
        try {
            return JDBC.createConnection(url(file, ""), config.toProperties());
        } catch (SQLException failed) {
            throw new FaultException(SqliteFaults.writing(file, failed));
        }
    }

    /// Copies what can be copied of the journal without making anybody wait.
    static void checkpoint(Statement statement) throws SQLException {
        run(statement, "PRAGMA wal_checkpoint(PASSIVE)");
    }

    /// Opens an existing recording for reading; it may be one that is being written, here or elsewhere.
    static Connection openReader(Path file) throws FaultException {
        if (!Files.isRegularFile(file)) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "There is no file " + file + ".",
                    "Check whether it was moved or renamed."));
        }
        try {
            return openReader(file, "");
        } catch (SQLException failed) {
            if (SqliteFaults.isCantOpen(failed) && !hasJournal(file)) {
                return openImmutable(file);
            }
            throw new FaultException(SqliteFaults.reading(file, failed));
        }
    }

    /// A file that nobody closed properly and that lies where nothing may be written, such as on a read-only disk.
    private static Connection openImmutable(Path file) throws FaultException {
        try {
            return openReader(file, "?immutable=1");
        } catch (SQLException failed) {
            throw new FaultException(SqliteFaults.reading(file, failed));
        }
    }

    private static Connection openReader(Path file, String parameters) throws FaultException, SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(READ_BUSY_MILLIS);
        Connection connection = JDBC.createConnection(url(file, parameters), config.toProperties());
        boolean isRecording = false;
        try (Statement statement = connection.createStatement()) {
            checkHeader(file, statement);
            isRecording = true;
            return connection;
        } finally {
            if (!isRecording) {
                connection.close();
            }
        }
    }

    private static void checkHeader(Path file, Statement statement) throws FaultException, SQLException {
        if (number(statement, "PRAGMA application_id") != APPLICATION_ID) {
            throw new FaultException(SqliteFaults.foreign(file));
        }
        long version = number(statement, "PRAGMA user_version");
        if (version > VERSION) {
            throw new FaultException(Fault.of(Fault.Kind.FORMAT,
                    file.getFileName() + " was recorded by a newer version of Frameline (its format is " + version
                            + ", this program reads up to " + VERSION + ").",
                    "Open it with that version."));
        }
        if (number(statement, "SELECT count(*) FROM sqlite_schema WHERE name IN ('entry', 'more', 'part')") != 3) {
            throw new FaultException(SqliteFaults.foreign(file));
        }
    }

    /// Makes one file of a recording that nobody writes: its journal is taken in and removed. Does nothing to one
    /// that is already. False if somebody has it open: it may be that it is being written, so it is left as it is.
    static boolean settle(Path file) throws FaultException {
        openAndCheck(file);
        try (Connection connection = openWriter(file); Statement statement = connection.createStatement()) {
            boolean isOurs = settle(statement);
            if (isOurs) {
                markEnded(statement);
            }
            return isOurs;
        } catch (SQLException failed) {
            throw new FaultException(SqliteFaults.writing(file, failed));
        }
    }

    private static void openAndCheck(Path file) throws FaultException {
        try (Connection reader = openReader(file)) {
            reader.isReadOnly();
        } catch (SQLException failed) {
            throw new FaultException(SqliteFaults.reading(file, failed));
        }
    }

    /// The same, in a connection that is in no transaction. It does as much as it can while somebody else reads the
    /// file, and says whether it did all.
    static boolean settle(Statement statement) throws SQLException {
        run(statement, "PRAGMA busy_timeout = " + SETTLE_BUSY_MILLIS);
        try {
            run(statement, "PRAGMA wal_checkpoint(TRUNCATE)");
            try (ResultSet mode = statement.executeQuery("PRAGMA journal_mode = DELETE")) {
                return mode.next() && mode.getString(1).equals("delete");
            }
        } catch (SQLException failed) {
            if (SqliteFaults.isBusy(failed)) {
                return false;
            }
            throw failed;
        }
    }

    /// Notes that the recording was closed in order.
    static void markEnded(Statement statement) throws SQLException {
        statement.executeUpdate("INSERT OR IGNORE INTO recording(key, value) VALUES('ended', 1)");
    }

    static boolean hasJournal(Path file) {
        return Files.exists(journal(file));
    }

    static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /// Runs a pragma to its end: what is left half read would keep its lock.
    private static void run(Statement statement, String pragma) throws SQLException {
        if (statement.execute(pragma)) {
            statement.getResultSet().close();
        }
    }

    /// The one number that a query yields; 0 if it yields nothing.
    static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /// A URI, because a plain path with a question mark in it would be cut there.
    private static String url(Path file, String parameters) {
        return "jdbc:sqlite:" + file.toUri() + parameters;
    }

    private static String schema() {
        try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
