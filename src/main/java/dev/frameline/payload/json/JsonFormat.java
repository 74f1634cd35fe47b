package dev.frameline.payload.json;

import java.nio.charset.StandardCharsets;

import dev.frameline.payload.Decoded;
import dev.frameline.payload.Decoding;
import dev.frameline.payload.Undecodable;

/// Lays out or packs the JSON that somebody is writing. Any thread. Offsets count characters of the text.
public final class JsonFormat {

    private JsonFormat() {}

    /// One field or item a line, as [dev.frameline.payload.json.JsonPrinter] does it.
    public static Decoding<String> pretty(String text) {
        return laidOut(text, false);
    }

    /// No white space but the line end between values that stand on lines of their own.
    public static Decoding<String> minify(String text) {
        return laidOut(text, true);
    }

    private static Decoding<String> laidOut(String text, boolean isPacked) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        Layout layout = new Layout(utf8, isPacked);
        return layout.run()
                ? new Decoded<>(layout.sheet().text())
                : new Undecodable<>(layout.scanner().reason(), characters(utf8, layout.scanner().offset()));
    }

    /// Half a surrogate pair was encoded as one `?`, so counting the decoded characters counts those of the text.
    static int characters(byte[] utf8, int bytes) {
        return new String(utf8, 0, bytes, StandardCharsets.UTF_8).length();
    }
}
