package dev.frameline.frame.codec;

/// The header of a frame, RFC 6455 §5.2, read into fields that are used again for each frame. Confined to the reader's
/// thread.
final class FrameHeader {

    /// Two bytes, a length of eight, a mask of four.
    static final int LONGEST = 14;

    /// FIN, RSV1 to RSV3, opcode.
    int first;
    boolean isMasked;
    int maskKey;
    /// Of the payload. [Long#MAX_VALUE] if the header gave a length that nothing can have.
    long length;
    /// Whether the length was written in as few bytes as possible.
    boolean isMinimal;
    /// Of the header itself, in bytes.
    int size;

    /// Reads a header if it is all there; says whether it was. Without, the fields mean nothing.
    boolean read(byte[] bytes, int from, int end) {
        if (end - from < 2) {
            return false;
        }
        int second = bytes[from + 1];
        int short7 = second & 0x7f;
        int extended = short7 == 127 ? 8 : short7 == 126 ? 2 : 0;
        isMasked = second < 0;
        size = 2 + extended + (isMasked ? 4 : 0);
        if (end - from < size) {
            return false;
        }
        first = bytes[from] & 0xff;
        int at = from + 2;
        long given = extended == 0 ? short7 : bigEndian(bytes, at, extended);
        isMinimal = extended == 0 || (extended == 2 ? given > 125 : given < 0 || given > 0xffff);
        length = given < 0 ? Long.MAX_VALUE : given;
        maskKey = isMasked ? (int) bigEndian(bytes, at + extended, 4) : 0;
        return true;
    }

    /// The top bit of a 64-bit length must be 0.
    boolean isLengthPossible() {
        return length != Long.MAX_VALUE;
    }

    private static long bigEndian(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | (bytes[from + i] & 0xff);
        }
        return value;
    }
}
