package dev.frameline.frame.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Masks and unmasks payloads, which is the same, RFC 6455 §5.3: eight bytes a step. Any thread.
final class Masking {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Masking() {}

    /// Changes the bytes in place.
    ///
    /// @param key the mask as a big-endian integer
    /// @param position of the first byte in the payload
    static void apply(byte[] bytes, int offset, int length, int key, long position) {
        if (key == 0) {
            return;
        }
        int turned = Integer.rotateLeft(key, 8 * (int) (position & 3));
        long twice = ((long) turned << 32) | (turned & 0xffffffffL);
        int end = offset + length;
        int at = offset;
        for (; at + 8 <= end; at += 8) {
            LONGS.set(bytes, at, (long) LONGS.get(bytes, at) ^ twice);
        }
        for (int i = 0; at < end; at++, i++) {
            bytes[at] ^= (byte) (turned >>> (24 - 8 * (i & 3)));
        }
    }
}
