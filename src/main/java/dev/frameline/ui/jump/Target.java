package dev.frameline.ui.jump;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.frameline.query.Condition;
import dev.frameline.query.Query;
import dev.frameline.query.Trait;

/// Where a person wants to go. Any thread.
public sealed interface Target {

    /// The entry with this number.
    record Numbered(long number) implements Target {}

    /// The first entry at or after this time of day.
    record Time(LocalTime time) implements Target {}

    /// The nearest entry after the selected one of which this holds, or before it.
    ///
    /// @param condition what is asked
    /// @param isForwards whether the next one is wanted, or the one before
    record Nearest(Condition condition, boolean isForwards) implements Target {}

    /// The other half of an exchange: what the selected entry answers, or else what answers it.
    record OtherHalf() implements Target {}

    /// The next entry with a finding.
    static Target fault(boolean isForwards) {
        return new Nearest(new Condition.Is(Trait.FAULT), isForwards);
    }

    /// The next entry that a person marked.
    static Target mark(boolean isForwards) {
        return new Nearest(new Condition.Is(Trait.MARKED), isForwards);
    }

    /// Reads what a person wrote: `1204`, `#1 204`, `09:41:07.204`, `fault`, `mark`, `answer`, or a term of the filter
    /// language such as `gap > 100ms`; `gap 100ms` will do. A term goes to the next entry that it fits, after `before` to
    /// the one before: `before out` is what was sent last. Nothing if there is nothing to go by.
    ///
    /// @param zone in which times of day are meant
    static Optional<Target> parse(String text, ZoneId zone) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return switch (wanted) {
            case "" -> Optional.empty();
            case "fault", "error" -> Optional.of(fault(true));
            case "mark" -> Optional.of(mark(true));
            case "answer", "reply", "request", "ping", "pong" -> Optional.of(new OtherHalf());
            default -> Reading.number(wanted).or(() -> Reading.time(wanted)).or(() -> Reading.term(text.strip(), zone));
        };
    }

    /// How the parts of it are read.
    final class Reading {

        private static final Pattern NUMBER = Pattern.compile("#?\\s*(\\d[\\d\\s\\u2009\\u202f',.]*)");
        private static final int MOST_DIGITS = 18;
        private static final Pattern GAP = Pattern.compile("gap\\s+(\\d.*)", Pattern.CASE_INSENSITIVE);
        private static final Pattern BEFORE = Pattern.compile("before\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
        private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendPattern("H:mm[:ss]")
                .optionalStart().appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true).optionalEnd()
                .toFormatter(Locale.ROOT);

        private Reading() {}

        private static Optional<Target> number(String text) {
            var match = NUMBER.matcher(text);
            if (!match.matches()) {
                return Optional.empty();
            }
            String digits = match.group(1).replaceAll("\\D", "");
            return digits.length() > MOST_DIGITS
                    ? Optional.of(new Numbered(Long.MAX_VALUE))
                    : Optional.of(new Numbered(Long.parseLong(digits)));
        }

        private static Optional<Target> time(String text) {
            try {
                return Optional.of(new Time(LocalTime.parse(text, TIME)));
            } catch (DateTimeParseException noTime) {
                return Optional.empty();
            }
        }

        private static Optional<Target> term(String text, ZoneId zone) {
            var before = BEFORE.matcher(text);
            boolean isForwards = !before.lookingAt();
            String term = isForwards ? text : text.substring(before.end());
            Query query = Query.parse(GAP.matcher(term).replaceFirst("gap > $1"), zone);
            return query.isAll() ? Optional.empty() : Optional.of(new Nearest(query.condition(), isForwards));
        }
    }
}
