package dev.frameline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.frameline.query.Lexer.Lexeme.Kind;

/// Cuts a line of the filter language into pieces. Confined to one thread.
final class Lexer {

    /// A piece of the line as the parser takes it.
    ///
    /// @param start index of its first character
    /// @param end index after its last one
    /// @param value what it says, without quotes
    /// @param condition what it asks as a term of its own; of a path: that there is a value
    /// @param problem why it cannot be understood
    record Lexeme(Kind kind, int start, int end, String value, Optional<Condition> condition,
            Optional<Query.Problem> problem) {

        /// What a piece is to the parser.
        enum Kind {
            OPEN(Token.Kind.BRACKET), CLOSE(Token.Kind.BRACKET), AND(Token.Kind.KEYWORD), OR(Token.Kind.KEYWORD), NOT(
                    Token.Kind.KEYWORD), TRAIT(Token.Kind.KEYWORD), MEASURE(Token.Kind.KEYWORD), WORD(
                            Token.Kind.WORD), STRING(Token.Kind.STRING), REGEX(Token.Kind.REGEX), PATH(
                                    Token.Kind.PATH), COMPARISON(Token.Kind.OPERATOR), VALUE(Token.Kind.WORD), NUMBERS(
                                            Token.Kind.NUMBER), HEX(Token.Kind.NUMBER), STRAY(Token.Kind.ERROR);

            private final Token.Kind token;

            Kind(Token.Kind token) {
                this.token = token;
            }
        }

        static Lexeme plain(Kind kind, int start, int end, String value) {
            return new Lexeme(kind, start, end, value, Optional.empty(), Optional.empty());
        }

        static Lexeme term(Kind kind, int start, int end, Condition condition) {
            return new Lexeme(kind, start, end, "", Optional.of(condition), Optional.empty());
        }

        static Lexeme word(int start, int end, String value) {
            return new Lexeme(Kind.WORD, start, end, value, Optional.of(new Condition.Text(value)), Optional.empty());
        }

        static Lexeme bad(Kind kind, int start, int end, String reason) {
            return new Lexeme(kind, start, end, "", Optional.empty(),
                    Optional.of(new Query.Problem(start, end, reason)));
        }

        /// For colouring: what is not finished, at the end of a line, is not wrong yet.
        Token token(int lineEnd) {
            boolean isWrong = problem.isPresent() && end < lineEnd;
            boolean isNumber = kind == Kind.VALUE && !value.isEmpty() && Character.isDigit(value.codePointAt(0));
            return new Token(start, end, isWrong ? Token.Kind.ERROR : isNumber ? Token.Kind.NUMBER : kind.token);
        }
    }

