package dev.frameline.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times as they are written: `09:41`, `09:41:07.204`, `2026-11-25T09:41:07`. Any thread.
final class Moments {

    static final String ADVICE = "Write a time such as 09:41, 09:41:07.204 or 2026-11-25T09:41:07";

    /// A time as it is written stands for all that begins with it: a minute, a second, a day.
    ///
    /// @param quantity of the day, or of the calendar
    /// @param from its first nanosecond
    /// @param to the nanosecond after its last one
    record Span(Quantity quantity, long from, long to) {}

    private static final long SECOND = 1_000_000_000;
    private static final long DAY = 86_400 * SECOND;
    private static final String TIME_FORM = "(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?";
    private static final Pattern TIME = Pattern.compile(TIME_FORM);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern DATE_TIME = Pattern
            .compile("(\\d{4}-\\d\\d-\\d\\d)(?:[t ](" + TIME_FORM + ")(z|[+-]\\d\\d:\\d\\d)?)?");

    private Moments() {}

    /// Whether a time of day may follow after a space.
    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    static boolean isTime(String text) {
        return TIME.matcher(text).matches();
    }

    /// What is written so, in this zone unless it says another; empty if it is no time.
    static Optional<Span> read(String text, ZoneId zone) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isTime(lower)) {
            return time(lower);
        }
        Matcher form = DATE_TIME.matcher(lower);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(form.group(1));
            // Nanoseconds since the epoch fit a long from 1678 to 2261.
            if (date.getYear() < 1678 || date.getYear() > 2261) {
                return Optional.empty();
            }
            if (form.start(2) < 0) {
                return Optional.of(new Span(Quantity.INSTANT, nanos(date.atStartOfDay(), zone),
                        nanos(date.plusDays(1).atStartOfDay(), zone)));
            }
            ZoneId own = form.start(7) < 0 ? zone : ZoneOffset.of(form.group(7).toUpperCase(Locale.ROOT));
            return time(form.group(2)).map(time -> {
                long from = nanos(date.atStartOfDay().plusNanos(time.from()), own);
                return new Span(Quantity.INSTANT, from, from + time.to() - time.from());
            });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Span> time(String text) {
        Matcher form = TIME.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        long minutes = Long.parseLong(form.group(1)) * 60 + Long.parseLong(form.group(2));
        long seconds = form.start(3) < 0 ? 0 : Long.parseLong(form.group(3));
        boolean isFraction = form.start(4) >= 0;
        long nanos = isFraction ? Long.parseLong((form.group(4) + "00000000").substring(0, 9)) : 0;
        long from = (minutes * 60 + seconds) * SECOND + nanos;
        if (Long.parseLong(form.group(2)) > 59 || seconds > 59 || from > DAY) {
            return Optional.empty();
        }
        long step = isFraction ? power(9 - form.group(4).length()) : form.start(3) < 0 ? 60 * SECOND : SECOND;
        return Optional.of(new Span(Quantity.TIME_OF_DAY, from, from + step));
    }

    private static long power(int zeros) {
        long power = 1;
        for (int i = 0; i < zeros; i++) {
            power *= 10;
        }
        return power;
    }

    private static long nanos(LocalDateTime time, ZoneId zone) {
        Instant instant = time.atZone(zone).toInstant();
        return instant.getEpochSecond() * SECOND + instant.getNano();
    }

    /// As it is written, in this zone.
    ///
    /// @param isWhole whether all nine digits must stand, because fewer would mean all that begins with them
    static String text(Quantity quantity, long value, ZoneId zone, boolean isWhole) {
        if (quantity == Quantity.TIME_OF_DAY) {
            return value == DAY
                    ? (isWhole ? "24:00:00.000000000" : "24:00")
                    : time(LocalTime.ofNanoOfDay(value), isWhole);
        }
        LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochSecond(0, value), zone);
        // Of two equal times of day, when clocks are set back, the first is meant unless the zone is said.
        boolean isClear = nanos(local, zone) == value;
        LocalDateTime shown = isClear
                ? local
                : LocalDateTime.ofInstant(Instant.ofEpochSecond(0, value), ZoneOffset.UTC);
        return shown.toLocalDate() + "T" + time(shown.toLocalTime(), isWhole) + (isClear ? "" : "Z");
    }

    private static String time(LocalTime time, boolean isWhole) {
        String seconds = String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(),
                time.getSecond());
        String fraction = String.format(Locale.ROOT, "%09d", time.getNano());
        String shortest = isWhole ? fraction : fraction.replaceFirst("(000)+$", "");
        return shortest.isEmpty() ? seconds : seconds + "." + shortest;
    }
}
