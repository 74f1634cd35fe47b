package dev.frameline.payload.json;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.payload.Decoded;
import dev.frameline.payload.Decoding;
import dev.frameline.payload.Undecodable;

/// Lays out JSON for reading: a field or an item a line, two spaces a level, `{}` and `[]` kept together. Any thread.
///
/// Only white space between tokens changes: every number, text and name is copied byte for byte, in its order, however
/// often it occurs. Values on lines of their own are printed one after the other. Throws on no input; depth is bounded
/// by the length of the source only.
public final class JsonPrinter {

    private JsonPrinter() {}

    /// The layout, or why and at which byte the source is not JSON.
    public static Decoding<Pretty> print(byte[] source) {
        int bad = Utf8.firstBad(source, 0, source.length);
        if (bad >= 0) {
            return new Undecodable<>("This is not UTF-8 text", bad);
        }
        Layout layout = new Layout(source, false);
        return layout.run()
                ? new Decoded<>(layout.sheet().pretty())
                : new Undecodable<>(layout.scanner().reason(), layout.scanner().offset());
    }
}
