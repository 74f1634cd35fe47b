package dev.frameline.ui.detail;

import java.util.Arrays;

/// The payload of a frame or of a whole message, or its beginning. Any thread, as long as nobody changes the bytes.
final class Payload {

    /// The most that is read to be shown.
    static final int MOST_BYTES = 32 << 20;

    private final byte[] bytes;
    private final long totalBytes;
    private final boolean isText;
    private final State state;

    /// What keeps it from being a message's payload as it was meant.
    enum State {
        /// Nothing does.
        SOUND,
        /// It is a piece of a message.
        PIECE,
        /// More of it may come.
        INCOMPLETE,
        /// It could not be inflated.
        STILL_COMPRESSED
    }

    /// @param bytes kept, not copied
    /// @param totalBytes how many there are in all
    /// @param isText whether it came as text
    Payload(byte[] bytes, long totalBytes, boolean isText, State state) {
        this.bytes = bytes;
        this.totalBytes = totalBytes;
        this.isText = isText;
        this.state = state;
    }

    /// Not to be changed.
    byte[] bytes() {
        return bytes;
    }

    long totalBytes() {
        return totalBytes;
    }

    boolean isText() {
        return isText;
    }

    State state() {
        return state;
    }

    /// Whether there are more bytes than these.
    boolean isCut() {
        return bytes.length < totalBytes;
    }

    /// The same without what may belong to a character that was cut.
    byte[] bytesOfWholeCharacters() {
        if (!isCut()) {
            return bytes;
        }
        int end = bytes.length;
        int back = 0;
        // RFC 3629 §3: a character has at most three bytes after its first
        while (back < 3 && end > 0 && (bytes[end - 1] & 0xc0) == 0x80) {
            end--;
            back++;
        }
        boolean isFirstByte = end > 0 && (bytes[end - 1] & 0xc0) == 0xc0;
        return Arrays.copyOf(bytes, isFirstByte ? end - 1 : bytes.length);
    }
}
