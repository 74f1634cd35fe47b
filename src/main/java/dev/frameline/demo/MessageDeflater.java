package dev.frameline.demo;

import java.util.zip.Deflater;

/// The sending side of permessage-deflate, RFC 7692 §7.2.1, with the full window that the JDK has. Confined to one
/// thread; whoever makes it closes it.
final class MessageDeflater implements AutoCloseable {

    /// How many bytes more than the payload a message may take that cannot be compressed.
    static final int MOST_EXTRA_BYTES = 64;

    private static final int TAIL_BYTES = 4;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final boolean contextTakeover;

    MessageDeflater(boolean contextTakeover) {
        this.contextTakeover = contextTakeover;
    }

    /// Compresses one message into `to` and returns the position after it: without the last four bytes of the flush,
    /// which the receiver adds again.
    int deflate(byte[] from, int offset, int length, byte[] to, int at) {
        deflater.setInput(from, offset, length);
        int end = at;
        int written;
        do {
            written = deflater.deflate(to, end, to.length - end, Deflater.SYNC_FLUSH);
            end += written;
        } while (written > 0 && end < to.length);
        if (!contextTakeover) {
            deflater.reset();
        }
        return end - TAIL_BYTES;
    }

    /// The most bytes that a message of this length takes, the flush included.
    static int mostBytes(int length) {
        return length + length / 1000 + MOST_EXTRA_BYTES;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
