package dev.frameline.ui.composer;

import java.util.Locale;
import java.util.OptionalInt;

import dev.frameline.compose.Draft;
import dev.frameline.compose.Draft.Mode;
import dev.frameline.compose.Encoded;
import dev.frameline.payload.json.JsonCheck;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;

/// Says what a message is worth as it is being written. Any thread.
final class Judge {

    private final Texts texts;

    Judge(Texts texts) {
        this.texts = texts;
    }

    /// Of what stands in the editor, in any mode but `FILE`.
    Verdict ofText(Mode mode, String text) {
        return switch (new Draft(mode, text, "").encode()) {
            case Encoded.Ready ready -> ofBytes(mode, text, ready.bytes().length);
            case Encoded.Bad bad ->
                Verdict.wrong(texts.get("composer.verdict.wrong." + mode.name().toLowerCase(Locale.ROOT)),
                        at(bad.line(), bad.column(), bad.reason()), OptionalInt.of(bad.offset()));
            case Encoded.FromFile _ -> throw new IllegalStateException("a text is no file");
        };
    }

    /// Of a file.
    Verdict ofFile(ChosenFile file, boolean asText) {
        return switch (file) {
            case ChosenFile.None() -> Verdict.plain(texts.get("composer.verdict.file.none"), false);
            case ChosenFile.Looking _ -> Verdict.plain(texts.get("composer.verdict.file.looking"), false);
            case ChosenFile.Unusable unusable ->
                Verdict.wrong(texts.get("composer.verdict.file.unusable"), unusable.why(),
                        OptionalInt.empty());
            case ChosenFile.Found found -> asText && !found.file().text()
                    ? Verdict.wrong(texts.get("composer.verdict.file.unusable"),
                            texts.get("composer.verdict.file.notText"), OptionalInt.empty())
                    : Verdict.plain(texts.get(asText ? "composer.verdict.file.text" : "composer.verdict.file.binary",
                            Sizes.bytes(found.file().size())), true);
        };
    }

    private Verdict ofBytes(Mode mode, String text, int length) {
        String size = Sizes.bytes(length);
        return switch (mode) {
            case JSON -> ofJson(text, size);
            case TEXT -> Verdict.plain(
                    texts.get(length == 0 ? "composer.verdict.text.empty" : "composer.verdict.text", size), true);
            case HEX -> ofBinary("composer.verdict.hex", length, size);
            case BASE64 -> ofBinary("composer.verdict.base64", length, size);
            case FILE -> throw new IllegalStateException("a text is no file");
        };
    }

    private Verdict ofBinary(String key, int length, String size) {
        return length == 0
                ? Verdict.plain(texts.get("composer.verdict.binary.empty"), true)
                : Verdict.good(texts.get(key, size));
    }

    private Verdict ofJson(String text, String size) {
        if (text.isBlank()) {
            return Verdict.plain(texts.get("composer.verdict.json.empty"), false);
        }
        return switch (JsonCheck.of(text)) {
            case JsonCheck.Valid() -> Verdict.good(texts.get("composer.verdict.json", size));
            case JsonCheck.Invalid wrong -> Verdict.doubtful(texts.get("composer.verdict.json.invalid", size),
                    at(wrong.line(), wrong.column(), wrong.reason()), wrong.offset());
        };
    }

    private String at(int line, int column, String reason) {
        return texts.get("composer.verdict.at", line, column, reason);
    }
}
