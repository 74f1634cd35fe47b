package dev.frameline.payload.json;

/// A stretch of JSON text that is drawn in one colour. Any thread.
///
/// @param kind what it is
/// @param start its first character
/// @param end the character after it
public record JsonSpan(Kind kind, int start, int end) {

    /// What a stretch is.
    public enum Kind {
        /// A field's name with its quotes.
        NAME,
        /// A text with its quotes.
        STRING, NUMBER,
        /// `true`, `false`, `null`.
        LITERAL,
        /// Braces, brackets, commas, colons.
        PUNCTUATION,
        /// What has no place in JSON.
        OTHER
    }
}
