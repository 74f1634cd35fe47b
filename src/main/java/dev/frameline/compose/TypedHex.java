package dev.frameline.compose;

import dev.frameline.base.bytes.Hex;

/// Hex digits as a binary message. Any thread.
final class TypedHex {

    private TypedHex() {}

    static Encoded encode(String text) {
        return switch (Hex.parse(text)) {
            case Hex.Bytes it -> new Encoded.Ready(it.bytes(), false);
            case Hex.Bad it -> Encoded.Bad.at(text, it.offset(), it.reason());
        };
    }
}
