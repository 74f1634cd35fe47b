package dev.frameline.ui.kit.code;

/// Takes the stretches that a [Highlighter] finds. Any thread.
@FunctionalInterface
public interface SpanSink {

    /// The text from `from` up to but not including `to` is drawn in `ink`. Comes in the order of the text, without
    /// overlaps; what lies between two spans is plain.
    void span(int from, int to, Ink ink);
}
