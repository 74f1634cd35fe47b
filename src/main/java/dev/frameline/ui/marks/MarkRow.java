package dev.frameline.ui.marks;

/// A mark as the list of marks shows it. Any thread.
///
/// @param number of the entry
/// @param clock when it passed; empty while that is not known
/// @param note what was written on it; empty for a plain mark
record MarkRow(long number, String clock, String note) {

    /// The note on one line.
    String line() {
        return note.lines().map(String::strip).filter(line -> !line.isEmpty()).reduce((all, line) -> all + " / " + line)
                .orElse("");
    }
}
