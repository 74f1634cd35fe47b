package dev.frameline.handshake;

/// The server's answer to the handshake request, RFC 6455 §4.2.2, or any other HTTP answer.
///
/// @param version such as `HTTP/1.1`
/// @param status 101 if it switched protocols
/// @param reason the words after the status; may be empty
/// @param headers as they came
/// @param body what followed the head, as it came; empty on a 101. Not to be changed
public record HandshakeResponse(String version, int status, String reason, Headers headers, byte[] body) {

    /// The first line as it came.
    public String startLine() {
        return version + " " + status + (reason.isEmpty() ? "" : " " + reason);
    }
}
