package dev.frameline.frame;

import java.util.OptionalInt;

/// A row of the timeline as read back from a recording, with the beginning of its payload. Any thread.
///
/// @param number from 1, gapless
/// @param atNanos when its header's last byte passed, nanoseconds since the epoch
/// @param meta see [Meta]
/// @param wireLength payload length as the frame's header gives it; of a request or response: its bytes
/// @param payloadLength length of the stored payload in bytes, inflated where that worked
/// @param message number of the entry that began the message; its own number if it began one; 0 for other entries
/// @param maskKey the mask, if it was masked and the mask is known
/// @param reply what it answers, if that is known
/// @param finding what is wrong with it; empty if nothing is
/// @param preview the first bytes of the payload, at most [#PREVIEW_BYTES]; not to be changed
public record Entry(long number, long atNanos, long meta, long wireLength, long payloadLength, long message,
        OptionalInt maskKey, Reply reply, String finding, byte[] preview) {

    /// The most that `preview` holds.
    public static final int PREVIEW_BYTES = 512;

    /// The entry that another one answers.
    ///
    /// @param to number of the answered entry, 0 if none is known
    /// @param nanos time between the two
    public record Reply(long to, long nanos) {

        public static final Reply NONE = new Reply(0, 0);

        public boolean isKnown() {
            return to > 0;
        }
    }

    public EntryKind kind() {
        return Meta.kind(meta);
    }

    public Direction direction() {
        return Meta.direction(meta);
    }

    public Opcode opcode() {
        return Meta.opcode(meta);
    }

    /// Number of its connection in the recording, from 1.
    public int connection() {
        return Meta.connection(meta);
    }

    /// Whether [Meta] bit `flag` is set.
    public boolean has(long flag) {
        return Meta.has(meta, flag);
    }

    /// Whether it is a ping, pong or close, RFC 6455 §5.5.
    public boolean isControl() {
        return kind() == EntryKind.FRAME && opcode().isControl();
    }

    /// Whether the payload is UTF-8 text.
    public boolean isText() {
        return has(Meta.TEXT);
    }
}
