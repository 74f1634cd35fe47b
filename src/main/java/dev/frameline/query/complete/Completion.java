package dev.frameline.query.complete;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.frameline.query.Query;
import dev.frameline.query.Token;
import dev.frameline.query.Token.Kind;

/// Suggests how a line of the filter language may go on. Any thread.
public final class Completion {

    private static final int MOST = 60;
    private static final Set<String> MEASURES = Set.of("size", "gap", "reply", "at");
    private static final Set<String> JOINTS = Set.of("and", "or", "not", "-");

    private final String text;
    private final int caret;
    private final List<Token> before;
    private final Optional<Token> touched;
    private final List<Suggestion> found = new ArrayList<>();

    private Completion(String text, int caret) {
        this.text = text;
        this.caret = caret;
        List<Token> tokens = Query.parse(text, ZoneOffset.UTC).tokens();
        touched = tokens.stream().filter(it -> it.start() < caret && caret <= it.end() && isWord(it)).findFirst();
        before = tokens.stream().filter(it -> it.end() <= caret && touched.filter(it::equals).isEmpty()).toList();
    }

    /// The best first; none inside quotes, expressions and bytes.
    ///
    /// @param caret index in the text before which the caret is
    /// @param jsonPathsSeen paths to offer, as they are written, the most frequent first
    public static List<Suggestion> at(String text, int caret, Collection<String> jsonPathsSeen) {
        Completion completion = new Completion(text, Math.clamp(caret, 0, text.length()));
        completion.find(jsonPathsSeen);
        return completion.found.stream().distinct().limit(MOST).toList();
    }

    private static boolean isWord(Token token) {
        return switch (token.kind()) {
            case WORD, KEYWORD, PATH, NUMBER, OPERATOR, ERROR -> true;
            case STRING, REGEX, BRACKET -> false;
        };
    }

    private String word(Token token) {
        return text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
    }

    private boolean isInside(Kind kind) {
        return Query.parse(text, ZoneOffset.UTC).tokens().stream().anyMatch(
                it -> it.kind() == kind && it.start() < caret && (caret < it.end() || isOpen(it)));
    }

    /// Its closing quote or slash is still to be written.
    private boolean isOpen(Token token) {
        return token.end() == caret && Query.parse(text, ZoneOffset.UTC).problems().stream()
                .anyMatch(it -> it.start() == token.start() && it.end() == token.end());
    }

    private void find(Collection<String> paths) {
        if (isInside(Kind.STRING) || isInside(Kind.REGEX)) {
            return;
        }
        Optional<Token> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        boolean isSign = touched.filter(it -> it.kind() == Kind.OPERATOR).isPresent();
        boolean isMinus = touched.filter(it -> word(it).equals("-")).isPresent();
        if (last.filter(it -> it.kind() == Kind.OPERATOR).isPresent()) {
            offer(Vocabulary.values(operand()), prefix());
        } else if (isSign) {
            offer(Vocabulary.comparisons(), prefix());
            if (touched.get().end() == caret) {
                Vocabulary.values(last.map(this::word).orElse("")).forEach(it -> add(it, caret, caret));
            }
        } else if (isMinus) {
            offerPaths(paths, "", caret);
            Vocabulary.terms().forEach(it -> add(it, caret, caret));
        } else if (touched.isEmpty() && last.filter(this::isOperand).isPresent()) {
            offer(Vocabulary.comparisons(), "");
            offer(Vocabulary.joints(), "");
        } else {
            findTerms(paths, last);
        }
    }

    private void findTerms(Collection<String> paths, Optional<Token> last) {
        String prefix = prefix();
        boolean isAfterTerm = last.filter(it -> !JOINTS.contains(word(it)) && !word(it).equals("(")).isPresent();
        int start = touched.map(Token::start).orElse(caret);
        if (touched.filter(it -> it.kind() == Kind.PATH && it.end() == caret && paths.contains(prefix)).isPresent()) {
            Vocabulary.comparisons().forEach(it -> add(new Vocabulary.Word(it.label(), " " + it.insert(), it.meaning()),
                    caret, caret));
        }
        if (!prefix.isEmpty()) {
            offerPaths(paths, prefix, start);
        }
        offer(Vocabulary.terms(), prefix);
        if (isAfterTerm) {
            offer(Vocabulary.joints(), prefix);
        }
        if (prefix.isEmpty()) {
            offerPaths(paths, prefix, start);
        }
    }

    private boolean isOperand(Token token) {
        return token.kind() == Kind.PATH || MEASURES.contains(word(token));
    }

    /// The measure whose value is asked for; anything else for a path.
    private String operand() {
        return before.size() < 2 ? "" : word(before.get(before.size() - 2));
    }

    /// What is written of the word at the caret.
    private String prefix() {
        return touched.map(it -> text.substring(it.start(), caret)).orElse("");
    }

    private void offer(Stream<Vocabulary.Word> words, String prefix) {
        words.filter(it -> it.beginsWith(prefix) && !it.insert().strip().equalsIgnoreCase(prefix)).forEach(
                it -> add(it, touched.map(Token::start).orElse(caret), touched.map(Token::end).orElse(caret)));
    }

    private void add(Vocabulary.Word word, int start, int end) {
        // One space is enough where the line goes on with one.
        String insert = word.insert().endsWith(" ") && end < text.length() && text.charAt(end) == ' '
                ? word.insert().stripTrailing()
                : word.insert();
        found.add(new Suggestion(word.label(), insert, start, end, word.meaning()));
    }

    /// Paths that begin so come first, then those with a member whose name begins so.
    private void offerPaths(Collection<String> paths, String prefix, int start) {
        String lower = prefix.toLowerCase(Locale.ROOT);
        Stream<String> direct = paths.stream().filter(it -> it.toLowerCase(Locale.ROOT).startsWith(lower));
        Stream<String> byName = lower.startsWith("$")
                ? Stream.empty()
                : paths.stream().filter(it -> it.toLowerCase(Locale.ROOT).contains("." + lower));
        int end = start == caret ? caret : touched.map(Token::end).orElse(caret);
        Stream.concat(direct, byName).filter(it -> !it.equals(prefix))
                .forEach(it -> found.add(new Suggestion(it, it, start, end, "A value seen in this recording")));
    }
}
