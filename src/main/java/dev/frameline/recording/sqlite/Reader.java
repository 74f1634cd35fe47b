package dev.frameline.recording.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;

/// One connection that reads, with its statements kept ready. Confined to whoever borrowed it from the pool.
final class Reader implements AutoCloseable {

    /// The length of a large payload that is not complete, or came whole, is that of its parts. Nothing here reads the
    /// payload beyond its first page.
    private static final String ENTRIES = """
            SELECT e.id, e.at, e.meta, e.wire,
              CASE WHEN e.meta & 65536
                THEN coalesce(m.length, (SELECT p.start + octet_length(p.bytes) FROM part p WHERE p.id = e.id
                  ORDER BY p.start DESC LIMIT 1), octet_length(e.payload))
                ELSE octet_length(e.payload) END,
              substr(e.payload, 1, 512), m.message, m.mask, m.reply_to, m.reply_ns, m.finding
            FROM entry e LEFT JOIN more m ON m.id = e.id
            WHERE e.id BETWEEN ? AND ? ORDER BY e.id""";
    private static final byte[] EMPTY = new byte[0];

    private final Connection connection;
    private final PreparedStatement entries;
    private final PreparedStatement inline;
    private final PreparedStatement parts;
    private final PreparedStatement length;
    private final PreparedStatement last;

    /// Closes the connection in the end, also if this fails.
    Reader(Connection connection) throws SQLException {
        this.connection = connection;
        boolean isReady = false;
        try {
            entries = connection.prepareStatement(ENTRIES);
            inline = connection.prepareStatement("SELECT meta, payload FROM entry WHERE id = ?");
            parts = connection.prepareStatement("""
                    SELECT start, bytes FROM part WHERE id = ?1 AND start < ?3 AND start >= coalesce(
                      (SELECT max(start) FROM part WHERE id = ?1 AND start <= ?2), 0) ORDER BY start""");
            length = connection.prepareStatement(
                    "SELECT start + octet_length(bytes) FROM part WHERE id = ? ORDER BY start DESC LIMIT 1");
            last = connection.prepareStatement("SELECT max(id) FROM entry");
            isReady = true;
        } finally {
            if (!isReady) {
                connection.close();
            }
        }
    }

    Connection connection() {
        return connection;
    }

    /// The highest number, which is also how many there are.
    long count() throws SQLException {
        try (ResultSet row = last.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /// Adds the entries `first` to `last`, those that exist.
    void entries(long first, long lastNumber, List<? super Entry> found) throws SQLException {
        entries.setLong(1, first);
        entries.setLong(2, lastNumber);
        try (ResultSet row = entries.executeQuery()) {
            while (row.next()) {
                found.add(entry(row));
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        long meta = row.getLong(3);
        long message = row.getLong(7);
        if (message == 0 && Meta.kind(meta) == EntryKind.FRAME && beginsMessage(meta)) {
            message = number;
        }
        long mask = row.getLong(8);
        OptionalInt maskKey = row.wasNull() ? OptionalInt.empty() : OptionalInt.of((int) mask);
        long replyTo = row.getLong(9);
        Entry.Reply reply = replyTo == 0 ? Entry.Reply.NONE : new Entry.Reply(replyTo, row.getLong(10));
        String finding = Optional.ofNullable(row.getString(11)).orElse("");
        byte[] preview = bytes(row.getBytes(6));
        if (preview.length > Entry.PREVIEW_BYTES) {
            preview = Arrays.copyOf(preview, Entry.PREVIEW_BYTES);
        }
        return new Entry(number, row.getLong(2), meta, row.getLong(4), row.getLong(5), message, maskKey, reply,
                finding, preview);
    }

    private static boolean beginsMessage(long meta) {
        return switch (Meta.opcode(meta)) {
            case TEXT, BINARY -> true;
            default -> false;
        };
    }

    /// The driver gives null for no bytes.
    static byte[] bytes(byte @Nullable [] value) {
        return value == null ? EMPTY : value;
    }

    /// At most `most` bytes of a payload from `offset` on; none if there is no such entry.
    byte[] payload(long number, long offset, int most) throws SQLException {
        Optional<byte[]> kept = inlinePayload(number);
        if (kept.isEmpty()) {
            return largePayload(number, offset, most);
        }
        byte[] whole = kept.get();
        int from = (int) Math.min(offset, whole.length);
        return Arrays.copyOfRange(whole, from, from + Math.min(most, whole.length - from));
    }

    /// The bytes that a payload begins with, as many as are kept in one place.
    byte[] firstPiece(long number) throws SQLException {
        Optional<byte[]> kept = inlinePayload(number);
        return kept.isPresent() ? kept.get() : piece(number, 0);
    }

    /// The payload if it lies in the row; no bytes if there is no such entry; empty if it lies in parts.
    private Optional<byte[]> inlinePayload(long number) throws SQLException {
        inline.setLong(1, number);
        try (ResultSet row = inline.executeQuery()) {
            if (!row.next()) {
                return Optional.of(EMPTY);
            }
            return Meta.has(row.getLong(1), Meta.LARGE) ? Optional.empty() : Optional.of(bytes(row.getBytes(2)));
        }
    }

    private byte[] largePayload(long number, long offset, int most) throws SQLException {
        long length = storedLength(number);
        byte[] taken = new byte[Math.clamp(length - offset, 0, most)];
        int used = 0;
        parts.setLong(1, number);
        parts.setLong(2, offset);
        parts.setLong(3, Math.min(length, offset + most));
        try (ResultSet row = parts.executeQuery()) {
            while (row.next() && used < taken.length) {
                byte[] piece = bytes(row.getBytes(2));
                int skip = Math.clamp(offset + used - row.getLong(1), 0, piece.length);
                int count = Math.min(piece.length - skip, taken.length - used);
                System.arraycopy(piece, skip, taken, used, count);
                used += count;
            }
        }
        return used == taken.length ? taken : Arrays.copyOf(taken, used);
    }

    private long storedLength(long number) throws SQLException {
        length.setLong(1, number);
        try (ResultSet row = length.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /// The piece of a large payload that begins at `start`; none after the last.
    byte[] piece(long number, long start) throws SQLException {
        parts.setLong(1, number);
        parts.setLong(2, start);
        parts.setLong(3, start + 1);
        try (ResultSet row = parts.executeQuery()) {
            return row.next() && row.getLong(1) == start ? bytes(row.getBytes(2)) : EMPTY;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
