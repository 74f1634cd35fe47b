package dev.frameline.query;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Conditions to write in tests, and random ones as the parser makes them: no "and" right inside an "and". Confined to
/// one thread.
final class Trees {

    private static final List<String> TEXTS = List.of("price", "two words", "and", "IN", "size", "a\"b", "back\\slash",
            "\\\"", "k", "ms", "cafe", "DE", "(", ")", "-x", "#1", "$.a", "/x/", "hex:00", "flag:fault", "<a>", "=",
            "é",
            "\ud83d\ude00", " ", "09:41", "$5", "size>1", "x=y", "\u00a0", "a,b", "flag:", "not", "5");
    private static final List<String> NAMES = List.of("a", "symbol", "two words", "", "q\"uote", "b\\s", "é", "x-y",
            "0",
            "a.b", "[", "]", "*", "@type", "=", "$");
    private static final List<String> VALUES = List.of("5", "0.1", "-3e7", "BTC-USD", "true", "null", "a=b", "in",
            "12345678901234567890", "2026-11-25", "/x", "$", "ü");
    private static final List<String> SOURCES = List.of("a", "a/b", "\\d+", "[/]", "\\\\", "x y", "(a|b)", "^\"$",
            "\\\\/", "é");

    private final Random random;

    Trees(long seed) {
        random = new Random(seed);
    }

    static Condition text(String text) {
        return new Condition.Text(text);
    }

    static Condition and(Condition... parts) {
        return new Condition.And(List.of(parts));
    }

    static Condition or(Condition... parts) {
        return new Condition.Or(List.of(parts));
    }

    static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    static Condition is(Trait trait) {
        return new Condition.Is(trait);
    }

    /// Names of members and indexes of elements.
    static JsonPath path(Object... steps) {
        return new JsonPath(Stream.of(steps).map(it -> it instanceof Integer index
                ? (JsonPath.Step) new JsonPath.Step.Element(index)
                : new JsonPath.Step.Member(it.toString())).toList());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    Condition tree(int depth) {
        Condition node = depth == 0 ? leaf() : switch (random.nextInt(5)) {
            case 0 -> new Condition.And(parts(depth - 1, Condition.And.class));
            case 1 -> new Condition.Or(parts(depth - 1, Condition.Or.class));
            case 2 -> not(tree(depth - 1));
            default -> leaf();
        };
        return node;
    }

    private List<Condition> parts(int depth, Class<? extends Condition> excluded) {
        return Stream.generate(() -> tree(depth)).filter(it -> !excluded.isInstance(it)).limit(2 + random.nextInt(3))
                .toList();
    }

    Condition leaf() {
        return switch (random.nextInt(9)) {
            case 0 -> new Condition.Regex(any(SOURCES), random.nextBoolean());
            case 1 -> new Condition.Exists(path());
            case 2 -> new Condition.Compares(randomPath(), any(List.of(Comparison.values())), any(VALUES), false);
            case 3 -> new Condition.Compares(randomPath(), any(List.of(Comparison.values())), any(TEXTS), true);
            case 4 -> is(any(List.of(Trait.values())));
            case 5 -> measure();
            case 6 -> numbered();
            case 7 -> new Condition.Bytes(any(List.of("00", "dead", "cafebabe", "0a0b0c")));
            default -> text(any(TEXTS));
        };
    }

    private JsonPath randomPath() {
        return path(IntStream.range(0, random.nextInt(4))
                .mapToObj(it -> random.nextInt(3) == 0 ? (Object) random.nextInt(1000) : any(NAMES)).toArray());
    }

    private Condition measure() {
        Quantity quantity = any(List.of(Quantity.values()));
        long unit = any(List.of(1L, 1000L, 1024L, 1_000_000L, 60_000_000_000L));
        long value = switch (quantity) {
            case SIZE, GAP, REPLY -> random.nextInt(100_000) * unit;
            case TIME_OF_DAY -> random.nextLong(86_400_000_000_001L) / unit * unit;
            case INSTANT -> random.nextLong(2_000_000_000_000_000_000L) / unit * unit;
        };
        return new Condition.Measures(quantity, any(List.of(Comparison.values())), value);
    }

    private Condition numbered() {
        long first = 1 + random.nextLong(1000);
        return new Condition.Numbered(first, random.nextBoolean() ? Long.MAX_VALUE : first + random.nextLong(3));
    }
}
