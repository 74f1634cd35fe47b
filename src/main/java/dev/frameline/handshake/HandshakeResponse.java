package dev.frameline.handshake;

import java.util.Arrays;

/// The server's answer to the handshake request, RFC 6455 §4.2.2, or any other HTTP answer.
///
/// @param version such as `HTTP/1.1`; empty if the answer is no HTTP
/// @param status 101 if it switched protocols; 0 if the answer is no HTTP
/// @param reason the words after the status; may be empty. The whole first line if the answer is no HTTP
/// @param headers as they came
/// @param body what followed the head, as it came; empty on a 101. Not to be changed
public record HandshakeResponse(String version, int status, String reason, Headers headers, byte[] body) {

    /// Takes an answer apart, head and body as they came. Forgiving: a broken line becomes a header without a name, and
    /// what is no HTTP at all has the status 0.
    public static HandshakeResponse parse(byte[] raw) {
        HeadLines head = HeadLines.of(raw);
        byte[] body = Arrays.copyOfRange(raw, head.bodyOffset(), raw.length);
        String[] parts = head.first().strip().split(" +", 3);
        int status = parts.length > 1 && parts[0].startsWith("HTTP/") ? number(parts[1]) : 0;
        if (status == 0) {
            return new HandshakeResponse("", 0, head.first(), head.headers(), body);
        }
        return new HandshakeResponse(parts[0], status, parts.length > 2 ? parts[2] : "", head.headers(), body);
    }

    private static int number(String digits) {
        boolean isStatus = digits.length() == 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isStatus ? Integer.parseInt(digits) : 0;
    }

    /// The first line as it came.
    public String startLine() {
        return status == 0 ? reason : version + " " + status + (reason.isEmpty() ? "" : " " + reason);
    }

    /// Whether the server agreed to leave HTTP.
    public boolean isSwitch() {
        return status == 101;
    }
}
