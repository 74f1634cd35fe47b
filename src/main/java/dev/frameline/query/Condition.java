package dev.frameline.query;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// What a filter asks of an entry, as a tree. Any thread.
public sealed interface Condition {

    /// Everything passes.
    record All() implements Condition {}

    /// All of these hold; at least two.
    record And(List<Condition> parts) implements Condition {

        public And {
            parts = List.copyOf(parts);
        }
    }

    /// One of these holds; at least two.
    record Or(List<Condition> parts) implements Condition {

        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// This does not hold.
    record Not(Condition part) implements Condition {}

    /// The payload contains this text; upper and lower case are alike.
    record Text(String text) implements Condition {}

    /// The payload as text has a match of this regular expression.
    ///
    /// @param source as `java.util.regex.Pattern` takes it; it compiles
    /// @param ignoresCase whether upper and lower case are alike
    record Regex(String source, boolean ignoresCase) implements Condition {

        /// Compiled; without case it knows that of all letters.
        public Pattern pattern() {
            return Pattern.compile(source, ignoresCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        }
    }

    /// The payload is JSON and has a value at this path.
    record Exists(JsonPath path) implements Condition {}

    /// The payload is JSON, and its value at this path compares so with what was written.
    ///
    /// @param isText whether it was written in quotes: only strings equal it
    record Compares(JsonPath path, Comparison comparison, String value, boolean isText) implements Condition {}

    /// It is one of a kind, or in a state.
    record Is(Trait trait) implements Condition {}

    /// A measure of it compares so with `value`, in the unit of the quantity.
    record Measures(Quantity quantity, Comparison comparison, long value) implements Condition {}

    /// Its number is from `first` to `last`.
    record Numbered(long first, long last) implements Condition {}

    /// The payload contains these bytes.
    ///
    /// @param hex two lower-case digits a byte, at least one byte
    record Bytes(String hex) implements Condition {

        /// A fresh array of them.
        public byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }
}
