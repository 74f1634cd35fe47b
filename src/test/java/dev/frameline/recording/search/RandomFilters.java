package dev.frameline.recording.search;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.JsonPath;
import dev.frameline.query.Quantity;
import dev.frameline.query.Query;
import dev.frameline.query.Trait;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.TimeSpan;

/// Filters made up from a seed, of terms that [RandomTraffic] gives something to find. Confined to its thread.
final class RandomFilters {

    private static final List<String> PATTERNS = List.of("pr.ce", "^\\{", "[0-9]{2,}", "GR\u00fcn", "error|BTC",
            "\\xff",
            "^$", "u$", "\u4ef7.");

    private final Random random;
    private final List<Passed> passed;

    RandomFilters(long seed, List<Passed> passed) {
        random = new Random(seed);
        this.passed = passed;
    }

    EntryFilter next() {
        TimeSpan span = random.nextInt(4) > 0
                ? TimeSpan.ALWAYS
                : new TimeSpan(anyEntry().atNanos(), anyEntry().atNanos() + random.nextInt());
        ZoneId zone = ZoneId.of(List.of("UTC", "Europe/Berlin", "+05:30", "-08:00").get(random.nextInt(4)));
        return new EntryFilter(random.nextInt(5) > 0, random.nextInt(5) > 0, random.nextInt(5) > 0,
                random.nextInt(3) == 0, span, new Query("", condition(3), List.of(), zone));
    }

    private Passed anyEntry() {
        return passed.get(random.nextInt(passed.size()));
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 5)) {
            case 0 -> new Condition.Is(any(Trait.values()));
            case 1 -> measures();
            case 2, 3, 4 -> payload();
            case 5, 6 -> new Condition.And(conditions(depth));
            case 7 -> new Condition.Or(conditions(depth));
            default -> new Condition.Not(condition(depth - 1));
        };
    }

    private List<Condition> conditions(int depth) {
        List<Condition> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            parts.add(condition(depth - 1));
        }
        return parts;
    }

    private Condition measures() {
        Comparison comparison = any(Comparison.values());
        Passed entry = anyEntry();
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Measures(Quantity.SIZE, comparison, entry.payload().length);
            case 1 -> new Condition.Measures(Quantity.GAP, comparison, random.nextInt(1_000_000));
            case 2 -> new Condition.Measures(Quantity.REPLY, comparison, random.nextInt(3) * 700_000L);
            case 3 -> new Condition.Measures(Quantity.INSTANT, comparison, entry.atNanos());
            case 4 -> new Condition.Measures(Quantity.TIME_OF_DAY, comparison, random.nextLong(86_400_000_000_000L));
            default -> new Condition.Numbered(entry.number(), entry.number() + random.nextInt(200));
        };
    }

    private Condition payload() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Condition.Text(text());
            case 2 -> new Condition.Bytes(HexFormat.of().formatHex(text().getBytes(StandardCharsets.UTF_8)));
            case 3 -> new Condition.Regex(PATTERNS.get(random.nextInt(PATTERNS.size())), random.nextBoolean());
            case 4 -> new Condition.Exists(path());
            default -> new Condition.Compares(path(), any(Comparison.values()), value(), random.nextInt(3) == 0);
        };
    }

    private String text() {
        String word = RandomTraffic.WORDS.get(random.nextInt(RandomTraffic.WORDS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> " " + word;
            case 2 -> word + "\0";
            case 3 -> "nowhere";
            default -> word;
        };
    }

    private JsonPath path() {
        List<JsonPath.Step> steps = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            steps.add(random.nextInt(3) == 0
                    ? new JsonPath.Step.Element(random.nextInt(2))
                    : new JsonPath.Step.Member(RandomTraffic.NAMES.get(random.nextInt(RandomTraffic.NAMES.size()))));
        }
        return new JsonPath(steps);
    }

    private String value() {
        return random.nextBoolean()
                ? RandomTraffic.WORDS.get(random.nextInt(RandomTraffic.WORDS.size()))
                : List.of("1", "1.00", "-3.5", "true", "null", "2", "").get(random.nextInt(7));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
