package dev.frameline.ui.filter;

import dev.frameline.query.Query;
import dev.frameline.ui.kit.code.Highlighter;

/// Colours a line by what its parts are. Any thread.
record QueryHighlighter(Query query) implements Highlighter {

    @Override
    public void spans(CharSequence text, int from, int to, int state, Sink sink) {}
}
