package dev.frameline.payload.text;

import java.nio.charset.StandardCharsets;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.payload.Decoded;
import dev.frameline.payload.Decoding;
import dev.frameline.payload.Undecodable;

/// Bytes as UTF-8 text, nothing replaced and nothing left out. Any thread.
public final class PlainText {

    private PlainText() {}

    /// The text, or the first byte at which it stops being UTF-8.
    public static Decoding<String> decode(byte[] bytes) {
        int bad = Utf8.firstBad(bytes, 0, bytes.length);
        if (bad < 0) {
            return new Decoded<>(new String(bytes, StandardCharsets.UTF_8));
        }
        return new Undecodable<>(bad == bytes.length ? "The text ends inside a character" : "This is not UTF-8 text",
                bad);
    }
}
