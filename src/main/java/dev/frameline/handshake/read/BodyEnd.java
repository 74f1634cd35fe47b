package dev.frameline.handshake.read;

import dev.frameline.handshake.HandshakeResponse;

/// Finds where the body of a refusal ends, RFC 9112 §6.3. Confined to the reader's thread.
sealed interface BodyEnd permits BodyEnd.Length, BodyEnd.UntilClosed, ChunkedEnd {

    /// Takes the next byte; says whether the body goes on after it.
    boolean goesOnAfter(byte next);

    /// Whether there is no body at all.
    boolean isEmpty();

    /// Whether the body may end here, because the connection does.
    boolean mayEndHere();

    static BodyEnd of(HandshakeResponse head) {
        int status = head.status();
        if (status < 200 || status == 204 || status == 304) {
            return new Length(0);
        }
        if (head.headers().hasToken("Transfer-Encoding", "chunked")) {
            return new ChunkedEnd();
        }
        return head.headers().first("Content-Length").filter(value -> value.matches("\\d{1,18}"))
                .<BodyEnd>map(value -> new Length(Long.parseLong(value))).orElseGet(UntilClosed::new);
    }

    /// A given number of bytes.
    final class Length implements BodyEnd {

        private long missing;

        Length(long length) {
            missing = length;
        }

        @Override
        public boolean goesOnAfter(byte next) {
            missing--;
            return missing > 0;
        }

        @Override
        public boolean isEmpty() {
            return missing == 0;
        }

        @Override
        public boolean mayEndHere() {
            return missing <= 0;
        }
    }

    /// All that comes.
    final class UntilClosed implements BodyEnd {

        @Override
        public boolean goesOnAfter(byte next) {
            return true;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public boolean mayEndHere() {
            return true;
        }
    }
}
