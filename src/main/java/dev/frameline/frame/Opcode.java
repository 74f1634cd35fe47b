package dev.frameline.frame;

/// The four bits that say what a frame is, RFC 6455 §5.2. Reserved ones have a name too, since an inspector shows what
/// came, not what should have come.
public enum Opcode {
    CONTINUATION(0x0), TEXT(0x1), BINARY(0x2), RESERVED_3(0x3), RESERVED_4(0x4), RESERVED_5(0x5), RESERVED_6(
            0x6), RESERVED_7(0x7), CLOSE(0x8), PING(0x9), PONG(
                    0xa), RESERVED_B(0xb), RESERVED_C(0xc), RESERVED_D(0xd), RESERVED_E(0xe), RESERVED_F(0xf);

    private static final Opcode[] BY_CODE = values();

    private final int code;

    Opcode(int code) {
        this.code = code;
    }

    /// The opcode in the low four bits of a frame's first byte; the other bits are ignored.
    public static Opcode of(int firstByte) {
        return BY_CODE[firstByte & 0x0f];
    }

    /// 0 to 15, as on the wire.
    public int code() {
        return code;
    }

    /// Close, ping, pong, and the reserved codes 0xB to 0xF, RFC 6455 §5.5.
    public boolean isControl() {
        return code >= 8;
    }

    /// Continuation, text or binary: carries a piece of a message.
    public boolean isData() {
        return code <= 2;
    }

    /// 3 to 7 and 0xB to 0xF: no meaning yet.
    public boolean isReserved() {
        return !isData() && this != CLOSE && this != PING && this != PONG;
    }
}
