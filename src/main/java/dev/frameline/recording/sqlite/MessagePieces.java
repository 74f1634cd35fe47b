package dev.frameline.recording.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import dev.frameline.base.fault.FaultException;
import dev.frameline.recording.queue.LongTable;
import dev.frameline.recording.search.Pieces;

/// The payload of an entry, or of the whole message that it begins, read piece by piece. Confined to its thread; holds
/// no connection in between.
final class MessagePieces implements Pieces {

    private static final int FRAMES_AT_ONCE = 256;

    private final ReaderPool readers;
    private final long message;
    private final boolean whole;
    private LongTable frames = new LongTable(1);
    private int frame;
    private long start;

    /// @param whole whether the frames that continue the message belong to it
    MessagePieces(ReaderPool readers, long message, boolean whole) {
        this.readers = readers;
        this.message = message;
        this.whole = whole;
        frames.set(frames.addRow(), 0, message);
    }

    @Override
    public byte[] next() throws FaultException, InterruptedException {
        while (frame < frames.rows()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("search");
            }
            long number = frames.get(frame, 0);
            byte[] piece = readers.use(
                    reader -> start == 0 ? reader.firstPiece(number) : reader.piece(number, start));
            if (piece.length > 0) {
                start += piece.length;
                return piece;
            }
            start = 0;
            frame++;
            if (frame == frames.rows() && whole) {
                frames = readers.use(reader -> framesAfter(reader, number));
                frame = 0;
            }
        }
        return new byte[0];
    }

    private LongTable framesAfter(Reader reader, long number) throws SQLException {
        LongTable found = new LongTable(1);
        try (PreparedStatement statement = reader.connection().prepareStatement(
                "SELECT id FROM more WHERE message = ? AND id > ? ORDER BY id LIMIT " + FRAMES_AT_ONCE)) {
            statement.setLong(1, message);
            statement.setLong(2, number);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.set(found.addRow(), 0, row.getLong(1));
                }
            }
        }
        return found;
    }
}
