package dev.frameline.query;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A line of the filter language, as far as it is understood: what it asks, and what is wrong with it where. Any
/// thread.
///
/// @param text as it was written
/// @param condition what it asks; terms with a problem are left out
/// @param problems what is not understood, in the order of the text
/// @param zone in which times of day are meant
public record Query(String text, Condition condition, List<Problem> problems, ZoneId zone) {

    /// A part of the text that is not understood.
    ///
    /// @param start index of its first character
    /// @param end index after its last one
    /// @param reason in plain words, with what to write instead
    public record Problem(int start, int end, String reason) {}

    private static final int LONGEST = 20_000;

    public Query {
        problems = List.copyOf(problems);
    }

    /// Lets everything pass.
    public static Query all(ZoneId zone) {
        return new Query("", new Condition.All(), List.of(), zone);
    }

    /// Reads a line. Never fails: what is not understood becomes a problem, and the rest still counts.
    public static Query parse(String text, ZoneId zone) {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Parser parser = new Parser(new Lexer(read).lexemes(), zone);
        Condition condition = parser.parse();
        List<Problem> problems = new ArrayList<>(parser.problems());
        if (read.length() < text.length()) {
            problems.add(new Problem(LONGEST, text.length(), "Only the first " + LONGEST + " characters are read"));
        }
        return new Query(text, condition, problems, zone);
    }

    /// Writes what is asked, so that [#parse] reads the same again.
    public static Query of(Condition condition, ZoneId zone) {
        return parse(new ConditionText(zone).of(condition), zone);
    }

    /// Whether every entry passes.
    public boolean isAll() {
        return condition instanceof Condition.All;
    }

    /// What it asks, in plain English on one line.
    public String inWords() {
        return new ConditionWords(zone).of(condition);
    }

    /// The pieces of the text, in order, for colouring them; only space lies between them.
    public List<Token> tokens() {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new Lexer(read).lexemes().stream().map(it -> it.token(read.length())).toList();
    }

    /// What to mark in the payloads of what passes.
    public List<Highlight> highlights() {
        return Highlight.of(condition);
    }

    /// This and another term. The text stays as it was written if it can.
    public Query with(Condition term) {
        Condition wanted = Parser.and(isAll() ? List.of(term) : List.of(condition, term)).orElseThrow();
        ConditionText writer = new ConditionText(zone);
        String added = term instanceof Condition.Or ? "(" + writer.of(term) + ")" : writer.of(term);
        for (String line : List.of(text.strip() + " " + added, "(" + text.strip() + ") " + added)) {
            Query query = parse(line.strip(), zone);
            if (query.condition().equals(wanted)) {
                return query;
            }
        }
        return of(wanted, zone);
    }
}
