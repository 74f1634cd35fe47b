package dev.frameline.demo;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

import dev.frameline.frame.Opcode;

/// Pulls a client's frames from a stream, one header and then its payload in pieces, so that the length of a frame costs
/// no memory. It shares no code with the client's reader on purpose: each checks the other. Confined to one thread.
final class ClientFrames {

    private static final int MOST_PIECE = 64 * 1024;

    private final InputStream in;
    private final byte[] mask = new byte[4];
    private int firstByte;
    private boolean masked;
    private long length;
    private long taken;

    ClientFrames(InputStream in) {
        this.in = in;
    }

    /// Reads the next header, RFC 6455 §5.2, once the payload before it was taken; false at the end of the stream.
    boolean next() throws IOException {
        while (hasMore()) {
            piece();
        }
        firstByte = in.read();
        if (firstByte < 0) {
            return false;
        }
        int second = read();
        masked = (second & 0x80) != 0;
        length = second & 0x7f;
        if (length >= 126) {
            length = bigEndian(length == 126 ? 2 : 8);
        }
        if (masked) {
            readFully(mask);
        }
        taken = 0;
        return true;
    }

    /// FIN, reserved bits and opcode.
    int firstByte() {
        return firstByte;
    }

    Opcode opcode() {
        return Opcode.of(firstByte);
    }

    /// As the header gives it, an unsigned number: nonsense shows as negative.
    long length() {
        return length;
    }

    /// Whether a client may send such a frame: masked, §5.1, no known nonsense in its length, and a control frame short
    /// and whole, §5.5.
    boolean isSound() {
        boolean fits = opcode().isControl() ? length <= 125 && (firstByte & 0x80) != 0 : length >= 0;
        return masked && fits && !opcode().isReserved();
    }

    /// The next bytes of the payload, unmasked; empty when all were taken.
    byte[] piece() throws IOException {
        byte[] piece = new byte[(int) Math.min(MOST_PIECE, length - taken)];
        readFully(piece);
        for (int i = 0; i < piece.length; i++) {
            piece[i] ^= mask[(int) (taken + i) & 3];
        }
        taken += piece.length;
        return piece;
    }

    /// Whether some of the payload was not taken yet.
    boolean hasMore() {
        return taken < length;
    }

    private long bigEndian(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | read();
        }
        return value;
    }

    private int read() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private void readFully(byte[] to) throws IOException {
        if (in.readNBytes(to, 0, to.length) < to.length) {
            throw new EOFException();
        }
    }
}
