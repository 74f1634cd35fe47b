package dev.frameline.query;

/// A piece of a line of the filter language, for colouring it. Any thread.
///
/// @param start index of its first character
/// @param end index after its last one
/// @param kind what it is
public record Token(int start, int end, Kind kind) {

    /// What a piece is.
    public enum Kind {
        /// Text to look for, or a value to compare with, without quotes.
        WORD,
        /// In double quotes.
        STRING,
        /// Between slashes, with what follows the second.
        REGEX,
        /// From `$` on.
        PATH,
        /// `=` and its like.
        OPERATOR,
        /// A word with a meaning of its own, and the minus that means not.
        KEYWORD,
        /// An amount, a time, a range of numbers, bytes.
        NUMBER,
        /// `(` and `)`.
        BRACKET,
        /// What cannot be understood, however the line goes on.
        ERROR
    }
}
