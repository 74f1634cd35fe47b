package dev.frameline.frame.codec;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/// Unpredictable masks, RFC 6455 §10.3, drawn from a pool because asking the system for four bytes each time is slow.
/// Confined to one thread.
final class MaskKeys {

    private static final int POOL_BYTES = 4096;

    private final SecureRandom random = new SecureRandom();
    private final ByteBuffer pool = ByteBuffer.allocate(POOL_BYTES).limit(0);

    int next() {
        if (!pool.hasRemaining()) {
            random.nextBytes(pool.array());
            pool.clear();
        }
        return pool.getInt();
    }
}
