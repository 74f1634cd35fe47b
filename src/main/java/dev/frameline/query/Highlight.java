package dev.frameline.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What a viewer marks in a payload because a filter looks for it. Any thread.
public sealed interface Highlight {

    /// This text, whatever its case.
    record Words(String text) implements Highlight {}

    /// Matches of this regular expression.
    record Expression(Condition.Regex regex) implements Highlight {}

    /// These bytes; in text, what they say in UTF-8.
    record Raw(Condition.Bytes bytes) implements Highlight {}

    /// The value at this path; in text, the name of its member wherever it stands.
    record Place(JsonPath path) implements Highlight {}

    /// A part of a text.
    ///
    /// @param start index of its first character
    /// @param end index after its last one
    record Range(int start, int end) {}

    /// The first `most` places in a text, in order and apart from each other.
    default List<Range> in(String text, int most) {
        return switch (this) {
            case Words(String words) -> words(text, words, most);
            case Expression(Condition.Regex regex) -> matches(text, regex, most);
            case Raw(Condition.Bytes bytes) -> exact(text, new String(bytes.bytes(), UTF_8), most);
            case Place(JsonPath path) -> name(path).map(it -> names(text, it, most)).orElse(List.of());
        };
    }

    /// The first `most` places of any of these in a text, in order; what touches is one.
    static List<Range> in(List<Highlight> highlights, String text, int most) {
        List<Range> all = highlights.stream().flatMap(it -> it.in(text, most).stream())
                .sorted(Comparator.comparingInt(Range::start)).toList();
        List<Range> merged = new ArrayList<>();
        for (Range range : all) {
            if (!merged.isEmpty() && range.start() <= merged.getLast().end()) {
                Range last = merged.removeLast();
                merged.add(new Range(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged.size() <= most ? merged : List.copyOf(merged.subList(0, most));
    }

    /// What a tree looks for; what it excludes is left out.
    static List<Highlight> of(Condition condition) {
        List<Highlight> found = new ArrayList<>();
        collect(condition, true, found);
        return found.stream().distinct().toList();
    }

    private static void collect(Condition condition, boolean isWanted, List<Highlight> found) {
        switch (condition) {
            case Condition.And(List<Condition> parts) -> parts.forEach(it -> collect(it, isWanted, found));
            case Condition.Or(List<Condition> parts) -> parts.forEach(it -> collect(it, isWanted, found));
            case Condition.Not(Condition part) -> collect(part, !isWanted, found);
            default -> leaf(condition).filter(it -> isWanted).ifPresent(found::add);
        }
    }

    private static Optional<Highlight> leaf(Condition leaf) {
        return switch (leaf) {
            case Condition.Text(String text) -> Optional.of(new Words(text));
            case Condition.Regex regex -> Optional.of(new Expression(regex));
            case Condition.Bytes bytes -> Optional.of(new Raw(bytes));
            case Condition.Exists(JsonPath path) -> Optional.of(new Place(path));
            case Condition.Compares compares -> Optional.of(new Place(compares.path()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> name(JsonPath path) {
        return path.steps().stream().filter(JsonPath.Step.Member.class::isInstance)
                .map(it -> ((JsonPath.Step.Member) it).name()).reduce((first, second) -> second)
                .filter(it -> !it.isEmpty());
    }

    private static List<Range> words(String text, String words, int most) {
        List<Range> found = new ArrayList<>();
        int start = Letters.indexOf(text, words, 0);
        while (start >= 0 && found.size() < most) {
            int end = Letters.end(text, words, start);
            found.add(new Range(start, end));
            start = Letters.indexOf(text, words, end);
        }
        return found;
    }

    private static List<Range> matches(String text, Condition.Regex regex, int most) {
        List<Range> found = new ArrayList<>();
        Matcher matcher = new GuardedPattern(regex.pattern()).matcher(text);
        int from = 0;
        while (found.size() < most && from <= text.length() && GuardedPattern.find(matcher, from)) {
            if (matcher.end() > matcher.start()) {
                found.add(new Range(matcher.start(), matcher.end()));
            }
            from = Math.max(matcher.end(), from + 1);
        }
        return found;
    }

    private static List<Range> exact(String text, String wanted, int most) {
        List<Range> found = new ArrayList<>();
        int start = text.indexOf(wanted);
        while (start >= 0 && found.size() < most) {
            found.add(new Range(start, start + wanted.length()));
            start = text.indexOf(wanted, start + wanted.length());
        }
        return found;
    }

    /// A name stands in quotes and before a colon.
    private static List<Range> names(String text, String name, int most) {
        List<Range> found = new ArrayList<>();
        String quoted = "\"" + name + "\"";
        int start = text.indexOf(quoted);
        while (start >= 0 && found.size() < most) {
            int end = start + quoted.length();
            int colon = end;
            while (colon < text.length() && Lexer.isSpace(text.charAt(colon))) {
                colon++;
            }
            if (text.startsWith(":", colon)) {
                found.add(new Range(start + 1, end - 1));
            }
            start = text.indexOf(quoted, end);
        }
        return found;
    }
}
