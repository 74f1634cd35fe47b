package dev.frameline.ui.entries;

import java.util.List;
import java.util.Map;

import dev.frameline.query.Highlight;
import dev.frameline.query.JsonPath;

/// One row in words, ready to be drawn: made on a worker, so that showing it costs the FX thread next to nothing. Any
/// thread.
///
/// @param number of the entry
/// @param when the time of day, and the time since the row before
/// @param type what it is, in a word
/// @param badge the small mark behind the type; may be empty
/// @param size on the wire, before it the inflated one where that differs
/// @param preview its beginning on one line
/// @param reply what it answers and how fast; empty if nothing
/// @param look how it is drawn
/// @param values what was read of its JSON, by where it stands; what is not there is left out
/// @param found what was looked for in the preview
public record TimelineRow(long number, When when, String type, String badge, String size, String preview, String reply,
        Look look, Map<JsonPath, Value> values, List<Highlight.Range> found) {

    /// More than this in one line helps nobody.
    private static final int MOST_FOUND = 32;

    public TimelineRow {
        values = Map.copyOf(values);
        found = List.copyOf(found);
    }

    /// A value out of its JSON, on one line.
    ///
    /// @param text as it was written; a text without its quotes
    /// @param isNumber whether it is a number
    public record Value(String text, boolean isNumber) {}

    TimelineRow with(Map<JsonPath, Value> read, List<Highlight> highlights) {
        return new TimelineRow(number, when, type, badge, size, preview, reply, look, read,
                Highlight.in(highlights, preview, MOST_FOUND));
    }

    /// When it was.
    ///
    /// @param clock time of day with milliseconds
    /// @param delta since the row before; empty for the first row
    public record When(String clock, String delta) {}

    /// How a row is drawn.
    ///
    /// @param arrow which way it went
    /// @param ground what lies behind it
    /// @param tone how its type is written
    /// @param settled false if it may still change: its payload or its message is not all here
    public record Look(Arrow arrow, Ground ground, Tone tone, boolean settled) {}

    /// Which way it went.
    public enum Arrow {
        IN, OUT, NONE
    }

    /// What lies behind a row.
    public enum Ground {
        PLAIN, RAISED, FAULT
    }

    /// How its type and its preview are written.
    public enum Tone {
        /// A message of text.
        STRONG,
        /// Handshakes, control frames, notes: they stand back.
        QUIET,
        /// A message of bytes.
        BINARY,
        /// A later piece of a message.
        PIECE
    }
}
