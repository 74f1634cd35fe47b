package dev.frameline.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.frame.codec.Deflation;
import dev.frameline.frame.codec.FrameReader;
import dev.frameline.frame.codec.FrameWriter;

/// Writes frames and records each as it goes out, by reading it back from its own bytes: recorded first, so that no
/// answer can stand before what it answers. Holds no more than a piece of a large payload. Writer thread only.
final class FrameOut {

    private static final int PIECE_BYTES = 64 << 10;
    /// Enough for most messages; larger ones get more room, which stays.
    private static final int FIRST_PIECE_BYTES = 2 << 10;

    private final OutputStream out;
    private final FrameReader record;
    private final Optional<Deflation> deflation;
    private final Ticker ticker;
    private final FrameWriter writer = FrameWriter.client();
    private byte[] piece = new byte[FIRST_PIECE_BYTES];
    private byte[] copy = new byte[FIRST_PIECE_BYTES];

    FrameOut(OutputStream out, FrameReader record, Optional<Deflation> deflation, Ticker ticker) {
        this.out = out;
        this.record = record;
        this.deflation = deflation;
        this.ticker = ticker;
    }

    /// Writes one frame, compressed if that was agreed on and helps.
    void write(Outbox.Item item) throws IOException, FaultException, InterruptedException {
        if (item.file().isPresent()) {
            try (InputStream content = open(item.file().get())) {
                write(item.first(), content, item.length());
            }
            return;
        }
        byte[] payload = item.payload();
        Opcode opcode = Opcode.of(item.first());
        boolean isWholeMessage = (item.first() & Meta.FIN) != 0 && (opcode == Opcode.TEXT || opcode == Opcode.BINARY);
        if (isWholeMessage && deflation.isPresent() && deflation.get().takes(payload.length)) {
            byte[] compressed = deflation.get().deflate(payload);
            if (!deflation.get().mayBeSkipped() || compressed.length < payload.length) {
                write(item.first() | (int) Meta.RSV1, new ByteArrayInputStream(compressed), compressed.length);
                return;
            }
        }
        write(item.first(), new ByteArrayInputStream(payload), payload.length);
    }

    /// Writes bytes that are frames already.
    void raw(byte[] bytes, int offset, int length) throws IOException, FaultException, InterruptedException {
        makeRoom(length);
        for (int at = 0; at < length; at += PIECE_BYTES) {
            int count = Math.min(PIECE_BYTES, length - at);
            System.arraycopy(bytes, offset + at, piece, 0, count);
            send(count);
        }
    }

    private void write(int first, InputStream payload, long length)
            throws IOException, FaultException, InterruptedException {
        FrameWriter.Pieces pieces = writer.pieces(first, length);
        byte[] header = pieces.header();
        makeRoom(header.length + length);
        System.arraycopy(header, 0, piece, 0, header.length);
        int filled = header.length;
        long left = length;
        do {
            int count = fill(payload, filled, (int) Math.min(PIECE_BYTES - filled, left));
            pieces.mask(piece, filled, count);
            send(filled + count);
            left -= count;
            filled = 0;
        } while (left > 0);
    }

    private void makeRoom(long bytes) {
        if (bytes > piece.length && piece.length < PIECE_BYTES) {
            piece = new byte[PIECE_BYTES];
            copy = new byte[PIECE_BYTES];
        }
    }

    private static InputStream open(Path file) throws FaultException {
        try {
            return Files.newInputStream(file);
        } catch (IOException gone) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "The file " + file + " cannot be read any more.",
                    "Connect again to send it.", gone));
        }
    }

    private int fill(InputStream payload, int from, int wanted) throws FaultException {
        try {
            int count = payload.readNBytes(piece, from, wanted);
            if (count == wanted) {
                return count;
            }
            throw new FaultException(Fault.of(Fault.Kind.DISK,
                    "The file became shorter while it was sent: its frame could not be finished.",
                    "Connect again to send it."));
        } catch (IOException unreadable) {
            throw new FaultException(Fault.of(Fault.Kind.DISK,
                    "The file could not be read to its end: its frame could not be finished.",
                    "Connect again to send it.", unreadable));
        }
    }

    private void send(int count) throws IOException, FaultException, InterruptedException {
        System.arraycopy(piece, 0, copy, 0, count);
        record.feed(copy, 0, count, ticker.epochNanos());
        out.write(piece, 0, count);
    }

    /// Nothing more goes out: what was cut short is recorded as such.
    void finish() throws FaultException, InterruptedException {
        record.finish(ticker.epochNanos());
    }
}
