package dev.frameline.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

import dev.frameline.query.Lexer.Lexeme;
import dev.frameline.query.Lexer.Lexeme.Kind;

/// Reads one regular expression between slashes, and says in plain words what is wrong with it where. Confined to one
/// thread.
final class RegexReader {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 100;

    private final String text;
    private final int start;

    /// @param start index of the first slash
    RegexReader(String text, int start) {
        this.text = text;
        this.start = start;
    }

    Lexeme read() {
        int slash = start + 1;
        while (slash < text.length() && text.charAt(slash) != '/') {
            slash += text.charAt(slash) == '\\' ? 2 : 1;
        }
        if (slash >= text.length()) {
            return Lexeme.bad(Kind.REGEX, start, text.length(),
                    "The regular expression is not closed: write / at its end");
        }
        int flags = slash + 1;
        int end = flags;
        while (end < text.length() && !Lexer.isEndOfWord(text.charAt(end))) {
            end++;
        }
        String flag = text.substring(flags, end);
        if (!flag.isEmpty() && !flag.equals("i")) {
            return Lexeme.bad(Kind.REGEX, start, end,
                    "After a regular expression only i may stand; to look for this text, put it in quotes");
        }
        return read(slash, end, !flag.isEmpty());
    }

    private Lexeme read(int slash, int end, boolean ignoresCase) {
        String source = source(slash);
        if (source.isEmpty()) {
            return Lexeme.bad(Kind.REGEX, start, end, "Write a regular expression between the slashes");
        }
        if (source.length() > LONGEST || depth(source) > DEEPEST) {
            return Lexeme.bad(Kind.REGEX, start, end, "This regular expression is too long or too deeply nested");
        }
        Condition.Regex regex = new Condition.Regex(source, ignoresCase);
        try {
            regex.pattern();
        } catch (PatternSyntaxException bad) {
            int place = Math.clamp(position(place(bad, source)), start + 1, slash - 1);
            return new Lexeme(Kind.REGEX, start, end, "", Optional.empty(),
                    Optional.of(new Query.Problem(place, place + 1, reason(bad))));
        }
        return Lexeme.term(Kind.REGEX, start, end, regex);
    }

    /// Which character of the source is at fault: the exception tells where it gave up.
    private static int place(PatternSyntaxException bad, String source) {
        int index = Math.max(0, bad.getIndex());
        return switch (bad.getDescription()) {
            case "Unclosed group" -> openBracket(source);
            case "Unmatched closing ')'" -> Math.max(index, source.indexOf(')', index));
            default -> index;
        };
    }

    /// The innermost `(` that is not closed.
    private static int openBracket(String source) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < source.length(); i++) {
            switch (source.charAt(i)) {
                case '\\' -> i++;
                case '(' -> open.push(i);
                case ')' -> open.poll();
                default -> {
                    // No bracket.
                }
            }
        }
        return open.isEmpty() ? source.length() : open.peek();
    }

    /// What lies between the slashes; `\/` is a slash.
    private String source(int slash) {
        StringBuilder source = new StringBuilder();
        for (int i = start + 1; i < slash; i++) {
            char character = text.charAt(i);
            if (character != '\\') {
                source.append(character);
            } else if (i + 1 < slash) {
                i++;
                source.append(text.charAt(i) == '/' ? "" : "\\").append(text.charAt(i));
            }
        }
        return source.toString();
    }

    /// Where the character of the source with this index stands in the line.
    private int position(int index) {
        int at = start + 1;
        for (int i = 0; i < index && at < text.length(); i++) {
            at += text.startsWith("\\/", at) ? 2 : 1;
        }
        return at;
    }

    private static int depth(String source) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < source.length(); i++) {
            switch (source.charAt(i)) {
                case '\\' -> i++;
                case '(', '[' -> deepest = Math.max(deepest, ++depth);
                case ')', ']' -> depth--;
                default -> {
                    // No bracket.
                }
            }
        }
        return deepest;
    }

    private static String reason(PatternSyntaxException bad) {
        String said = bad.getDescription();
        if (said.startsWith("Dangling meta character")) {
            return "There is nothing to repeat before this; for the character itself write a \\ before it";
        }
        return switch (said) {
            case "Unclosed group" -> "A ( is not closed: write )";
            case "Unclosed character class" -> "A [ is not closed: write ]";
            case "Unmatched closing ')'" -> "There is no ( for this ); for the character itself write \\)";
            case "Unclosed counted closure", "Illegal repetition", "Illegal repetition range" ->
                "A count is written {2}, {2,} or {2,5}; for the character itself write \\{";
            case "Illegal character range" -> "A range goes from the smaller character to the larger: [a-z]";
            case "Illegal/unsupported escape sequence" -> "This \\ has no meaning; for a \\ itself write \\\\";
            default -> "This is no regular expression: " + said.replaceAll("\\R.*", "");
        };
    }
}
