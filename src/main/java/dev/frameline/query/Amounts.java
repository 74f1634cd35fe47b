package dev.frameline.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sizes and durations as they are written: `1.5k`, `100ms`. Any thread.
///
/// A `k` is 1024 bytes, as everywhere in the window, and a `kib` is the same.
final class Amounts {

    /// One way to write a unit.
    ///
    /// @param names all spellings, the first is the one we write
    /// @param factor how many bytes or nanoseconds
    private record Unit(List<String> names, long factor) {}

    private static final List<Unit> BYTES = List.of(new Unit(List.of("g", "gb", "gi", "gib"), 1L << 30),
            new Unit(List.of("m", "mb", "mi", "mib"), 1L << 20), new Unit(List.of("k", "kb", "ki", "kib"), 1L << 10),
            new Unit(List.of("b"), 1));
    private static final List<Unit> TIMES = List.of(new Unit(List.of("h"), 3_600_000_000_000L),
            new Unit(List.of("min", "m"), 60_000_000_000L), new Unit(List.of("s"), 1_000_000_000),
            new Unit(List.of("ms"), 1_000_000), new Unit(List.of("us", "\u00b5s", "\u03bcs"), 1_000),
            new Unit(List.of("ns"), 1));
    private static final Pattern FORM = Pattern.compile("(\\d{1,19}(?:\\.\\d{0,9})?|\\.\\d{1,9})(\\p{L}*)");

    private Amounts() {}

    private static Map<String, Long> units(Quantity quantity) {
        Map<String, Long> units = new LinkedHashMap<>();
        for (Unit unit : quantity == Quantity.SIZE ? BYTES : TIMES) {
            unit.names().forEach(name -> units.put(name, unit.factor()));
        }
        return units;
    }

    /// Whether this word is a unit, right or wrong for the quantity, so that it may follow a number after a space.
    static boolean isUnit(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return units(Quantity.SIZE).containsKey(lower) || units(Quantity.GAP).containsKey(lower);
    }

    /// In the unit of the quantity, rounded to a whole number; empty if it is not written so. A duration needs its unit.
    static OptionalLong read(Quantity quantity, String text) {
        Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return OptionalLong.empty();
        }
        String unit = form.group(2).isEmpty() && quantity == Quantity.SIZE ? "b" : form.group(2);
        Map<String, Long> units = units(quantity);
        if (!units.containsKey(unit)) {
            return OptionalLong.empty();
        }
        BigDecimal amount = new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(units.get(unit)))
                .setScale(0, RoundingMode.HALF_UP).min(BigDecimal.valueOf(Long.MAX_VALUE));
        return OptionalLong.of(amount.longValueExact());
    }

    /// What may be written for this quantity.
    static String advice(Quantity quantity) {
        return quantity == Quantity.SIZE
                ? "Write a size, such as 500, 10k or 1.5m"
                : "Write a time with its unit, such as 250us, 100ms, 2s or 5min";
    }

    /// As it is written: in the largest unit that leaves no fraction.
    static String text(Quantity quantity, long value) {
        Unit unit = unit(quantity, value);
        return value / unit.factor() + unit.names().getFirst();
    }

    /// As it is said: `1 KB`, `100 ms`.
    static String words(Quantity quantity, long value) {
        Unit unit = unit(quantity, value);
        String name = unit.names().getFirst();
        String said = quantity != Quantity.SIZE ? name : unit.factor() == 1 ? "B" : name.toUpperCase(Locale.ROOT) + "B";
        return value / unit.factor() + " " + said;
    }

    private static Unit unit(Quantity quantity, long value) {
        List<Unit> units = quantity == Quantity.SIZE ? BYTES : TIMES;
        return units.stream().filter(unit -> value != 0 && value % unit.factor() == 0).findFirst()
                .orElse(units.getLast());
    }
}