    private static final String OPERATOR = "=!<>";

    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    /// All pieces, in order; only space lies between them.
    List<Lexeme> lexemes() {
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                at++;
            } else {
                Lexeme next = wantsValue() ? value() : next();
                lexemes.add(next);
                at = next.end();
            }
        }
        return lexemes;
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// Whether an unquoted word ends before this character.
    static boolean isEndOfWord(char character) {
        return isSpace(character) || character == '(' || character == ')' || character == '"';
    }

    private boolean follows(Kind kind) {
        return !lexemes.isEmpty() && lexemes.getLast().kind() == kind;
    }

    /// A line may be finished from its middle: where `and` or another kind of term follows a comparison, its value is
    /// still to be written.
    private boolean wantsValue() {
        if (!follows(Kind.COMPARISON)) {
            return false;
        }
        boolean isMeasure = lexemes.size() > 1 && lexemes.get(lexemes.size() - 2).kind() == Kind.MEASURE;
        String word = text.substring(at, endOfWord(at)).toLowerCase(Locale.ROOT);
        return (isMeasure ? "()$/#" : "()").indexOf(text.charAt(at)) < 0 && !word.equals("and") && !word.equals("or");
    }

    private Lexeme next() {
        char first = text.charAt(at);
        if (OPERATOR.indexOf(first) >= 0 && !isTag()) {
            return comparison();
        }
        return switch (first) {
            case '(' -> Lexeme.plain(Kind.OPEN, at, at + 1, "(");
            case ')' -> Lexeme.plain(Kind.CLOSE, at, at + 1, ")");
            case '-' -> minus();
            case '"' -> string();
            case '/' -> new RegexReader(text, at).read();
            case '#' -> numbers();
            case '$' -> PathReader.begins(text, at) ? new PathReader(text, at).read() : word();
            default -> word();
        };
    }

    /// `<price>` and `</price>` are text.
    private boolean isTag() {
        boolean isAfterOperand = follows(Kind.PATH) || follows(Kind.MEASURE);
        return !isAfterOperand && text.charAt(at) == '<' && at + 1 < text.length()
                && (Character.isLetter(text.charAt(at + 1)) || "/!?".indexOf(text.charAt(at + 1)) >= 0);
    }

    private Lexeme comparison() {
        int end = at;
        while (end < text.length() && OPERATOR.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String sign = text.substring(at, end);
        if (!follows(Kind.PATH) && !follows(Kind.MEASURE)) {
            return Lexeme.bad(Kind.STRAY, at, end, "\"" + sign
                    + "\" compares a JSON value or a measure: write $.name " + sign
                    + " value or size > 1k; to look for the sign itself, put it in quotes");
        }
        return comparison(sign).isPresent()
                ? Lexeme.plain(Kind.COMPARISON, at, end, sign)
                : Lexeme.bad(Kind.COMPARISON, at, end, "Write one of = != < <= > >=");
    }

    /// The comparison that is written so; `==` is `=`.
    static Optional<Comparison> comparison(String sign) {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.sign().equals(sign)) {
                return Optional.of(comparison);
            }
        }
        return sign.equals("==") ? Optional.of(Comparison.EQUAL) : Optional.empty();
    }

    private Lexeme minus() {
        boolean isAlone = at + 1 >= text.length() || isSpace(text.charAt(at + 1));
        return isAlone
                ? Lexeme.bad(Kind.STRAY, at, at + 1, "Write what must not be right after the minus")
                : Lexeme.plain(Kind.NOT, at, at + 1, "-");
    }

    private Lexeme string() {
        StringBuilder value = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isEscape = character == '\\' && i + 1 < text.length() && "\"\\".indexOf(text.charAt(i + 1)) >= 0;
            if (isEscape) {
                i++;
                value.append(text.charAt(i));
            } else if (character == '"') {
                String content = value.toString();
                Optional<Condition> condition = content.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Condition.Text(content));
                return new Lexeme(Kind.STRING, at, i + 1, content, condition, Optional.empty());
            } else {
                value.append(character);
            }
        }
        return Lexeme.bad(Kind.STRING, at, text.length(), "The quote is not closed: write \" at its end");
    }

    private Lexeme value() {
        if (text.charAt(at) == '"') {
            return string();
        }
        int end = endOfWord(at);
        return Lexeme.plain(Kind.VALUE, at, end, text.substring(at, end));
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && !isEndOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Lexeme numbers() {
        int end = endOfWord(at);
        return ShortTerms.numbers(at, end, text.substring(at, end));
    }

    private Lexeme word() {
        int end = endOfWord(at);
        int sign = at;
        while (sign < end && OPERATOR.indexOf(text.charAt(sign)) < 0) {
            sign++;
        }
        String beforeSign = text.substring(at, sign).toLowerCase(Locale.ROOT);
        if (ShortTerms.isMeasure(beforeSign)) {
            return Lexeme.plain(Kind.MEASURE, at, sign, beforeSign);
        }
        String word = text.substring(at, end);
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("hex:")) {
            return ShortTerms.hex(text, at);
        }
        if (lower.startsWith("flag:")) {
            return ShortTerms.flag(at, end, lower);
        }
        return switch (lower) {
            case "and" -> Lexeme.plain(Kind.AND, at, end, lower);
            case "or" -> Lexeme.plain(Kind.OR, at, end, lower);
            case "not" -> Lexeme.plain(Kind.NOT, at, end, lower);
            default -> ShortTerms.trait(lower)
                    .map(trait -> Lexeme.term(Kind.TRAIT, at, end, new Condition.Is(trait)))
                    .orElseGet(() -> Lexeme.word(at, end, word));
        };
    }
}
