package dev.frameline.compose;

/// A message as it is being written. Any thread.
///
/// @param mode how the text is meant
/// @param text as typed; in mode `FILE` it is kept but not sent
/// @param file path of the file to send in mode `FILE`; empty if none is chosen
public record Draft(Mode mode, String text, String file) {

    /// How a draft's text becomes bytes.
    public enum Mode {
        /// Text that should be JSON. It is sent as it stands all the same: how a server takes broken JSON is a fair
        /// question, and whether it is broken the editor says.
        JSON,
        /// Any text.
        TEXT,
        /// Hex digits, sent as a binary message.
        HEX,
        /// Base64, sent as a binary message.
        BASE64,
        /// A file's content.
        FILE;

        /// The mode with this name, as a file of ours keeps it; JSON if there is none.
        public static Mode named(String name) {
            for (Mode mode : values()) {
                if (mode.name().equals(name)) {
                    return mode;
                }
            }
            return JSON;
        }
    }

    /// Nothing written yet.
    public static final Draft EMPTY = new Draft(Mode.JSON, "", "");

    static Draft defaults() {
        return EMPTY;
    }

    public Draft withMode(Mode other) {
        return new Draft(other, text, file);
    }

    public Draft withText(String other) {
        return new Draft(mode, other, file);
    }

    public Draft withFile(String other) {
        return new Draft(mode, text, other);
    }

    /// What it means in bytes, or why it means nothing. In mode `FILE` this looks into the file and so blocks; the
    /// other modes only compute.
    public Encoded encode() {
        return switch (mode) {
            case JSON, TEXT -> TypedText.encode(text);
            case HEX -> TypedHex.encode(text);
            case BASE64 -> TypedBase64.encode(text);
            case FILE -> ChosenFile.encode(file);
        };
    }
}
