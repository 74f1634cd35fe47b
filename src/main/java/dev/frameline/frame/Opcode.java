package dev.frameline.frame;

/// The four bits that say what a frame is, RFC 6455 §5.2. Reserved ones have a name too, since an inspector shows what
/// came, not what should have come.
public enum Opcode {
    CONTINUATION, TEXT, BINARY, RESERVED_3, RESERVED_4, RESERVED_5, RESERVED_6, RESERVED_7, CLOSE, PING, PONG, RESERVED_B, RESERVED_C, RESERVED_D, RESERVED_E, RESERVED_F;

    private static final Opcode[] BY_CODE = values();

    /// The opcode in the low four bits of a frame's first byte; the other bits are ignored.
    public static Opcode of(int firstByte) {
        return BY_CODE[firstByte & 0x0f];
    }

    /// 0 to 15, as on the wire.
    public int code() {
        return ordinal();
    }

    /// Close, ping, pong, and the reserved codes 0xB to 0xF, RFC 6455 §5.5.
    public boolean isControl() {
        return ordinal() >= 8;
    }

    /// Continuation, text or binary: carries a piece of a message.
    public boolean isData() {
        return ordinal() <= 2;
    }

    /// 3 to 7 and 0xB to 0xF: no meaning yet.
    public boolean isReserved() {
        return !isData() && this != CLOSE && this != PING && this != PONG;
    }
}
