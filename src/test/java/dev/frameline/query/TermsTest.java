package dev.frameline.query;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.frameline.query.Trees.and;
import static dev.frameline.query.Trees.is;
import static dev.frameline.query.Trees.not;
import static dev.frameline.query.Trees.or;
import static dev.frameline.query.Trees.path;
import static dev.frameline.query.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;

final class TermsTest {

    private static final Condition A = text("a");
    private static final Condition B = text("b");
    private static final Condition C = text("c");
    private static final long SECOND = 1_000_000_000;
    private static final long T_094107 = ((9 * 60 + 41) * 60 + 7) * SECOND;

    private static Condition read(String line) {
        return read(line, ZoneOffset.UTC);
    }

    private static Condition read(String line, ZoneId zone) {
        Query query = Query.parse(line, zone);
        assertThat(query.problems()).as(line).isEmpty();
        assertThat(query.text()).isEqualTo(line);
        return query.condition();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t \u00a0"})
    void letsEverythingPassIfNothingIsWritten(String line) {
        assertThat(read(line)).isEqualTo(new Condition.All());
        assertThat(Query.parse(line, ZoneOffset.UTC).isAll()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"price", "Price", "a=b", "x>5", "id:5", "http://x/y?a=b&c", "$5.00", "$x", "inbound", "5",
            "text:foo", "a-b", "a/b", "don't", "<price>", "</price>", "<!--", "über", "\ud83d\ude00", "a$.b", "a#1",
            "sizes", "hexa", "flags", "a,b", "[1,2]", "{a:1}", "*", "a|b", "&", "\\"})
    void takesAnyOtherWordAsText(String word) {
        assertThat(read(word)).isEqualTo(text(word));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {"\"two words\"|two words", "\"in\"|in",
            "\"a\\\"b\"|a\"b", "\"a\\\\\"|a\\", "\"C:\\temp\"|C:\\temp", "\"(\"|(", "\" \"|' '", "\"#1\"|#1"})
    void takesWhatIsInQuotesAsText(String line, String meant) {
        assertThat(read(line)).isEqualTo(text(meant));
    }

    @ParameterizedTest
    @EnumSource(Trait.class)
    void knowsEachTraitInAnyCase(Trait trait) {
        assertThat(read(trait.word())).isEqualTo(is(trait));
        assertThat(read(trait.word().toUpperCase(Locale.ROOT))).isEqualTo(is(trait));
    }

    @Test
    void readsRegularExpressions() {
        assertThat(read("/rege.x/i")).isEqualTo(new Condition.Regex("rege.x", true));
        assertThat(read("/two words\\/x/")).isEqualTo(new Condition.Regex("two words/x", false));
        assertThat(read("/\\\\/")).isEqualTo(new Condition.Regex("\\\\", false));
        assertThat(read("(/a\\)/)")).isEqualTo(new Condition.Regex("a\\)", false));
    }

    @Test
    void readsPaths() {
        assertThat(read("$.a.b[0][\"x y\"]")).isEqualTo(new Condition.Exists(path("a", "b", 0, "x y")));
        assertThat(read("$")).isEqualTo(new Condition.Exists(path()));
        assertThat(read("$[12]")).isEqualTo(new Condition.Exists(path(12)));
        assertThat(read("$[\"a\\\"\\\\\"]")).isEqualTo(new Condition.Exists(path("a\"\\")));
        assertThat(read("$.user-id")).isEqualTo(new Condition.Exists(path("user-id")));
        assertThat(read("$.größe.0")).isEqualTo(new Condition.Exists(path("größe", "0")));
        assertThat(read("($.a)")).isEqualTo(new Condition.Exists(path("a")));
        assertThat(read("$.a,")).isEqualTo(and(new Condition.Exists(path("a")), text(",")));
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void comparesWithAndWithoutSpace(Comparison comparison) {
        String sign = comparison.sign();
        Condition.Compares compares = new Condition.Compares(path("size"), comparison, "0.1", false);
        for (String line : List.of("$.size" + sign + "0.1", "$.size " + sign + " 0.1", "$.size" + sign + " 0.1",
                "( $.size " + sign + "0.1)")) {
            assertThat(read(line)).isEqualTo(compares);
        }
        assertThat(read("size" + sign + "7")).isEqualTo(new Condition.Measures(Quantity.SIZE, comparison, 7));
    }

    @Test
    void takesAnyValueOfAPath() {
        assertThat(read("$.a = BTC-USD")).isEqualTo(new Condition.Compares(path("a"), Comparison.EQUAL, "BTC-USD",
                false));
        assertThat(read("$.a = \"5\"")).isEqualTo(new Condition.Compares(path("a"), Comparison.EQUAL, "5", true));
        assertThat(read("$.a == \"\"")).isEqualTo(new Condition.Compares(path("a"), Comparison.EQUAL, "", true));
        assertThat(read("$.a = in")).isEqualTo(new Condition.Compares(path("a"), Comparison.EQUAL, "in", false));
        assertThat(read("$.a=-5 b")).isEqualTo(
                and(new Condition.Compares(path("a"), Comparison.EQUAL, "-5", false), B));
    }

    @ParameterizedTest
    @CsvSource({"size > 500, 500", "size > 1k, 1024", "size > 1kb, 1024", "size > 1KiB, 1024", "size > 1ki, 1024",
            "size > 1.5k, 1536", "size > 2m, 2097152", "size > 1 MB, 1048576", "size > 1g, 1073741824",
            "size > 3b, 3", "size > .5k, 512", "size > 0.3b, 0", "SIZE > 0, 0",
            "size > 9999999999999999999g, 9223372036854775807"})
    void readsSizes(String line, long bytes) {
        assertThat(read(line)).isEqualTo(new Condition.Measures(Quantity.SIZE, Comparison.MORE, bytes));
    }

    @ParameterizedTest
    @CsvSource({"gap > 100ms, 100000000", "gap > 100 ms, 100000000", "gap > 5ns, 5", "gap > 5us, 5000",
            "gap > 5\u00b5s, 5000", "gap > 1.5s, 1500000000", "gap > 2m, 120000000000", "gap > 2min, 120000000000",
            "gap > 1h, 3600000000000"})
    void readsDurations(String line, long nanos) {
        assertThat(read(line)).isEqualTo(new Condition.Measures(Quantity.GAP, Comparison.MORE, nanos));
        assertThat(read(line.replace("gap", "reply")))
                .isEqualTo(new Condition.Measures(Quantity.REPLY, Comparison.MORE, nanos));
    }

    @Test
    void readsTimesOfDay() {
        assertThat(read("at > 09:41:07")).isEqualTo(time(Comparison.MORE, T_094107));
        assertThat(read("at>=9:41")).isEqualTo(time(Comparison.AT_LEAST, T_094107 - 7 * SECOND));
        assertThat(read("at < 09:41:07.204")).isEqualTo(time(Comparison.LESS, T_094107 + 204_000_000));
        assertThat(read("at <= 24:00")).isEqualTo(time(Comparison.AT_MOST, 86_400 * SECOND));
    }

    @Test
    void takesATimeForAllThatBeginsWithItIfItIsToBeEqual() {
        assertThat(read("at = 09:41:07")).isEqualTo(
                and(time(Comparison.AT_LEAST, T_094107), time(Comparison.LESS, T_094107 + SECOND)));
        assertThat(read("at = 09:41")).isEqualTo(and(time(Comparison.AT_LEAST, T_094107 - 7 * SECOND),
                time(Comparison.LESS, T_094107 + 53 * SECOND)));
        assertThat(read("at != 09:41:07.2")).isEqualTo(or(time(Comparison.LESS, T_094107 + 200_000_000),
                time(Comparison.AT_LEAST, T_094107 + 300_000_000)));
        assertThat(read("at = 09:41:07.000000001")).isEqualTo(time(Comparison.EQUAL, T_094107 + 1));
    }

    @Test
    void readsDatesInTheZoneUnlessTheySayAnother() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        long moment = ZonedDateTime.of(2026, 11, 25, 9, 41, 7, 0, berlin).toEpochSecond() * SECOND;
        Condition expected = new Condition.Measures(Quantity.INSTANT, Comparison.AT_LEAST, moment);
        for (String line : List.of("at >= 2026-11-25T09:41:07", "at >= 2026-11-25 09:41:07",
                "at >= 2026-11-25T08:41:07Z", "at>=2026-11-25t10:41:07+02:00")) {
            assertThat(read(line, berlin)).isEqualTo(expected);
        }
        long day = ZonedDateTime.of(2026, 10, 25, 0, 0, 0, 0, berlin).toEpochSecond() * SECOND;
        assertThat(read("at = 2026-10-25", berlin)).as("a day of 25 hours").isEqualTo(
                and(new Condition.Measures(Quantity.INSTANT, Comparison.AT_LEAST, day),
                        new Condition.Measures(Quantity.INSTANT, Comparison.LESS, day + 25 * 3600 * SECOND)));
    }

    private static Condition time(Comparison comparison, long nanos) {
        return new Condition.Measures(Quantity.TIME_OF_DAY, comparison, nanos);
    }

    @Test
    void readsNumbers() {
        assertThat(read("#100")).isEqualTo(new Condition.Numbered(100, 100));
        assertThat(read("#100..200")).isEqualTo(new Condition.Numbered(100, 200));
        assertThat(read("#100..")).isEqualTo(new Condition.Numbered(100, Long.MAX_VALUE));
        assertThat(read("#..200")).isEqualTo(new Condition.Numbered(1, 200));
        assertThat(read("(#7)")).isEqualTo(new Condition.Numbered(7, 7));
    }

    @Test
    void takesAllHexDigitsThatFollowAsBytes() {
        Condition bytes = new Condition.Bytes("deadbeef");
        assertThat(read("hex:de ad be ef")).isEqualTo(bytes);
        assertThat(read("HEX:DEADBEEF")).isEqualTo(bytes);
        assertThat(read("(hex: dead  beef)")).isEqualTo(bytes);
        assertThat(read("hex:dead beef price")).isEqualTo(and(bytes, text("price")));
        assertThat(read("hex:dead and beef")).isEqualTo(and(new Condition.Bytes("dead"), text("beef")));
        assertThat(read("hex:de\"ad\"")).isEqualTo(and(new Condition.Bytes("de"), text("ad")));
        assertThat(new Condition.Bytes("00ff").bytes()).containsExactly(0, 0xff);
    }

    @Test
    void joinsTermsByAndUnlessOrIsSaid() {
        assertThat(read("a b c")).isEqualTo(and(A, B, C));
        assertThat(read("a and b AND c")).isEqualTo(and(A, B, C));
        assertThat(read("a or b c")).isEqualTo(or(A, and(B, C)));
        assertThat(read("a b Or c")).isEqualTo(or(and(A, B), C));
        assertThat(read("(a or b) c")).isEqualTo(and(or(A, B), C));
        assertThat(read("(a)(b)")).isEqualTo(and(A, B));
        assertThat(read("a (b c)")).isEqualTo(and(A, B, C));
        assertThat(read("a or (b or c)")).isEqualTo(or(A, B, C));
        assertThat(read("\"a\"b")).isEqualTo(and(A, B));
    }

    @Test
    void excludesWithNotAndMinus() {
        assertThat(read("not a b")).isEqualTo(and(not(A), B));
        assertThat(read("-a -b")).isEqualTo(and(not(A), not(B)));
        assertThat(read("a or not (b c)")).isEqualTo(or(A, not(and(B, C))));
        assertThat(read("not -a")).isEqualTo(not(not(A)));
        assertThat(read("-$.a = 1")).isEqualTo(not(new Condition.Compares(path("a"), Comparison.EQUAL, "1", false)));
        assertThat(read("-size > 1")).isEqualTo(not(new Condition.Measures(Quantity.SIZE, Comparison.MORE, 1)));
        assertThat(read("-(in)")).isEqualTo(not(is(Trait.IN)));
    }
}
