package dev.frameline.frame.codec;

import java.util.Arrays;

import dev.frameline.frame.Opcode;

/// Writes frames, RFC 6455 §5.2, without judging them: any opcode, any bits. Confined to one thread.
public final class FrameWriter {

    private static final int LONGEST_HEADER = 14;

    private final boolean isMasking;
    private final MaskKeys keys = new MaskKeys();

    private FrameWriter(boolean isMasking) {
        this.isMasking = isMasking;
    }

    /// Masks each frame with a fresh key, as a client must.
    public static FrameWriter client() {
        return new FrameWriter(true);
    }

    /// Does not mask, as a server must not.
    public static FrameWriter server() {
        return new FrameWriter(false);
    }

    /// The first byte of a whole message or control frame: FIN and opcode. RSV bits are or-ed to it.
    public static int whole(Opcode opcode) {
        return 0x80 | opcode.code();
    }

    /// A whole frame in an array of its own.
    ///
    /// @param first FIN, RSV1 to RSV3 and opcode
    public byte[] frame(int first, byte[] payload) {
        byte[] frame = new byte[headerBytes(payload.length) + payload.length];
        write(frame, 0, first, payload, 0, payload.length);
        return frame;
    }

    /// Writes a whole frame into an array with room for it; says where it ends.
    ///
    /// @param first FIN, RSV1 to RSV3 and opcode
    public int write(byte[] out, int at, int first, byte[] payload, int offset, int length) {
        int key = isMasking ? keys.next() : 0;
        int body = header(out, at, first, length, key);
        System.arraycopy(payload, offset, out, body, length);
        Masking.apply(out, body, length, key, 0);
        return body + length;
    }

    /// How many bytes a frame has before its payload.
    public int headerBytes(long length) {
        int extended = length > 0xffff ? 8 : length > 125 ? 2 : 0;
        return 2 + extended + (isMasking ? 4 : 0);
    }

    /// A frame whose payload is written in pieces, because it is not all in memory.
    public Pieces pieces(int first, long length) {
        return new Pieces(first, length);
    }

    private int header(byte[] out, int start, int first, long length, int key) {
        int at = start;
        out[at++] = (byte) first;
        int mask = isMasking ? 0x80 : 0;
        if (length > 0xffff) {
            out[at++] = (byte) (mask | 127);
            at = bigEndian(out, at, length, 8);
        } else if (length > 125) {
            out[at++] = (byte) (mask | 126);
            at = bigEndian(out, at, length, 2);
        } else {
            out[at++] = (byte) (mask | length);
        }
        return isMasking ? bigEndian(out, at, key, 4) : at;
    }

    private static int bigEndian(byte[] out, int start, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out[start + i] = (byte) (value >>> (8 * (bytes - 1 - i)));
        }
        return start + bytes;
    }

    /// One frame in pieces: first its header, then its payload, each piece masked in place before it goes out.
    public final class Pieces {

        private final byte[] header;
        private final int key;
        private long position;

        private Pieces(int first, long length) {
            key = isMasking ? keys.next() : 0;
            byte[] bytes = new byte[LONGEST_HEADER];
            int size = FrameWriter.this.header(bytes, 0, first, length, key);
            header = Arrays.copyOf(bytes, size);
        }

        public byte[] header() {
            return header;
        }

        /// Masks the next bytes of the payload in place.
        public void mask(byte[] bytes, int offset, int length) {
            Masking.apply(bytes, offset, length, key, position);
            position += length;
        }
    }
}
