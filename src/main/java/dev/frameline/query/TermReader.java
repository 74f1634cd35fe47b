package dev.frameline.query;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import dev.frameline.query.Lexer.Lexeme;
import dev.frameline.query.Lexer.Lexeme.Kind;

/// Reads one term of a line: one piece, or a path or a measure with what it is compared with. Confined to one thread.
final class TermReader {

    private final List<Lexeme> lexemes;
    private final ZoneId zone;
    private final List<Query.Problem> problems;
    private int at;

    /// @param problems where problems are added
    TermReader(List<Lexeme> lexemes, ZoneId zone, List<Query.Problem> problems) {
        this.lexemes = lexemes;
        this.zone = zone;
        this.problems = problems;
    }

    /// Where the term ends that was read last.
    int next() {
        return at;
    }

    /// The term that begins with this piece.
    Optional<Condition> read(int from) {
        Lexeme first = lexemes.get(from);
        at = from + 1;
        boolean isFine = isFine(first);
        if (first.kind() == Kind.PATH && isAt(Kind.COMPARISON)) {
            return compared(first, isFine);
        }
        if (first.kind() == Kind.MEASURE) {
            return measured(first);
        }
        if (isFine && first.condition().isEmpty()) {
            return problem(first, first, "Write text to look for between the quotes");
        }
        return first.condition();
    }

    private boolean isAt(Kind kind) {
        return at < lexemes.size() && lexemes.get(at).kind() == kind;
    }

    private boolean isFine(Lexeme lexeme) {
        lexeme.problem().ifPresent(problems::add);
        return lexeme.problem().isEmpty();
    }

    private Optional<Condition> problem(Lexeme first, Lexeme last, String reason) {
        problems.add(new Query.Problem(first.start(), last.end(), reason));
        return Optional.empty();
    }

    private Optional<Lexeme> takeValue() {
        return isAt(Kind.VALUE) || isAt(Kind.STRING) ? Optional.of(lexemes.get(at++)) : Optional.empty();
    }

    private Optional<Condition> compared(Lexeme path, boolean isPathFine) {
        Lexeme sign = lexemes.get(at++);
        Optional<Comparison> comparison = Lexer.comparison(sign.value());
        boolean isSignFine = isFine(sign);
        Optional<Lexeme> value = takeValue();
        if (value.isEmpty()) {
            return isPathFine && isSignFine
                    ? problem(path, sign, "Write a value after " + sign.value() + ", such as 5 or BTC or \"two words\"")
                    : Optional.empty();
        }
        boolean isValueFine = isFine(value.get());
        if (!isPathFine || !isValueFine || !(path.condition().orElseThrow() instanceof Condition.Exists exists)) {
            return Optional.empty();
        }
        return comparison.map(it -> new Condition.Compares(exists.path(), it, value.get().value(),
                value.get().kind() == Kind.STRING));
    }

    private Optional<Condition> measured(Lexeme word) {
        String quoting = "; to look for the word, put it in quotes";
        if (!isAt(Kind.COMPARISON)) {
            return problem(word, word, example(word.value()) + quoting);
        }
        Lexeme sign = lexemes.get(at++);
        if (!isFine(sign)) {
            takeValue();
            return Optional.empty();
        }
        Comparison comparison = Lexer.comparison(sign.value()).orElseThrow();
        Optional<Lexeme> value = takeValue();
        if (value.isEmpty()) {
            return problem(word, sign, example(word.value()) + quoting);
        }
        if (!isFine(value.get())) {
            return Optional.empty();
        }
        return word.value().equals(Quantity.TIME_OF_DAY.word())
                ? moment(comparison, value.get())
                : amount(quantity(word.value()), comparison, value.get());
    }

    private static String example(String word) {
        return switch (word) {
            case "size" -> "Write a size to compare with, such as size > 1k";
            case "at" -> "Write a time to compare with, such as at > 09:41:07";
            default -> "Write a time to compare with, such as " + word + " > 100ms";
        };
    }

    private static Quantity quantity(String word) {
        return switch (word) {
            case "size" -> Quantity.SIZE;
            case "gap" -> Quantity.GAP;
            default -> Quantity.REPLY;
        };
    }

    private Optional<Condition> amount(Quantity quantity, Comparison comparison, Lexeme value) {
        boolean hasUnit = !value.value().isEmpty()
                && !Character.isDigit(value.value().charAt(value.value().length() - 1));
        boolean isJoined = !hasUnit && isAt(Kind.WORD) && Amounts.isUnit(lexemes.get(at).value());
        Lexeme last = isJoined ? lexemes.get(at++) : value;
        OptionalLong amount = Amounts.read(quantity, value.value() + (isJoined ? last.value() : ""));
        return amount.isPresent()
                ? Optional.of(new Condition.Measures(quantity, comparison, amount.getAsLong()))
                : problem(value, last, Amounts.advice(quantity));
    }

    private Optional<Condition> moment(Comparison comparison, Lexeme value) {
        boolean isJoined = Moments.isDate(value.value()) && isAt(Kind.WORD)
                && Moments.isTime(lexemes.get(at).value());
        Lexeme last = isJoined ? lexemes.get(at++) : value;
        Optional<Moments.Span> span = Moments.read(value.value() + (isJoined ? "T" + last.value() : ""), zone);
        return span.isPresent()
                ? Optional.of(compared(comparison, span.get()))
                : problem(value, last, Moments.ADVICE);
    }

    /// `at = 09:41` is all of that minute.
    private static Condition compared(Comparison comparison, Moments.Span span) {
        Quantity quantity = span.quantity();
        if (span.to() - span.from() == 1) {
            return new Condition.Measures(quantity, comparison, span.from());
        }
        return switch (comparison) {
            case EQUAL -> new Condition.And(List.of(new Condition.Measures(quantity, Comparison.AT_LEAST, span.from()),
                    new Condition.Measures(quantity, Comparison.LESS, span.to())));
            case NOT_EQUAL -> new Condition.Or(List.of(new Condition.Measures(quantity, Comparison.LESS, span.from()),
                    new Condition.Measures(quantity, Comparison.AT_LEAST, span.to())));
            case LESS, AT_MOST, MORE, AT_LEAST -> new Condition.Measures(quantity, comparison, span.from());
        };
    }
}
