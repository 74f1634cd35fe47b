package dev.frameline.ui.composer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import dev.frameline.base.bytes.Hex;
import dev.frameline.base.bytes.Utf8;
import dev.frameline.compose.Draft;
import dev.frameline.compose.Draft.Mode;
import dev.frameline.compose.Encoded;

/// The way from one spelling of the same bytes to another. Any thread.
final class Spelling {

    private static final int LINE_BYTES = 16;

    private Spelling() {}

    /// Whether the bytes of a mode stand in the editor: in all but files.
    static boolean isTyped(Mode mode) {
        return mode != Mode.FILE;
    }

    /// The same bytes in another mode; empty if that cannot be done without losing something.
    static Optional<String> convert(Mode from, Mode to, String text) {
        boolean isSameText = from == to || (isText(from) && isText(to));
        if (isSameText) {
            return Optional.of(text);
        }
        if (!isTyped(from) || !isTyped(to)) {
            return Optional.empty();
        }
        return switch (new Draft(from, text, "").encode()) {
            case Encoded.Ready ready -> write(to, ready.bytes());
            case Encoded.Bad _ -> Optional.empty();
            case Encoded.FromFile _ -> Optional.empty();
        };
    }

    private static boolean isText(Mode mode) {
        return mode == Mode.JSON || mode == Mode.TEXT;
    }

    private static Optional<String> write(Mode mode, byte[] bytes) {
        return switch (mode) {
            case JSON, TEXT -> asText(bytes);
            case HEX -> Optional.of(hexLines(bytes));
            case BASE64 -> Optional.of(Base64.getEncoder().encodeToString(bytes));
            case FILE -> Optional.empty();
        };
    }

    /// An editor cannot keep what is no UTF-8, nor carriage returns: it makes all line ends one.
    private static Optional<String> asText(byte[] bytes) {
        if (!Utf8.isValid(bytes, 0, bytes.length)) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\r') >= 0 || text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
    }

    private static String hexLines(byte[] bytes) {
        var text = new StringBuilder(bytes.length * 3);
        for (int at = 0; at < bytes.length; at += LINE_BYTES) {
            if (at > 0) {
                text.append('\n');
            }
            text.append(Hex.spaced(bytes, at, Math.min(LINE_BYTES, bytes.length - at)));
        }
        return text.toString();
    }
}
