package dev.frameline.handshake.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import dev.frameline.handshake.HandshakeResponse;

/// Collects an answer from bytes cut anywhere: its head, and the body unless it is a 101. What follows is left to whoever
/// reads frames. Bounded: no answer grows beyond its limits. Confined to the reader's thread.
public final class HandshakeReader {

    /// The longest head that is read.
    public static final int MOST_HEAD_BYTES = 64 << 10;
    /// The most that is kept of a body.
    public static final int MOST_BODY_BYTES = 1 << 20;

    private static final byte[] BEGINNING = "HTTP/".getBytes(StandardCharsets.ISO_8859_1);

    private enum Place {
        HEAD, BODY, END
    }

    private final ByteArrayOutputStream raw = new ByteArrayOutputStream(1024);
    private Place place = Place.HEAD;
    private int lineBytes;
    private int headBytes;
    private BodyEnd bodyEnd = new BodyEnd.UntilClosed();
    private String problem = "";

    /// Takes as many of the bytes as belong to the answer; says how many.
    public int feed(byte[] bytes, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (at < end && place != Place.END) {
            byte next = bytes[at++];
            raw.write(next);
            if (place == Place.HEAD) {
                head(next);
            } else {
                body(next);
            }
        }
        if (!isHttp()) {
            raw.write(bytes, at, end - at);
            at = end;
        }
        return at - offset;
    }

    private void head(byte next) {
        int index = raw.size() - 1;
        if (index < BEGINNING.length && next != BEGINNING[index]) {
            problem = "The answer does not begin with HTTP/";
            place = Place.END;
        } else if (next == '\n' && lineBytes == 0) {
            headBytes = raw.size();
            HandshakeResponse head = response();
            bodyEnd = BodyEnd.of(head);
            place = bodyEnd.isEmpty() ? Place.END : Place.BODY;
        } else if (raw.size() >= MOST_HEAD_BYTES) {
            problem = "The head of the answer is longer than " + (MOST_HEAD_BYTES >> 10) + " KiB";
            place = Place.END;
        } else if (next == '\n') {
            lineBytes = 0;
        } else if (next != '\r') {
            lineBytes++;
        }
    }

    private void body(byte next) {
        if (!bodyEnd.goesOnAfter(next)) {
            place = Place.END;
        } else if (raw.size() - headBytes >= MOST_BODY_BYTES) {
            problem = "Only the first " + (MOST_BODY_BYTES >> 20) + " MiB of the body were read";
            place = Place.END;
        }
    }

    private boolean isHttp() {
        return place != Place.END || headBytes > 0 || raw.size() >= MOST_HEAD_BYTES;
    }

    /// The connection has ended: whatever is missing will not come.
    public void finish() {
        if (place == Place.HEAD) {
            problem = raw.size() == 0 ? "No answer came" : "The connection ended inside the head of the answer";
        } else if (place == Place.BODY && !bodyEnd.mayEndHere()) {
            problem = "The connection ended inside the body of the answer";
        }
        place = Place.END;
    }

    /// Whether the whole head is there.
    public boolean hasHead() {
        return headBytes > 0;
    }

    /// Whether nothing more is wanted.
    public boolean isComplete() {
        return place == Place.END;
    }

    /// What is wrong with the answer's form; empty if nothing is.
    public String problem() {
        return problem;
    }

    /// All bytes of the answer so far, as they came.
    public byte[] raw() {
        return raw.toByteArray();
    }

    /// The answer as far as it is there.
    public HandshakeResponse response() {
        return HandshakeResponse.parse(raw.toByteArray());
    }

    /// Whether the answer is a TLS record instead, RFC 8446 §5.1: an alert or a handshake.
    public boolean looksLikeTls() {
        byte[] bytes = raw.toByteArray();
        return bytes.length >= 2 && (bytes[0] == 0x15 || bytes[0] == 0x16) && bytes[1] == 0x03;
    }
}
