package dev.frameline.query;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import dev.frameline.base.bytes.Hex;

/// Says in plain English what a tree asks. Any thread.
final class ConditionWords {

    private final ZoneId zone;

    ConditionWords(ZoneId zone) {
        this.zone = zone;
    }

    String of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> "everything";
            case Condition.And(List<Condition> parts) -> joined(parts, ", and ");
            case Condition.Or(List<Condition> parts) -> joined(parts, ", or ");
            case Condition.Not(Condition part) -> not(part);
            case Condition.Text(String text) -> "text contains " + quoted(text);
            case Condition.Regex regex -> "text matches " + regex(regex);
            case Condition.Exists(JsonPath path) -> path.text() + " is there";
            case Condition.Compares compares -> compares.path().text() + " " + verb(compares.comparison())
                    + (compares.isText() ? quoted(compares.value()) : compares.value());
            case Condition.Is(Trait trait) -> adjective(trait);
            case Condition.Measures measures -> measure(measures);
            case Condition.Numbered(long first, long last) -> "number is " + range(first, last);
            case Condition.Bytes bytes -> "bytes contain " + Hex.spaced(bytes.bytes());
        };
    }

    private String joined(List<Condition> parts, String with) {
        return parts.stream().map(this::inBrackets).collect(Collectors.joining(with));
    }

    private String inBrackets(Condition part) {
        boolean isJoined = part instanceof Condition.And || part instanceof Condition.Or;
        return isJoined ? "(" + of(part) + ")" : of(part);
    }

    private String not(Condition part) {
        return switch (part) {
            case Condition.Text(String text) -> "text does not contain " + quoted(text);
            case Condition.Regex regex -> "text does not match " + regex(regex);
            case Condition.Exists(JsonPath path) -> path.text() + " is not there";
            case Condition.Is(Trait trait) -> "not " + adjective(trait);
            case Condition.Numbered(long first, long last) -> "number is not " + range(first, last);
            case Condition.Bytes bytes -> "bytes do not contain " + Hex.spaced(bytes.bytes());
            default -> "not (" + of(part) + ")";
        };
    }

    private static String quoted(String text) {
        return "\u201c" + text + "\u201d";
    }

    private static String regex(Condition.Regex regex) {
        return "/" + regex.source() + "/" + (regex.ignoresCase() ? " in any case" : "");
    }

    private static String verb(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "is ";
            case NOT_EQUAL -> "is not ";
            case LESS -> "is less than ";
            case AT_MOST -> "is at most ";
            case MORE -> "is more than ";
            case AT_LEAST -> "is at least ";
        };
    }

    private static String adjective(Trait trait) {
        return switch (trait) {
            case IN -> "inbound";
            case OUT -> "outbound";
            case CONTROL -> "a ping, pong or close";
            case TEXT, BINARY, PING, PONG, CLOSE -> "a " + trait.word() + " frame";
            case HTTP -> "part of the handshake";
            case NOTE -> "a note";
            case COMPRESSED -> "compressed";
            case FRAGMENT -> "a fragment";
            case FAULT -> "faulty";
            case MARKED -> "marked";
        };
    }

    private String measure(Condition.Measures measures) {
        Comparison comparison = measures.comparison();
        return switch (measures.quantity()) {
            case SIZE, GAP, REPLY -> measures.quantity().word() + " " + verb(comparison)
                    + Amounts.words(measures.quantity(), measures.value());
            case TIME_OF_DAY, INSTANT -> moment(comparison,
                    Moments.text(measures.quantity(), measures.value(), zone, false).replace('T', ' '));
        };
    }

    private static String moment(Comparison comparison, String time) {
        return switch (comparison) {
            case EQUAL -> "time is " + time;
            case NOT_EQUAL -> "time is not " + time;
            case LESS -> "time is before " + time;
            case AT_MOST -> "time is " + time + " or before";
            case MORE -> "time is after " + time;
            case AT_LEAST -> "time is " + time + " or later";
        };
    }

    private static String range(long first, long last) {
        if (first == last) {
            return String.valueOf(first);
        }
        return last == Long.MAX_VALUE ? first + " or higher" : first + " to " + last;
    }
}
