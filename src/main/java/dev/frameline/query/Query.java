package dev.frameline.query;

import java.time.ZoneId;
import java.util.List;

/// A line of the filter language, as far as it is understood: what it asks, and what is wrong with it where. Any
/// thread.
///
/// @param text as it was written
/// @param condition what it asks; terms with a problem are left out
/// @param problems what is not understood, in the order of the text
/// @param zone in which times of day are meant
public record Query(String text, Condition condition, List<Problem> problems, ZoneId zone) {

    /// A part of the text that is not understood.
    ///
    /// @param start index of its first character
    /// @param end index after its last one
    /// @param reason in plain words, with what to write instead
    public record Problem(int start, int end, String reason) {}

    public Query {
        problems = List.copyOf(problems);
    }

    /// Lets everything pass.
    public static Query all(ZoneId zone) {
        return new Query("", new Condition.All(), List.of(), zone);
    }

    /// Reads a line. Never fails: what is not understood becomes a problem, and the rest still counts.
    public static Query parse(String text, ZoneId zone) {
        String wanted = text.strip();
        return new Query(text, wanted.isEmpty() ? new Condition.All() : new Condition.Text(wanted), List.of(), zone);
    }

    /// Whether every entry passes.
    public boolean isAll() {
        return condition instanceof Condition.All;
    }
}
