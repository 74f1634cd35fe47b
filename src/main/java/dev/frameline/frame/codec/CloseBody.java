package dev.frameline.frame.codec;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.frame.CloseCode;

/// The body of a Close frame, RFC 6455 §5.5.1, as far as it can be read. Any thread.
///
/// @param code empty if the body has less than two bytes
/// @param reason with bad bytes replaced; empty if there is none
public record CloseBody(Optional<CloseCode> code, String reason) {

    /// Reads whatever came.
    public static CloseBody parse(byte[] bytes, int offset, int length) {
        if (length < 2) {
            return new CloseBody(Optional.empty(), "");
        }
        int number = (bytes[offset] & 0xff) << 8 | (bytes[offset + 1] & 0xff);
        return new CloseBody(Optional.of(new CloseCode(number)),
                new String(bytes, offset + 2, length - 2, StandardCharsets.UTF_8));
    }

    /// The bytes of a body with this code and reason.
    public static byte[] bytes(CloseCode code, String reason) {
        byte[] text = reason.getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[2 + text.length];
        body[0] = (byte) (code.code() >> 8);
        body[1] = (byte) code.code();
        System.arraycopy(text, 0, body, 2, text.length);
        return body;
    }

    /// Why the connection must fail for this body; empty if it need not.
    static Optional<Violation> check(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return Optional.empty();
        }
        if (length == 1) {
            return Optional.of(new Violation(CloseCode.PROTOCOL_ERROR,
                    "A Close body of one byte: it must be empty or begin with a code of two (RFC 6455 §5.5.1)"));
        }
        CloseBody body = parse(bytes, offset, length);
        if (!body.code.map(CloseCode::maySend).orElse(true)) {
            int number = body.code.map(CloseCode::code).orElse(0);
            return Optional.of(new Violation(CloseCode.PROTOCOL_ERROR,
                    "Close code " + number + " must never be sent (RFC 6455 §7.4)"));
        }
        return Utf8.isValid(bytes, offset + 2, length - 2)
                ? Optional.empty()
                : Optional.of(new Violation(CloseCode.INVALID_PAYLOAD,
                        "The Close reason is not valid UTF-8 (RFC 6455 §5.5.1)"));
    }
}
