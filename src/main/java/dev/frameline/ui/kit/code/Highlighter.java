package dev.frameline.ui.kit.code;

/// Says what parts of a text are, for a window of it: called for what is in sight only. Begins where a line begins or,
/// in a long line, at a checkpoint with the state that [#stateAfter] gave for the line up to there. Without state of
/// its own. Any thread.
public interface Highlighter {

    /// Takes what is found.
    @FunctionalInterface
    interface Sink {

        /// The text from `from` up to but not including `to` is drawn in `ink`. Comes in the order of the text, without
        /// overlaps; what lies between two spans is plain.
        void span(int from, int to, Ink ink);
    }

    /// The state where a line begins.
    int LINE_START = 0;

    /// Tells `sink` the spans that begin in `from` (inclusive) to `to` (exclusive), cut at `to`. The window never
    /// reaches over the end of a line; the highlighter may look a little past it.
    void spans(CharSequence text, int from, int to, int state, Sink sink);

    /// The state at `to`, given the one at `from`, both in one line. Called once over a long line, so it has to be
    /// cheap.
    default int stateAfter(CharSequence text, int from, int to, int state) {
        return LINE_START;
    }

    /// Everything is plain.
    static Highlighter none() {
        return (text, from, to, state, sink) -> {
            // no spans: all plain
        };
    }

    /// JSON. Does not ask whether the text is valid.
    static Highlighter json() {
        return new JsonHighlighter(false);
    }

    /// JSON with `{{variables}}`, in strings and outside.
    static Highlighter jsonTemplate() {
        return new JsonHighlighter(true);
    }
}
