package dev.frameline.query.complete;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.frameline.query.Comparison;
import dev.frameline.query.Trait;

/// The words of the filter language and what they mean, in the order in which they are offered. Any thread.
final class Vocabulary {

    /// @param label what to show
    /// @param insert what to write
    /// @param meaning on one line
    record Word(String label, String insert, String meaning) {

        /// Begins as this does, in any case.
        boolean beginsWith(String prefix) {
            return insert.regionMatches(true, 0, prefix, 0, prefix.length());
        }
    }

    private static final List<Word> MEASURES = List.of(
            new Word("size", "size > ", "Length of the payload: size > 1k"),
            new Word("gap", "gap > ", "Time since the entry before: gap > 100ms"),
            new Word("reply", "reply > ", "Time from a question to its answer: reply > 50ms"),
            new Word("at", "at > ", "Time of day or date: at > 09:41:07"));

    private static final List<Word> OTHERS = List.of(
            new Word("not", "not ", "What follows must not be; the same as - before it"),
            new Word("$.", "$.", "A value in JSON: $.symbol = BTC, $.size > 0.1"),
            new Word("\"\u2026\"", "\"", "Text with spaces, or a word of this language"),
            new Word("/\u2026/", "/", "A regular expression: /rege.x/i"),
            new Word("#", "#", "Entries by number: #100, #100..200"),
            new Word("hex:", "hex:", "Bytes: hex:de ad be ef"), new Word("(", "(", "Terms that belong together"));

    private static final List<Word> JOINTS = List.of(new Word("or", "or ", "One side or the other"),
            new Word("and", "and ", "Both sides; terms side by side mean the same"));

    private Vocabulary() {}

    /// Words a term can begin with.
    static Stream<Word> terms() {
        Stream<Word> traits = Arrays.stream(Trait.values())
                .map(it -> new Word(it.word(), it.word() + " ", meaning(it)));
        return Stream.of(traits, MEASURES.stream(), OTHERS.stream()).flatMap(it -> it);
    }

    /// Words that join two terms.
    static Stream<Word> joints() {
        return JOINTS.stream();
    }

    static Stream<Word> comparisons() {
        return Arrays.stream(Comparison.values()).map(it -> new Word(it.sign(), it.sign() + " ", meaning(it)));
    }

    /// Values to begin with, for a measure.
    static Stream<Word> values(String measure) {
        return switch (measure) {
            case "size" -> Stream.of(new Word("1k", "1k ", "1024 bytes"), new Word("64k", "64k ", "65,536 bytes"),
                    new Word("1m", "1m ", "1024 k"));
            case "gap", "reply" -> Stream.of(new Word("100ms", "100ms ", "A tenth of a second"),
                    new Word("1s", "1s ", "A second"), new Word("1min", "1min ", "A minute"));
            case "at" -> Stream.of(new Word("09:41", "09:41 ", "A time of day"),
                    new Word("09:41:07.204", "09:41:07.204 ", "A time of day, as the timeline shows it"),
                    new Word("2026-11-25T09:41", "2026-11-25T09:41 ", "A day and a time"));
            default -> Stream.of(new Word("true", "true ", "The JSON value true"),
                    new Word("false", "false ", "The JSON value false"),
                    new Word("null", "null ", "The JSON value null"),
                    new Word("\"\u2026\"", "\"", "A string, and no number that looks like it"));
        };
    }

    private static String meaning(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "Is equal to";
            case NOT_EQUAL -> "Is there and is something else";
            case LESS -> "Is less than";
            case AT_MOST -> "Is at most";
            case MORE -> "Is more than";
            case AT_LEAST -> "Is at least";
        };
    }

    private static String meaning(Trait trait) {
        return switch (trait) {
            case IN -> "Inbound: from the server";
            case OUT -> "Outbound: to the server";
            case TEXT -> "Text frames";
            case BINARY -> "Binary frames";
            case PING -> "Pings";
            case PONG -> "Pongs";
            case CLOSE -> "Close frames";
            case CONTROL -> "Pings, pongs and closes";
            case HTTP -> "Requests and responses of handshakes";
            case NOTE -> "What happened around the frames";
            case COMPRESSED -> "Compressed on the wire";
            case FRAGMENT -> "Pieces of messages of several frames";
            case FAULT -> "Something is wrong with it";
            case MARKED -> "Marked by a person, or with a note";
        };
    }
}
