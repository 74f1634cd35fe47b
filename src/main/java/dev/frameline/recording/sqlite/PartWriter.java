package dev.frameline.recording.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;

import dev.frameline.recording.queue.Chunk;
import dev.frameline.recording.queue.LongTable;

/// Writes the pieces of large payloads, and what is known when the last has come. Recorder thread only.
final class PartWriter implements AutoCloseable {

    private final PreparedStatement part;
    private final PreparedStatement entry;
    private final PreparedStatement more;

    PartWriter(Connection connection) throws SQLException {
        part = connection.prepareStatement("INSERT INTO part(id, start, bytes) VALUES(?, ?, ?)");
        entry = connection.prepareStatement("UPDATE entry SET meta = ?, wire = ?, payload = ? WHERE id = ?");
        more = connection.prepareStatement("""
                INSERT INTO more(id, length, ended, finding) VALUES(?, ?, ?, ?)
                ON CONFLICT(id) DO UPDATE
                SET length = excluded.length, ended = excluded.ended, finding = excluded.finding""");
    }

    /// The rows of the chunk are written already.
    void write(Chunk chunk) throws SQLException {
        for (int row = 0; row < chunk.parts.rows(); row++) {
            int offset = chunk.parts.getInt(row, Chunk.PART_OFFSET);
            part.setLong(1, chunk.parts.get(row, Chunk.NUMBER));
            part.setLong(2, chunk.parts.get(row, Chunk.START));
            part.setBytes(3,
                    Arrays.copyOfRange(chunk.data, offset, offset + chunk.parts.getInt(row, Chunk.PART_LENGTH)));
            part.executeUpdate();
        }
        for (int row = 0; row < chunk.ends.rows(); row++) {
            end(chunk, row);
        }
    }

    private void end(Chunk chunk, int row) throws SQLException {
        LongTable ends = chunk.ends;
        int offset = ends.getInt(row, Chunk.HEAD_OFFSET);
        entry.setLong(1, ends.get(row, Chunk.META));
        entry.setLong(2, ends.get(row, Chunk.WIRE));
        entry.setBytes(3, Arrays.copyOfRange(chunk.data, offset, offset + ends.getInt(row, Chunk.HEAD_LENGTH)));
        entry.setLong(4, ends.get(row, Chunk.NUMBER));
        entry.executeUpdate();
        more.setLong(1, ends.get(row, Chunk.NUMBER));
        more.setLong(2, ends.get(row, Chunk.TOTAL));
        more.setLong(3, ends.get(row, Chunk.END_NANOS));
        String finding = chunk.endFindings.get(row);
        if (finding.isEmpty()) {
            more.setNull(4, Types.VARCHAR);
        } else {
            more.setString(4, finding);
        }
        more.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        part.close();
        entry.close();
        more.close();
    }
}
