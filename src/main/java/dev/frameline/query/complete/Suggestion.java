package dev.frameline.query.complete;

/// Something to write in a line of the filter language. Any thread.
///
/// @param label what to show
/// @param insert what to write instead of the range
/// @param start index of the first character that is replaced
/// @param end index after the last one
/// @param meaning what it does, on one line
public record Suggestion(String label, String insert, int start, int end, String meaning) {

    /// The line with the suggestion taken.
    public String taken(String text) {
        return text.substring(0, start) + insert + text.substring(end);
    }

    /// Where the caret is then.
    public int caret() {
        return start + insert.length();
    }
}
