package dev.frameline.payload.json;

import java.nio.charset.StandardCharsets;

/// Says whether a text is one JSON value, and if not, where and why in words for whoever writes it. Any thread.
public sealed interface JsonCheck {

    /// It is.
    record Valid() implements JsonCheck {}

    /// It is not.
    ///
    /// @param reason one plain sentence without a full stop
    /// @param offset character at which it shows, from 0
    /// @param line of that character, from 1
    /// @param column of that character, from 1
    record Invalid(String reason, int offset, int line, int column) implements JsonCheck {}

    /// Checks the whole text.
    static JsonCheck of(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        JsonScanner scanner = new JsonScanner(utf8, false);
        JsonToken token = scanner.next();
        while (token != JsonToken.END && token != JsonToken.ERROR) {
            token = scanner.next();
        }
        if (token == JsonToken.END) {
            return new Valid();
        }
        int offset = JsonFormat.characters(utf8, scanner.offset());
        int line = 1 + (int) text.chars().limit(offset).filter(it -> it == '\n').count();
        int column = offset - text.lastIndexOf('\n', offset - 1);
        return new Invalid(scanner.reason(), offset, line, column);
    }
}
