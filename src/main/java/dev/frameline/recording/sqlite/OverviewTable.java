package dev.frameline.recording.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.frameline.recording.overview.Kept;
import dev.frameline.recording.overview.OverviewCounter;

/// The tables of the overview, in and out, and the counting of entries that they lack. Confined to the connection's
/// thread.
final class OverviewTable {

    private static final int SPAN_COLUMNS = 11;

    private OverviewTable() {}

    /// Keeps what has changed, in the transaction that runs.
    static void put(Connection database, Kept kept) throws SQLException {
        try (PreparedStatement head = database.prepareStatement("INSERT OR REPLACE INTO overview VALUES(1, ?, ?, ?)");
                PreparedStatement span = database
                        .prepareStatement(
                                "INSERT OR REPLACE INTO overview_span VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement bucket = database
                        .prepareStatement("INSERT OR REPLACE INTO overview_bucket VALUES(?, ?, ?)")) {
            head.setLong(1, kept.counted());
            head.setLong(2, kept.firstNanos());
            head.setLong(3, kept.spanNanos());
            head.executeUpdate();
            if (kept.isWhole()) {
                try (Statement old = database.createStatement()) {
                    old.executeUpdate("DELETE FROM overview_span");
                }
            }
            for (long[] row : kept.spans()) {
                for (int column = 0; column < SPAN_COLUMNS; column++) {
                    span.setLong(column + 1, row[column]);
                }
                span.executeUpdate();
            }
            for (Kept.Bucket changed : kept.buckets()) {
                bucket.setString(1, changed.kind().name().toLowerCase(Locale.ROOT));
                bucket.setInt(2, changed.bucket());
                bucket.setLong(3, changed.entries());
                bucket.executeUpdate();
            }
        }
    }

    /// Up to which entry the file's own counters have counted; -1 if it has none, as a file of version 1.
    static long counted(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            if (!Schema.hasMarks(statement)) {
                return -1;
            }
            try (ResultSet row = statement.executeQuery("SELECT counted FROM overview")) {
                return row.next() ? row.getLong(1) : -1;
            }
        }
    }

    /// Lets the counter go on from what is kept in the file.
    static void restore(Connection database, OverviewCounter counter) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("BEGIN");
            try (ResultSet row = statement.executeQuery("SELECT counted, first, span, "
                    + "coalesce((SELECT at FROM entry WHERE id = counted), first) FROM overview")) {
                if (row.next()) {
                    long counted = row.getLong(1);
                    long first = row.getLong(2);
                    long span = row.getLong(3);
                    long lastAt = row.getLong(4);
                    counter.restore(new Kept(counted, first, span, true, spans(database), buckets(database)), lastAt);
                }
            } finally {
                statement.executeUpdate("COMMIT");
            }
        }
    }

    /// Counts what a killed program had no time to keep, and keeps it. The file is of this version.
    static void complete(Connection database) throws SQLException {
        var counter = new OverviewCounter();
        restore(database, counter);
        long entries;
        try (Statement statement = database.createStatement()) {
            entries = Database.number(statement, "SELECT max(id) FROM entry");
        }
        if (entries > counter.counted()) {
            count(database, counter, counter.counted() + 1, entries);
            database.setAutoCommit(false);
            put(database, counter.takeChanges());
            database.commit();
            database.setAutoCommit(true);
        }
    }

    private static List<long[]> spans(Connection database) throws SQLException {
        List<long[]> spans = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM overview_span ORDER BY position")) {
            while (row.next()) {
                long[] span = new long[SPAN_COLUMNS];
                for (int column = 0; column < SPAN_COLUMNS; column++) {
                    span[column] = row.getLong(column + 1);
                }
                spans.add(span);
            }
        }
        return spans;
    }

    private static List<Kept.Bucket> buckets(Connection database) throws SQLException {
        List<Kept.Bucket> buckets = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT kind, bucket, entries FROM overview_bucket "
                        + "WHERE kind IN ('in', 'out', 'gap') AND bucket BETWEEN 0 AND 64")) {
            while (row.next()) {
                buckets.add(new Kept.Bucket(Kept.Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                        row.getInt(2), row.getLong(3)));
            }
        }
        return buckets;
    }

    /// Counts the entries `first` to `last` from their rows.
    static void count(Connection database, OverviewCounter counter, long first, long last) throws SQLException {
        try (PreparedStatement entries = database
                .prepareStatement("SELECT id, at, meta, wire FROM entry WHERE id BETWEEN ? AND ? ORDER BY id");
                PreparedStatement replies = database.prepareStatement(
                        "SELECT e.at, e.meta, m.reply_ns FROM more m JOIN entry e ON e.id = m.id "
                                + "WHERE m.id BETWEEN ? AND ? AND m.reply_to IS NOT NULL ORDER BY m.id")) {
            entries.setLong(1, first);
            entries.setLong(2, last);
            try (ResultSet row = entries.executeQuery()) {
                while (row.next()) {
                    counter.count(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
                }
            }
            replies.setLong(1, first);
            replies.setLong(2, last);
            try (ResultSet row = replies.executeQuery()) {
                while (row.next()) {
                    counter.countReply(row.getLong(1), row.getLong(2), row.getLong(3));
                }
            }
        }
    }
}
