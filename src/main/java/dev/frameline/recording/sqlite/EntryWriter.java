package dev.frameline.recording.sqlite;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import dev.frameline.frame.Meta;
import dev.frameline.recording.queue.Chunk;
import dev.frameline.recording.queue.LongTable;

/// Writes the rows of chunks with as few statements as can be: a hundred rows in one, then ten, then one. Recorder
/// thread only.
final class EntryWriter implements AutoCloseable {

    private static final int[] GROUPS = {100, 10, 1};
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
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

    /// Numbers follow each other, so the first is enough. Valid text becomes TEXT, unless it holds a zero byte: SQLite
    /// does not promise much for such texts. Only the statement for one row looks for them.
    private static String insertEntries(int rows) {
        var sql = new StringBuilder("INSERT INTO entry(id, at, meta, wire, payload) VALUES");
        for (int row = 0; row < rows; row++) {
            String meta = "?" + (3 + row * 4);
            String payload = "?" + (5 + row * 4);
            String isText = rows > 1
                    ? meta + "&" + Meta.TEXT
                    : meta + "&" + Meta.TEXT + " AND instr(" + payload + ",x'00')=0";
            sql.append(row == 0 ? "(" : ",(").append("?1+").append(row).append(",?").append(2 + row * 4).append(',')
                    .append(meta).append(",?").append(4 + row * 4).append(",iif(").append(isText).append(",CAST(")
                    .append(payload).append(" AS TEXT),").append(payload).append("))");
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
                insertEntries(group, chunk, row, GROUPS[group]);
            }
            for (; chunk.mores.rows() - more >= GROUPS[group]; more += GROUPS[group]) {
                insertMores(mores.get(group), chunk, more, GROUPS[group]);
            }
        }
    }

    private void insertEntries(int group, Chunk chunk, int first, int count) throws SQLException {
        if (count > 1 && holdsZeroInText(chunk, first, count)) {
            for (int row = first; row < first + count; row++) {
                insertEntries(GROUPS.length - 1, chunk, row, 1);
            }
            return;
        }
        PreparedStatement statement = entries.get(group);
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

    private static boolean holdsZeroInText(Chunk chunk, int first, int count) {
        for (int row = first; row < first + count; row++) {
            if (Meta.has(chunk.rows.get(row, Chunk.META), Meta.TEXT)) {
                int offset = chunk.rows.getInt(row, Chunk.OFFSET);
                if (hasZero(chunk.data, offset, offset + chunk.rows.getInt(row, Chunk.LENGTH))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasZero(byte[] bytes, int from, int end) {
        int at = from;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            if (((eight - LOW_BITS) & ~eight & HIGH_BITS) != 0) {
                return true;
            }
        }
        while (at < end && bytes[at] != 0) {
            at++;
        }
        return at < end;
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
            statement.setNull(column, Types.INTEGER);
        } else {
            statement.setLong(column, value);
        }
    }

    private static void setText(PreparedStatement statement, int column, String value) throws SQLException {
        if (value.isEmpty()) {
            statement.setNull(column, Types.VARCHAR);
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
