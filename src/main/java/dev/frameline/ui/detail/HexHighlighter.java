package dev.frameline.ui.detail;

import dev.frameline.payload.hex.HexDump;
import dev.frameline.ui.kit.code.Highlighter;
import dev.frameline.ui.kit.code.Ink;

/// Colours the lines of a hex dump: offsets stand back, characters stand out. Any thread.
final class HexHighlighter implements Highlighter {

    private static final int OFFSET_END = 8;

    @Override
    public void spans(CharSequence text, int from, int to, int state, Sink sink) {
        int offsetEnd = Math.min(to, from + OFFSET_END);
        sink.span(from, offsetEnd, Ink.COMMENT);
        int characters = from + HexDump.TEXT_COLUMN - 1;
        if (characters < to) {
            sink.span(characters, to, Ink.STRING);
        }
    }
}
