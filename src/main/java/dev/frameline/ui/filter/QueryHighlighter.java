package dev.frameline.ui.filter;

import java.util.List;

import dev.frameline.query.Query;
import dev.frameline.query.Token;
import dev.frameline.ui.kit.code.Highlighter;
import dev.frameline.ui.kit.code.Ink;

/// Colours a line by what its pieces are. What is wrong is not coloured but underlined. Any thread.
final class QueryHighlighter implements Highlighter {

    private final List<Token> tokens;

    QueryHighlighter(Query query) {
        tokens = query.tokens();
    }

    @Override
    public void spans(CharSequence text, int from, int to, int state, Sink sink) {
        for (Token token : tokens) {
            int start = Math.max(from, token.start());
            int end = Math.min(to, token.end());
            if (start < end) {
                sink.span(start, end, ink(token.kind()));
            }
        }
    }

    private static Ink ink(Token.Kind kind) {
        return switch (kind) {
            case WORD, ERROR -> Ink.PLAIN;
            case STRING, REGEX -> Ink.STRING;
            case PATH -> Ink.KEY;
            case OPERATOR, BRACKET -> Ink.PUNCTUATION;
            case KEYWORD -> Ink.KEYWORD;
            case NUMBER -> Ink.NUMBER;
        };
    }
}
