package dev.frameline.handshake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What a server must answer to a `Sec-WebSocket-Key`, RFC 6455 §4.2.2. Any thread.
public final class AcceptKey {

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private AcceptKey() {}

    /// The `Sec-WebSocket-Accept` that belongs to this key: base64 of the SHA-1 of key and GUID.
    public static String of(String key) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            byte[] digest = sha1.digest((key.strip() + GUID).getBytes(StandardCharsets.ISO_8859_1));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-1", impossible);
        }
    }

    /// Whether the key is base64 of 16 bytes, RFC 6455 §4.1 item 7.
    public static boolean isWellFormed(String key) {
        try {
            return Base64.getDecoder().decode(key.strip()).length == 16;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
