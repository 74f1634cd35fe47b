package dev.frameline.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.frameline.query.Lexer.Lexeme;
import dev.frameline.query.Lexer.Lexeme.Kind;

/// The terms that are one piece: traits, ranges of numbers, bytes. Any thread.
final class ShortTerms {

    private static final Pattern NUMBERS = Pattern.compile("#(\\d*)(\\.\\.)?(\\d*)");
    private static final int MOST_DIGITS = 18;
    private static final int PREFIX = "hex:".length();

    private ShortTerms() {}

    static Optional<Trait> trait(String word) {
        return Arrays.stream(Trait.values()).filter(it -> it.word().equals(word)).findFirst();
    }

    static boolean isMeasure(String word) {
        return Arrays.stream(Quantity.values()).anyMatch(it -> it.word().equals(word));
    }

    static Lexeme flag(int start, int end, String word) {
        return trait(word).map(trait -> Lexeme.term(Kind.TRAIT, start, end, new Condition.Is(trait)))
                .orElseGet(() -> Lexeme.bad(Kind.TRAIT, start, end,
                        "Write flag:compressed, flag:fragment or flag:fault"));
    }

    static Lexeme numbers(int start, int end, String word) {
        Matcher parts = NUMBERS.matcher(word);
        if (!parts.matches() || word.length() == 1 || word.equals("#..")) {
            return Lexeme.bad(Kind.NUMBERS, start, end,
                    "Write #100, #100..200, #100.. or #..200; to look for text with a #, put it in quotes");
        }
        String first = parts.group(1);
        String last = parts.group(3);
        if (first.length() > MOST_DIGITS || last.length() > MOST_DIGITS) {
            return Lexeme.bad(Kind.NUMBERS, start, end, "No entry has a number this large");
        }
        long from = first.isEmpty() ? 1 : Long.parseLong(first);
        boolean isOne = parts.start(2) < 0;
        long to = isOne ? from : last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
        return from > to
                ? Lexeme.bad(Kind.NUMBERS, start, end, "Write the smaller number first: #" + to + ".." + from)
                : Lexeme.term(Kind.NUMBERS, start, end, new Condition.Numbered(from, to));
    }

    /// All that follows and is hex digits belongs to it, with or without space.
    static Lexeme hex(String text, int start) {
        StringBuilder digits = new StringBuilder();
        int end = start + PREFIX;
        int at = end;
        while (at < text.length()) {
            int from = at;
            while (from < text.length() && Lexer.isSpace(text.charAt(from))) {
                from++;
            }
            int to = endOfGroup(text, from);
            boolean isHex = isHex(text, from, to);
            boolean isStuckOn = digits.isEmpty() && from == at && to > from;
            if (isHex ? (to - from) % 2 != 0 : isStuckOn) {
                return notHex(start, to);
            }
            if (!isHex) {
                break;
            }
            digits.append(text, from, to);
            end = to;
            at = to;
        }
        return digits.isEmpty()
                ? notHex(start, end)
                : Lexeme.term(Kind.HEX, start, end, new Condition.Bytes(digits.toString().toLowerCase(Locale.ROOT)));
    }

    private static Lexeme notHex(int start, int end) {
        return Lexeme.bad(Kind.HEX, start, end, "Write two hex digits for each byte, such as hex:de ad be ef");
    }

    private static int endOfGroup(String text, int from) {
        int to = from;
        while (to < text.length() && !Lexer.isEndOfWord(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /// Whether these characters, at least one, are hex digits.
    static boolean isHex(String text, int from, int to) {
        return to > from && text.substring(from, to).chars()
                .allMatch(it -> (it >= '0' && it <= '9') || ((it | 0x20) >= 'a' && (it | 0x20) <= 'f'));
    }
}
