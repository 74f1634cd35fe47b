package dev.frameline.house;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A Java source cut into code, comments and literals, so that a rule about comments is not fooled by a string and the
/// other way round. It knows no grammar beyond that. Confined to its thread.
final class JavaSource {

    /// What a piece of source is.
    enum Kind {
        CODE, COMMENT, TEXT
    }

    /// A run of source of one kind, with the line it starts on, from 1.
    record Piece(Kind kind, String text, int line) {}

    private final String source;
    private final List<Piece> pieces = new ArrayList<>();
    private int start;
    private int line = 1;

    private JavaSource(String source) {
        this.source = source;
    }

    static List<Piece> read(String source) {
        JavaSource reader = new JavaSource(source);
        reader.split();
        return List.copyOf(reader.pieces);
    }

    static Stream<Piece> only(Kind kind, List<Piece> pieces) {
        Predicate<Piece> same = piece -> piece.kind() == kind;
        return pieces.stream().filter(same);
    }

    private void split() {
        int at = 0;
        while (at < source.length()) {
            int end = endOfSpecial(at);
            if (end < 0) {
                at++;
                continue;
            }
            cut(Kind.CODE, at);
            cut(source.charAt(at) == '/' ? Kind.COMMENT : Kind.TEXT, end);
            at = end;
        }
        cut(Kind.CODE, source.length());
    }

    /// The end of the comment or literal that starts here, or -1 where plain code stands.
    private int endOfSpecial(int at) {
        if (source.startsWith("//", at)) {
            int newline = source.indexOf('\n', at);
            return newline < 0 ? source.length() : newline;
        }
        if (source.startsWith("/*", at)) {
            return after("*/", at + 2);
        }
        if (source.startsWith("\"\"\"", at)) {
            return afterLiteral("\"\"\"", at + 3);
        }
        if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
            return afterLiteral(source.substring(at, at + 1), at + 1);
        }
        return -1;
    }

    private int after(String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }

    private int afterLiteral(String mark, int from) {
        int at = from;
        while (at < source.length() && !source.startsWith(mark, at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(source.length(), at + mark.length());
    }

    private void cut(Kind kind, int end) {
        if (end > start) {
            String text = source.substring(start, end);
            pieces.add(new Piece(kind, text, line));
            line += (int) text.chars().filter(c -> c == '\n').count();
            start = end;
        }
    }
}
