package dev.frameline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.frameline.query.Lexer.Lexeme;
import dev.frameline.query.Lexer.Lexeme.Kind;

/// Reads one JSON path, such as `$.items[0]["two words"]`. Confined to one thread.
final class PathReader {

    private static final String ENDS_NAME = ".[]()\"=!<>,";
    private static final int MOST_DIGITS = 9;

    private final String text;
    private final int start;
    private final List<JsonPath.Step> steps = new ArrayList<>();
    private int at;

    /// @param start index of the `$`
    PathReader(String text, int start) {
        this.text = text;
        this.start = start;
        at = start + 1;
    }

    /// Whether a path is meant by the `$` here; `$100` is text.
    static boolean begins(String text, int start) {
        return start + 1 >= text.length() || ".[=!<>)".indexOf(text.charAt(start + 1)) >= 0
                || Lexer.isSpace(text.charAt(start + 1));
    }

    /// Whether the name of a member needs no quotes.
    static boolean isPlain(String name) {
        return !name.isEmpty() && !name.equals("*") && name.chars().allMatch(it -> isPlain((char) it));
    }

    private static boolean isPlain(char character) {
        return ENDS_NAME.indexOf(character) < 0 && !Lexer.isSpace(character) && !Character.isISOControl(character);
    }

    Lexeme read() {
        while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '[')) {
            String problem = text.charAt(at++) == '.' ? name() : bracket();
            if (!problem.isEmpty()) {
                return Lexeme.bad(Kind.PATH, start, at, problem);
            }
        }
        JsonPath path = new JsonPath(steps);
        String written = text.substring(start, at);
        return new Lexeme(Kind.PATH, start, at, written, Optional.of(new Condition.Exists(path)),
                Optional.empty());
    }

    private String name() {
        int from = at;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            return "Write the name of a member after the dot";
        }
        String name = text.substring(from, at);
        if (name.equals("*")) {
            return "A path leads to one place: write a name instead of *";
        }
        steps.add(new JsonPath.Step.Member(name));
        return "";
    }

    private String bracket() {
        String problem = at < text.length() && text.charAt(at) == '"' ? quotedName() : index();
        if (problem.isEmpty() && (at >= text.length() || text.charAt(at) != ']')) {
            return "The bracket is not closed: write ]";
        }
        at += problem.isEmpty() ? 1 : 0;
        return problem;
    }

    private String quotedName() {
        StringBuilder name = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            boolean isEscape = text.charAt(at) == '\\' && at + 1 < text.length()
                    && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
            at += isEscape ? 1 : 0;
            name.append(text.charAt(at));
        }
        if (at >= text.length()) {
            return "The quote is not closed: write \"] at its end";
        }
        at++;
        steps.add(new JsonPath.Step.Member(name.toString()));
        return "";
    }

    private String index() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == from) {
            skipToBracket();
            return "Write the place in an array, from 0, or a name in quotes: [0] or [\"name\"]";
        }
        if (at - from > MOST_DIGITS) {
            skipToBracket();
            return "No array is this long";
        }
        steps.add(new JsonPath.Step.Element(Integer.parseInt(text.substring(from, at))));
        return "";
    }

    /// So that the whole of `[*]` is underlined.
    private void skipToBracket() {
        while (at < text.length() && !Lexer.isEndOfWord(text.charAt(at)) && text.charAt(at) != ']') {
            at++;
        }
        at += at < text.length() && text.charAt(at) == ']' ? 1 : 0;
    }
}
