package dev.frameline.ui.kit.code;

import java.util.Locale;

/// What a stretch of text is drawn in. Which colour that is, the sheets say. Any thread.
public enum Ink {
    /// Anything else.
    PLAIN,
    /// Brackets, commas, colons.
    PUNCTUATION,
    /// A member's name, a header's name.
    KEY,
    /// A string.
    STRING,
    /// A number.
    NUMBER,
    /// `true`, `false`, `null`.
    KEYWORD,
    /// What is not part of the text itself.
    COMMENT,
    /// `{{name}}`, to be filled in when sending.
    VARIABLE,
    /// What cannot be right.
    ERROR;

    /// The style class of it, as in `punctuation`.
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
