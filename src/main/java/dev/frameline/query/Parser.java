package dev.frameline.query;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.frameline.query.Lexer.Lexeme;
import dev.frameline.query.Lexer.Lexeme.Kind;

/// Makes a tree of a line: `or` binds less than `and`, and `and` less than `not`. What is not understood is left out of
/// the tree and told. Confined to one thread.
final class Parser {

    /// So that a line of brackets does not use up the stack, here or where the tree is used.
    static final int DEEPEST = 100;

    private final List<Lexeme> lexemes;
    private final TermReader terms;
    private final List<Query.Problem> problems = new ArrayList<>();
    private int at;
    private int depth;
    private boolean isTooDeep;

    Parser(List<Lexeme> lexemes, ZoneId zone) {
        this.lexemes = lexemes;
        terms = new TermReader(lexemes, zone, problems);
    }

    /// In the order of the text.
    List<Query.Problem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(Query.Problem::start)).toList();
    }

    Condition parse() {
        List<Condition> parts = new ArrayList<>();
        while (at < lexemes.size()) {
            or().ifPresent(parts::add);
            if (at < lexemes.size()) {
                problem(lexemes.get(at), "There is no ( for this )");
                at++;
            }
        }
        return and(parts).orElse(new Condition.All());
    }

    /// All of these; nothing for none, and without a bracket in a bracket.
    static Optional<Condition> and(List<Condition> parts) {
        List<Condition> flat = new ArrayList<>();
        parts.forEach(it -> flat.addAll(it instanceof Condition.And(List<Condition> inner) ? inner : List.of(it)));
        return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new Condition.And(flat));
    }

    private static Optional<Condition> or(List<Condition> parts) {
        List<Condition> flat = new ArrayList<>();
        parts.forEach(it -> flat.addAll(it instanceof Condition.Or(List<Condition> inner) ? inner : List.of(it)));
        return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new Condition.Or(flat));
    }

    private boolean isAt(Kind kind) {
        return at < lexemes.size() && lexemes.get(at).kind() == kind;
    }

    private void problem(Lexeme where, String reason) {
        problems.add(new Query.Problem(where.start(), where.end(), reason));
    }

    private Optional<Condition> or() {
        List<Condition> parts = new ArrayList<>();
        boolean isMore = true;
        while (isMore) {
            int start = at;
            and().ifPresent(parts::add);
            boolean isEmpty = start == at;
            isMore = isAt(Kind.OR);
            if (isMore) {
                Lexeme or = lexemes.get(at++);
                if (isEmpty || at >= lexemes.size() || isAt(Kind.CLOSE)) {
                    problem(or, "Write a term on both sides of \"or\"; to look for the word, put it in quotes");
                }
            }
        }
        return or(parts);
    }

    private Optional<Condition> and() {
        List<Condition> parts = new ArrayList<>();
        int start = at;
        while (at < lexemes.size() && !isAt(Kind.CLOSE) && !isAt(Kind.OR)) {
            if (isAt(Kind.AND)) {
                Lexeme and = lexemes.get(at++);
                boolean isLast = at >= lexemes.size() || isAt(Kind.CLOSE) || isAt(Kind.OR) || isAt(Kind.AND);
                if (isLast || at - 1 == start) {
                    problem(and, "Write a term on both sides of \"and\"; to look for the word, put it in quotes");
                }
            } else {
                unary().ifPresent(parts::add);
            }
        }
        return and(parts);
    }

    private Optional<Condition> unary() {
        Lexeme first = lexemes.get(at);
        boolean isNested = first.kind() == Kind.NOT || first.kind() == Kind.OPEN;
        if (!isNested) {
            Optional<Condition> term = terms.read(at);
            at = terms.next();
            return term;
        }
        if (depth == DEEPEST) {
            problems.add(new Query.Problem(first.start(), lexemes.getLast().end(),
                    "Brackets are nested too deep from here on: " + DEEPEST + " levels are read"));
            at = lexemes.size();
            isTooDeep = true;
            return Optional.empty();
        }
        depth++;
        at++;
        Optional<Condition> found = first.kind() == Kind.NOT ? not(first) : bracket(first);
        depth--;
        return found;
    }

    private Optional<Condition> not(Lexeme not) {
        if (at >= lexemes.size() || isAt(Kind.CLOSE) || isAt(Kind.OR) || isAt(Kind.AND)) {
            problem(not, "Write after \"" + not.value() + "\" what must not be; to look for it, put it in quotes");
            return Optional.empty();
        }
        return unary().map(Condition.Not::new);
    }

    private Optional<Condition> bracket(Lexeme open) {
        int start = at;
        Optional<Condition> inner = or();
        if (isAt(Kind.CLOSE)) {
            if (at == start) {
                problems.add(
                        new Query.Problem(open.start(), lexemes.get(at).end(), "Write a term between the brackets"));
            }
            at++;
        } else if (!isTooDeep) {
            problem(open, "The bracket is not closed: write )");
        }
        return inner;
    }
}
