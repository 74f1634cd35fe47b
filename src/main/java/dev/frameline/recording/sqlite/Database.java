package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import dev.frameline.base.fault.FaultException;

/// How a recording's database is made and opened. Any thread.
///
/// The file is only ever opened through SQLite: on POSIX, closing any other handle on it would drop the locks that
/// this process holds.
final class Database {

    private static final int PAGE_BYTES = 16_384;
    /// Where the recorder copies the journal into the database by itself, if the checkpointer has not kept up.
    private static final int JOURNAL_BYTES = 256 << 20;
    private static final int BUSY_MILLIS = 5_000;
    private static final int SHORT_BUSY_MILLIS = 200;
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
                Schema.create(statement);
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

    /// Opens an existing recording for one short change, in a transaction, and only if nobody else writes it.
    static Connection openEditor(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(SHORT_BUSY_MILLIS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return JDBC.createConnection(url(file, ""), config.toProperties());
    }

    /// Copies what can be copied of the journal without making anybody wait.
    static void checkpoint(Statement statement) throws SQLException {
        run(statement, "PRAGMA wal_checkpoint(PASSIVE)");
    }

    /// Opens an existing recording for reading; it may be one that is being written, here or elsewhere.
    static Connection openReader(Path file) throws FaultException {
        if (!Files.isRegularFile(file)) {
            throw new FaultException(SqliteFaults.missing(file));
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
            Schema.check(file, statement);
            isRecording = true;
            return connection;
        } finally {
            if (!isRecording) {
                connection.close();
            }
        }
    }

    /// Makes one file of a recording that nobody writes: its journal is taken in and removed, its overview completed.
    /// Does nothing to one that is already. False if somebody has it open: it may be that it is being written, so it is
    /// left as it is.
    static boolean settle(Path file) throws FaultException {
        openAndCheck(file);
        try (Connection connection = openWriter(file); Statement statement = connection.createStatement()) {
            boolean isOurs = settle(statement);
            if (isOurs && !isEnded(connection)) {
                if (Schema.hasMarks(statement)) {
                    OverviewTable.complete(connection);
                }
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
        run(statement, "PRAGMA busy_timeout = " + SHORT_BUSY_MILLIS);
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

    /// Whether the recording was closed in order.
    static boolean isEnded(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return number(statement, "SELECT count(*) FROM recording WHERE key = 'ended'") > 0;
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
}
