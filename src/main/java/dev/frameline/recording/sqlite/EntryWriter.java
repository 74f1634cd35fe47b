package dev.frameline.recording.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Writes the rows of chunks with as few statements as can be: a hundred rows in one, then ten, then one. Recorder
/// thread only.
final class EntryWriter implements AutoCloseable {

    private static final int[] GROUPS = {100, 10, 1};
    private static final byte[] EMPTY = new byte[0];

    private final List<PreparedStatement> entries;
    private final List<PreparedStatement> mores;

    EntryWriter(Connection connection) throws SQLException {
        entries = Arrays.asList(new PreparedStatement[GROUPS.length]);
        mores = Arrays.asList(new PreparedStatement[GROUPS.length]);
        for (int group = 0; group < GROUPS.length; group++) {
            entries.set(group, connection.prepareStatement(insertEntries(GROUPS[group])));
            mores.set(group, connection.prepareStatement(insertMores(GROUPS[group])));
        }
    }

    /// Numbers follow each other, so the first is enough. [dev.frameline.frame.Meta#TEXT] decides the payload's type.
    private static String insertEntries(int rows) {
        var sql = new StringBuilder("INSERT INTO entry(id, at, meta, wire, payload) VALUES");
        for (int row = 0; row < rows; row++) {
            int first = 2 + row * 4;
            sql.append(row == 0 ? "" : ",").append("(?1+").append(row).append(",?").append(first).append(",?")
                    .append(first + 1).append(",?").append(first + 2).append(",iif(?").append(first + 1)
                    .append("&16384,CAST(?").append(first + 3).append(" AS TEXT),?").append(first + 3).append("))");
        }
        return sql.toString();
    }

    private static String insertMores(int rows) {
        return "INSERT INTO more(id, mask, message, ended, reply_to, reply_ns, finding) VALUES"
                + String.join(",", Collections.nCopies(rows, "(?,?,?,?,?,?,?)"));
    }

    void write(Chunk chunk) throws SQLException {
        int row = 0;
        int more = 0;
        for (int group = 0; group < GROUPS.length; group++) {
            for (; chunk.rows.rows() - row >= GROUPS[group]; row += GROUPS[group]) {
                insertEntries(entries.get(group), chunk, row, GROUPS[group]);
            }
            for (; chunk.mores.rows() - more >= GROUPS[group]; more += GROUPS[group]) {
                insertMores(mores.get(group), chunk, more, GROUPS[group]);
            }
        }
    }

    private static void insertEntries(PreparedStatement statement, Chunk chunk, int first, int count)
            throws SQLException {
        LongTable rows = chunk.rows;
        statement.setLong(1, chunk.firstNumber() + first);
        int column = 2;
        for (int row = first; row < first + count; row++) {
            statement.setLong(column++, rows.get(row, Chunk.AT));
            statement.setLong(column++, rows.get(row, Chunk.META));
            statement.setLong(column++, rows.get(row, Chunk.WIRE));
            int offset = rows.getInt(row, Chunk.OFFSET);
            int length = rows.getInt(row, Chunk.LENGTH);
            statement.setBytes(column++,
                    length == 0 ? EMPTY : Arrays.copyOfRange(chunk.data, offset, offset + length));
        }
        statement.executeUpdate();
    }

    private static void insertMores(PreparedStatement statement, Chunk chunk, int first, int count)
            throws SQLException {
        LongTable mores = chunk.mores;
        int column = 1;
        for (int more = first; more < first + count; more++) {
            int row = mores.getInt(more, Chunk.ROW);
            statement.setLong(column++, chunk.firstNumber() + row);
            setUnless(-1, statement, column++, mores.get(more, Chunk.MASK));
            setUnless(0, statement, column++, mores.get(more, Chunk.MESSAGE));
            setUnless(chunk.rows.get(row, Chunk.AT), statement, column++, mores.get(more, Chunk.ENDED));
            setUnless(0, statement, column++, mores.get(more, Chunk.REPLY_TO));
            setUnless(0, statement, column++, mores.get(more, Chunk.REPLY_NANOS));
            setText(statement, column++, chunk.findings.get(more));
        }
        statement.executeUpdate();
    }

    /// NULL stands for the value that says nothing.
    private static void setUnless(long nothing, PreparedStatement statement, int column, long value)
            throws SQLException {
        if (value == nothing) {
            statement.setNull(column, java.sql.Types.INTEGER);
        } else {
            statement.setLong(column, value);
        }
    }

    private static void setText(PreparedStatement statement, int column, String value) throws SQLException {
        if (value.isEmpty()) {
            statement.setNull(column, java.sql.Types.VARCHAR);
        } else {
            statement.setString(column, value);
        }
    }

    @Override
    public void close() throws SQLException {
        for (int group = 0; group < GROUPS.length; group++) {
            entries.get(group).close();
            mores.get(group).close();
        }
    }
}
