package dev.frameline.compose;

import java.nio.charset.StandardCharsets;

/// Text as UTF-8, character for character. Any thread.
final class TypedText {

    private TypedText() {}

    static Encoded encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return Encoded.Bad.at(text, i, "Half a character stands here, which UTF-8 cannot carry");
                }
                i++;
            }
        }
        return new Encoded.Ready(text.getBytes(StandardCharsets.UTF_8), true);
    }

    private static boolean isPair(String text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }
}
