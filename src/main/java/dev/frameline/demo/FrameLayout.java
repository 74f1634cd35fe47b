package dev.frameline.demo;

import java.util.Optional;

import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

/// Puts frame headers before payloads, and compresses these if that was agreed on. Confined to one thread.
final class FrameLayout implements AutoCloseable {

    static final int MOST_HEADER_BYTES = 10;

    private final int firstByte;
    private final Optional<MessageDeflater> deflater;
    private byte[] deflated = {};

    /// @param opcode of every frame; each is a whole message
    /// @param deflater compresses each; closed with this
    FrameLayout(Opcode opcode, Optional<MessageDeflater> deflater) {
        this.firstByte = (int) Meta.FIN | opcode.code() | (deflater.isPresent() ? (int) Meta.RSV1 : 0);
        this.deflater = deflater;
    }

    /// Makes a frame at `at` of the payload that lies further on in the same buffer, at least [#MOST_HEADER_BYTES]
    /// away, and returns the position after the frame.
    int finish(byte[] buffer, int at, int payload, int end) {
        byte[] source = buffer;
        int from = payload;
        int length = end - payload;
        if (deflater.isPresent()) {
            int most = MessageDeflater.mostBytes(length);
            deflated = deflated.length < most ? new byte[most] : deflated;
            length = deflater.get().deflate(buffer, payload, length, deflated, 0);
            source = deflated;
            from = 0;
        }
        int start = header(buffer, at, firstByte, length);
        System.arraycopy(source, from, buffer, start, length);
        return start + length;
    }

    /// The most bytes that the frame of a payload takes.
    int mostBytes(int payloadLength) {
        return MOST_HEADER_BYTES + MessageDeflater.mostBytes(payloadLength);
    }

    /// An unmasked header as a server writes it, RFC 6455 §5.2; returns the position after it.
    static int header(byte[] to, int at, int firstByte, long length) {
        to[at] = (byte) firstByte;
        if (length < 126) {
            to[at + 1] = (byte) length;
            return at + 2;
        }
        if (length < 1 << 16) {
            to[at + 1] = 126;
            to[at + 2] = (byte) (length >> 8);
            to[at + 3] = (byte) length;
            return at + 4;
        }
        to[at + 1] = 127;
        for (int i = 0; i < 8; i++) {
            to[at + 2 + i] = (byte) (length >>> (56 - 8 * i));
        }
        return at + 10;
    }

    @Override
    public void close() {
        deflater.ifPresent(MessageDeflater::close);
    }
}
