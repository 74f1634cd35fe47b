package dev.frameline.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A regular expression that gives up instead of trying for ever. Any thread.
///
/// `java.util.regex` tries every way to match, which for a pattern such as `(a+)+b` doubles with each character, and it
/// runs out of stack on long texts and patterns such as `(a|b)*`. A text on which it needs too many looks, or too much
/// stack, counts as one without a match; so does one that is searched when the thread is interrupted.
public final class GuardedPattern {

    /// Looks at characters that any text may take.
    private static final long FREE = 2_000_000;
    private static final long A_CHARACTER = 200;
    /// How often it is asked whether the thread is interrupted.
    private static final long ASK = 0xffff;

    private final Pattern pattern;

    public GuardedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /// Whether it matches somewhere in `text`.
    public boolean isIn(String text) {
        return find(pattern.matcher(new Watched(text)), 0);
    }

    /// Finds the next match from `from` on; where it is, `matcher` of [#matcher] says.
    static boolean find(Matcher matcher, int from) {
        try {
            return matcher.find(from);
        } catch (TooMuch | StackOverflowError givenUp) {
            return false;
        }
    }

    /// To find several matches in one text, within one limit.
    Matcher matcher(String text) {
        return pattern.matcher(new Watched(text));
    }

    /// Thrown through the matching, and caught above.
    private static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooMuch() {
            super("too many looks", null, false, false);
        }
    }

    /// A text that counts how often it is looked at.
    private static final class Watched implements CharSequence {

        private final String text;
        private long left;

        Watched(String text) {
            this.text = text;
            left = FREE + A_CHARACTER * text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left < 0 || ((left & ASK) == 0 && Thread.currentThread().isInterrupted())) {
                throw new TooMuch();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
