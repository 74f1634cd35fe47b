package dev.frameline.ui.charts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.frameline.ui.kit.plot.Range;

/// The sizes that a brush selected, as terms in a line of the filter language, where a person can read and change them.
/// Any thread.
final class SizeTerms {

    private static final Pattern TERMS = Pattern.compile("size >= (\\d{1,18}) size <= (\\d{1,18})");
    private static final Pattern ALTERNATIVES = Pattern.compile("(?i)\\bor\\b");

    private SizeTerms() {}

    /// The sizes that the line asks for in this way.
    static Optional<Range> in(String line) {
        Matcher terms = TERMS.matcher(line);
        if (!terms.find()) {
            return Optional.empty();
        }
        long from = Long.parseLong(terms.group(1));
        long to = Long.parseLong(terms.group(2));
        return from <= to ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    /// The same line asking for these sizes instead, or for none.
    static String replaced(String line, Optional<Range> sizes) {
        String words = sizes.map(range -> "size >= " + range.from() + " size <= " + range.to()).orElse("");
        Matcher terms = TERMS.matcher(line);
        if (terms.find()) {
            return terms.replaceFirst(words).strip();
        }
        if (words.isEmpty() || line.isBlank()) {
            return words.isEmpty() ? line : words;
        }
        // "a or b size > 1" would ask for the size of b only
        boolean isLoose = ALTERNATIVES.matcher(line).find();
        return (isLoose ? "(" + line.strip() + ")" : line.strip()) + " " + words;
    }
}
