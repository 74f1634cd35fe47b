package dev.frameline.payload.json;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.payload.Decoded;
import dev.frameline.payload.Undecodable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class JsonPrinterTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1.5e3", "\"x\"", "true", "false", "null", "{}", "[]"})
    void printsSingleValuesOnOneLine(String text) {
        Pretty pretty = printed(text);
        assertThat(pretty.text()).isEqualTo(text);
        assertThat(pretty.lines()).isEqualTo(1);
        assertThat(pretty.line(0)).isEqualTo(text);
        assertThat(pretty.sourceOf(0)).isZero();
    }

    @Test
    void saysWhereEachLineCameFrom() {
        Pretty pretty = printed("{\"a\":[1, 2],\"b\":{}}");
        assertThat(pretty.text().split("\n")).containsExactly("{", "  \"a\": [", "    1,", "    2", "  ],",
                "  \"b\": {}", "}");
        assertThat(pretty.sourceOf(3)).isEqualTo(9);
        assertThat(pretty.lineOf(9)).isEqualTo(3);
        assertThat(pretty.lineOf(10)).isEqualTo(4);
        assertThat(pretty.lineOf(16)).isEqualTo(5);
        assertThat(pretty.lineOf(0)).isZero();
        assertThat(pretty.length()).isEqualTo(pretty.text().length());
    }

    @Test
    void printsDeepNestingWithoutTheCallStack() {
        int depth = 100_000;
        Pretty pretty = printed("[".repeat(depth) + "]".repeat(depth));
        assertThat(pretty.lines()).isEqualTo(2 * depth - 1);
        assertThat(pretty.line(depth - 1)).endsWith("[]");
        assertThat(pretty.length()).isLessThan(20 * 2 * depth + 100_000);
        assertThat(JsonPrinter.print("{\"a\":".repeat(depth).getBytes(UTF_8)))
                .isEqualTo(new Undecodable<>("A value is missing at the end", 5 * depth));
    }

    @Test
    void boundsWhatHostileNestingGrowsTo() {
        int depth = 2_000_000;
        Pretty pretty = printed("[".repeat(depth) + "]".repeat(depth));
        assertThat(pretty.length()).isLessThan(20 * 2 * depth);
    }

    @Test
    void printsTenMegabytes() {
        Random random = new Random(4);
        StringBuilder text = new StringBuilder("[");
        while (text.length() < 10_000_000) {
            text.append("{\"type\":\"trade\",\"symbol\":\"BTC-USD\",\"price\":").append(random.nextInt(1_000_000))
                    .append(".50,\"flags\":[true,null],\"id\":").append(random.nextLong()).append("},");
        }
        Pretty pretty = printed(text.append("0]").toString());
        assertThat(pretty.lines()).isGreaterThan(500_000);
        assertThat(pretty.line(pretty.lines() - 1)).isEqualTo("]");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThat(JsonPrinter.print(new byte[]{'"', (byte) 0xff, '"'}))
                .isEqualTo(new Undecodable<>("This is not UTF-8 text", 1));
        assertThat(JsonPrinter.print(new byte[]{'"', (byte) 0xc3}))
                .isEqualTo(new Undecodable<>("This is not UTF-8 text", 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"~~|0", "~  ~|2", "hello|0", "{\"a\":1} {\"b\":2}|8",
            "[1,]|2", "{\"a\":1|6"})
    void saysWhereItIsNotJson(String text, int offset) {
        assertThat(JsonPrinter.print(text.getBytes(UTF_8))).isInstanceOfSatisfying(Undecodable.class,
                it -> assertThat(it.offset()).isEqualTo(offset));
    }

    private static Pretty printed(String text) {
        return switch (JsonPrinter.print(text.getBytes(UTF_8))) {
            case Decoded<Pretty> it -> it.value();
            case Undecodable<Pretty> it -> throw new AssertionError(it);
        };
    }
}
