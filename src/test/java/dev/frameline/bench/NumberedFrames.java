package dev.frameline.bench;

import java.nio.ByteBuffer;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// Text frames laid out behind one another once, ready to be written again and again with new numbers: each payload is a
/// JSON object that begins with its own number, so that a reader can prove that none is missing. Confined to one thread.
final class NumberedFrames {

    /// Ten digits from the first to the last, as a JSON number may not begin with zeros.
    static final long FIRST_NUMBER = 1_000_000_000L;
    /// Where the digits begin in a payload.
    static final int NUMBER_OFFSET = 5;
    static final int NUMBER_DIGITS = 10;

    private static final int BLOCK_BYTES = 512 * 1024;

    private final ByteBuffer block;
    private final int frameBytes;
    private final int headerBytes;

    /// @param payloadBytes of every frame, at least 64
    NumberedFrames(int payloadBytes) {
        headerBytes = payloadBytes < 126 ? 2 : payloadBytes < 1 << 16 ? 4 : 10;
        frameBytes = headerBytes + payloadBytes;
        int frames = Math.max(1, BLOCK_BYTES / frameBytes);
        block = ByteBuffer.allocateDirect(frames * frameBytes);
        byte[] payload = payload(payloadBytes);
        for (int i = 0; i < frames; i++) {
            putHeader(payloadBytes);
            block.put(payload);
        }
        block.flip();
    }

    /// How many frames one block holds.
    int perBlock() {
        return block.capacity() / frameBytes;
    }

    /// The first `count` frames of the block, numbered from `number` on; valid until the next call.
    ByteBuffer numbered(long number, int count) {
        for (int i = 0; i < count; i++) {
            long rest = FIRST_NUMBER + number + i;
            int at = i * frameBytes + headerBytes + NUMBER_OFFSET;
            for (int digit = NUMBER_DIGITS - 1; digit >= 0; digit--) {
                block.put(at + digit, (byte) ('0' + rest % 10));
                rest /= 10;
            }
        }
        return block.duplicate().limit(count * frameBytes);
    }

    private void putHeader(int payloadBytes) {
        block.put((byte) 0x81);
        if (payloadBytes < 126) {
            block.put((byte) payloadBytes);
        } else if (payloadBytes < 1 << 16) {
            block.put((byte) 126).putShort((short) payloadBytes);
        } else {
            block.put((byte) 127).putLong(payloadBytes);
        }
    }

    private static byte[] payload(int bytes) {
        String head = "{\"n\":0000000000,\"market\":\"BTC-USD\",\"side\":\"buy\",\"note\":\"";
        String filler = "price moved a little ".repeat(bytes / 20 + 1);
        return (head + filler.substring(0, bytes - head.length() - 2) + "\"}").getBytes(US_ASCII);
    }
}
