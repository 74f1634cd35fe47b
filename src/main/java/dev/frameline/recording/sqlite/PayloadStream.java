package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.io.InputStream;

import dev.frameline.base.fault.FaultException;

/// A payload read piece by piece; no connection is held between two reads. Confined to one thread at a time.
final class PayloadStream extends InputStream {

    /// Fetches the bytes from an offset on, as many as are at hand; none at the end.
    @FunctionalInterface
    interface Source {

        byte[] from(long offset) throws FaultException;
    }

    private final Source source;
    private byte[] piece;
    private long pieceStart;
    private int at;

    /// @param first the bytes from offset 0 on
    PayloadStream(byte[] first, Source source) {
        this.source = source;
        piece = first;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, offset, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return piece.length - at;
    }

    private boolean hasMore() throws IOException {
        if (at == piece.length && piece.length > 0) {
            pieceStart += piece.length;
            at = 0;
            try {
                piece = source.from(pieceStart);
            } catch (FaultException failed) {
                throw new IOException(failed.fault().sentence(), failed);
            }
        }
        return at < piece.length;
    }
}
