package dev.frameline.frame.codec;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/// Deflates the messages of one direction, RFC 7692 §7.2.1, with the window of 15 bits that the platform has. Confined
/// to one thread; whoever made it closes it.
public final class Deflation implements AutoCloseable {

    private static final int BUFFER_BYTES = 16 << 10;
    private static final int TAIL_BYTES = 4;

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final boolean keepsWindow;
    private final long longest;
    private final byte[] buffer = new byte[BUFFER_BYTES];

    private Deflation(boolean keepsWindow, long longest) {
        this.keepsWindow = keepsWindow;
        this.longest = longest;
    }

    /// A fresh one.
    ///
    /// @param keepsWindow whether the window is taken over from one message to the next
    public static Deflation of(boolean keepsWindow) {
        return new Deflation(keepsWindow, Long.MAX_VALUE);
    }

    /// One for a peer that keeps a smaller window, 8 to 14 bits. The platform cannot limit how far it looks back, but a
    /// message that starts afresh never looks back beyond its own beginning: so longer messages are not taken.
    public static Deflation fitting(int windowBits) {
        return new Deflation(false, 1L << windowBits);
    }

    /// Whether a payload of this length may be deflated.
    public boolean takes(long length) {
        return length <= longest;
    }

    /// Whether a message may be sent plain after it went through here: not if later ones build on it.
    public boolean mayBeSkipped() {
        return !keepsWindow;
    }

    /// The payload of the whole message, compressed, without the four bytes that a receiver adds.
    public byte[] deflate(byte[] payload) {
        if (!keepsWindow) {
            deflater.reset();
        }
        deflater.setInput(payload);
        var out = new ByteArrayOutputStream(Math.max(64, payload.length / 2));
        int count = BUFFER_BYTES;
        while (count == BUFFER_BYTES) {
            count = deflater.deflate(buffer, 0, BUFFER_BYTES, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, count);
        }
        byte[] whole = out.toByteArray();
        return whole.length < TAIL_BYTES ? new byte[1] : Arrays.copyOf(whole, whole.length - TAIL_BYTES);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
