package dev.frameline.frame;

/// The small facts of an entry packed in one integer, as a recording stores them. Any thread.
///
/// | bits | meaning |
/// |---|---|
/// | 0 to 7 | a frame's first byte as on the wire: FIN, RSV1 to RSV3, opcode |
/// | 8 | masked on the wire |
/// | 9 | outbound |
/// | 10, 11 | [EntryKind] |
/// | 12 | fault: there is a finding |
/// | 13 | compressed on the wire; the stored payload is inflated |
/// | 14 | text: the stored payload is valid UTF-8 text, or a piece of such a message |
/// | 15 | incomplete: the payload is not, or not yet, all here |
/// | 16 | large: the payload lies in parts, the row keeps its beginning |
/// | 17 | inflating failed or was given up; the stored payload is still compressed |
/// | 24 and up | number of the connection, from 1 |
public final class Meta {

    public static final long FIN = 0x80;
    public static final long RSV1 = 0x40;
    public static final long RSV2 = 0x20;
    public static final long RSV3 = 0x10;
    public static final long MASKED = 1L << 8;
    public static final long OUT = 1L << 9;
    public static final long FAULT = 1L << 12;
    public static final long COMPRESSED = 1L << 13;
    public static final long TEXT = 1L << 14;
    public static final long INCOMPLETE = 1L << 15;
    public static final long LARGE = 1L << 16;
    public static final long STILL_COMPRESSED = 1L << 17;

    private static final int KIND_SHIFT = 10;
    private static final int CONNECTION_SHIFT = 24;

    private Meta() {}

    /// The bits that say kind and direction; flags are or-ed to it.
    public static long of(EntryKind kind, Direction direction) {
        return ((long) kind.code() << KIND_SHIFT) | (direction == Direction.OUT ? OUT : 0);
    }

    /// The same facts, on connection `number` (from 1).
    public static long onConnection(long meta, int number) {
        return (meta & ((1L << CONNECTION_SHIFT) - 1)) | ((long) number << CONNECTION_SHIFT);
    }

    public static EntryKind kind(long meta) {
        return EntryKind.of((int) (meta >> KIND_SHIFT));
    }

    public static Direction direction(long meta) {
        return has(meta, OUT) ? Direction.OUT : Direction.IN;
    }

    public static Opcode opcode(long meta) {
        return Opcode.of((int) meta);
    }

    public static int connection(long meta) {
        return (int) (meta >>> CONNECTION_SHIFT);
    }

    /// Whether any of these bits is set.
    public static boolean has(long meta, long flag) {
        return (meta & flag) != 0;
    }
}
