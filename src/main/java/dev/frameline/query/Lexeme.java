package dev.frameline.query;

import java.util.Optional;

/// A piece of the line as the parser takes it. Any thread.
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
