package dev.frameline.query;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import dev.frameline.base.bytes.Hex;
import dev.frameline.query.Lexer.Lexeme;

/// Writes a tree as a line that is read back as the same tree. Any thread.
final class ConditionText {

    private final ZoneId zone;

    ConditionText(ZoneId zone) {
        this.zone = zone;
    }

    String of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> "";
            case Condition.And(List<Condition> parts) -> joined(parts, " ");
            case Condition.Or(List<Condition> parts) -> joined(parts, " or ");
            case Condition.Not(Condition part) -> "not " + inBrackets(part);
            case Condition.Text(String text) -> isPlain(text) ? text : quoted(text);
            case Condition.Regex(String source, boolean ignoresCase) -> regex(source) + (ignoresCase ? "i" : "");
            case Condition.Exists(JsonPath path) -> path.text();
            case Condition.Compares compares -> compares.path().text() + " " + compares.comparison().sign() + " "
                    + (compares.isText() ? quoted(compares.value()) : compares.value());
            case Condition.Is(Trait trait) -> trait.word();
            case Condition.Measures measures -> measures.quantity().word() + " " + measures.comparison().sign() + " "
                    + value(measures);
            case Condition.Numbered(long first, long last) -> numbered(first, last);
            case Condition.Bytes bytes -> "hex:" + Hex.spaced(bytes.bytes());
        };
    }

    private String joined(List<Condition> parts, String with) {
        boolean isOr = with.contains("or");
        return parts.stream().map(it -> isOr && it instanceof Condition.And ? of(it) : inBrackets(it))
                .collect(Collectors.joining(with));
    }

    private String inBrackets(Condition part) {
        boolean isJoined = part instanceof Condition.And || part instanceof Condition.Or;
        return isJoined ? "(" + of(part) + ")" : of(part);
    }

    /// In double quotes.
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /// Whether it means itself wherever it stands: no word of the language, no unit, no bytes after `hex:`.
    static boolean isPlain(String text) {
        List<Lexeme> lexemes = new Lexer(text).lexemes();
        boolean isWord = lexemes.size() == 1 && lexemes.getFirst().kind() == Lexeme.Kind.WORD
                && lexemes.getFirst().value().equals(text);
        return isWord && Character.isLetter(text.codePointAt(0)) && !ShortTerms.isMeasure(text)
                && !Amounts.isUnit(text)
                && !ShortTerms.isHex(text, 0, text.length());
    }

    private static String regex(String source) {
        StringBuilder text = new StringBuilder("/");
        for (int i = 0; i < source.length(); i++) {
            char character = source.charAt(i);
            text.append(character == '/' ? "\\/" : character);
            if (character == '\\' && i + 1 < source.length()) {
                i++;
                text.append(source.charAt(i));
            }
        }
        return text.append('/').toString();
    }

    private String value(Condition.Measures measures) {
        boolean isEquality = measures.comparison() == Comparison.EQUAL
                || measures.comparison() == Comparison.NOT_EQUAL;
        return switch (measures.quantity()) {
            case SIZE, GAP, REPLY -> Amounts.text(measures.quantity(), measures.value());
            case TIME_OF_DAY, INSTANT -> Moments.text(measures.quantity(), measures.value(), zone, isEquality);
        };
    }

    private static String numbered(long first, long last) {
        if (first == last) {
            return "#" + first;
        }
        return last == Long.MAX_VALUE ? "#" + first + ".." : "#" + first + ".." + last;
    }
}
