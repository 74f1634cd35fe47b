package dev.frameline.query.match;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.base.fault.FaultException;
import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.JsonPath;
import dev.frameline.query.Query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

final class JsonScanTest {

    private static boolean passes(String line, String json) throws FaultException {
        Query query = Query.parse(line, ZoneOffset.UTC);
        assertThat(query.problems()).isEmpty();
        return passes(query.condition(), json);
    }

    private static boolean passes(Condition condition, String json) throws FaultException {
        return Matcher.of(condition, ZoneOffset.UTC).matches(Row.of(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "$.a = 1            | {\"a\":1}", "$.a = 1             | { \"b\" : [{\"a\":2}] , \"a\" : 1.0 }",
            "$.a.b[1] = x       | {\"a\":{\"b\":[0,\"x\"]}}", "$.symbol = x       | {\"\\u0073ymbol\":\"\\u0078\"}",
            "$[\"\"] = 1        | {\"\":1}", "$[1][0] = 3        | [[1,2],[3]]", "$ = 5              | ' 5 '",
            "$.a > 0.1          | {\"a\":0.11}", "$.a > 0.1          | {\"a\":\"0.11\"}",
            "$.a >= 2026-11-25  | {\"a\":\"2026-11-25T09:41\"}", "$.a = true         | {\"a\":true}",
            "$.a = true         | {\"a\":\"true\"}", "$.a = null         | {\"a\":null}",
            "$.a                | {\"a\":null}",
            "$.a                | {\"a\":{}}", "$.a != 5           | {\"a\":{}}", "$.a != 5           | {\"a\":\"x\"}",
            "$.a = \"5\"        | {\"a\":\"5\"}", "$.a != \"5\"       | {\"a\":5}",
            "$.a = 07           | {\"a\":\"07\"}",
            "$.id = 12345678901234567891 | {\"id\":12345678901234567891}", "$.a < 1e999999999  | {\"a\":1e999999998}",
            "$.a = \"\"         | {\"a\":\"\"}", "$.a = é            | {\"a\":\"\\u00e9\"}",
            "$.a = \ud83d\ude00 | {\"a\":\"\\uD83D\\uDE00\"}", "$                  | {\"a\":1}",
            "$                  | []",
            "$.a = 1            | '{\"a\":1,\"a\":2}'", "$.a = 1            | '{\"a\":1, broken'"})
    void findsWhatIsThere(String line, String json) throws FaultException {
        assertThat(passes(line, json)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "$.a                | {\"A\":1}", "$.a                | {\"b\":{\"a\":1}}", "$.a                | [\"a\"]",
            "$[0]               | {\"0\":1}", "$[1]               | [1]",
            "$.a.b              | {\"a\":1,\"a\":{\"b\":1}}",
            "$.a = 2            | {\"a\":1,\"a\":2}", "$.a != 5           | {}", "$.a != 5           | {\"a\":5.0}",
            "$.a = \"5\"        | {\"a\":5}", "$.a = X            | {\"a\":\"x\"}", "$.a > true         | {\"a\":true}",
            "$.a > x            | {\"a\":5}", "$.a < 5            | {\"a\":\"x\"}", "$.a > 0            | {\"a\":[1]}",
            "$.id = 12345678901234567890 | {\"id\":12345678901234567891}", "$.a = \"true\"     | {\"a\":true}",
            "$                  | hello", "$                  | '5 x'", "$                  | ''",
            "$                  | '[1] x'",
            "$                  | '{\"a\":1'", "$.a = 1            | {\"a\":1", "$.a                | {\"a\":tru}",
            "$.a                | {\"a\":", "$.a                | {\"a\"}", "$.a                | {a:1}",
            "$.b                | {\"a\" \"b\":1}", "$.a = x            | {\"a\":\"x",
            "$.a = x            | {\"a\":\"\\x\"}",
            "$.a != x           | {\"a\":\"\\u00\"}", "$.a                | {\"a\":01}", "$[0]               | [",
            "$[1]               | [1,]", "$.b                | {\"a\":[1,\"b\":1}"})
    void findsNothingElse(String line, String json) throws FaultException {
        assertThat(passes(line, json)).isFalse();
    }

    @Test
    void agreesWithANaiveReaderOnAnyDocument() throws FaultException {
        Random random = new Random(17);
        RandomJson any = new RandomJson(random);
        int valid = 0;
        int hits = 0;
        for (int i = 0; i < 60_000; i++) {
            String whole = any.document(i % 5);
            // Half of a surrogate pair that is not escaped has no bytes.
            String text = new String((i % 3 == 0 ? any.broken(whole) : whole).getBytes(UTF_8), UTF_8);
            JsonPath path = path(random, any);
            Condition.Compares compares = new Condition.Compares(path, any.any(List.of(Comparison.values())),
                    any.any(random.nextBoolean() ? RandomJson.NUMBERS : RandomJson.STRINGS), random.nextInt(3) == 0);
            boolean exists = passes(new Condition.Exists(path), text);
            boolean holds = passes(compares, text);
            Optional<Object> root = NaiveJson.read(text);
            boolean isTooLargeForBigDecimal = text.matches("(?s).*[eE][+-]?\\d{6,}.*");
            if (root.isPresent() && !isTooLargeForBigDecimal) {
                valid++;
                assertThat(exists).as(path.text() + " in " + text)
                        .isEqualTo(NaiveJson.at(root.get(), path).isPresent());
                assertThat(holds).as(compares + " in " + text).isEqualTo(NaiveJson.holds(root.get(), compares));
                hits += holds ? 1 : 0;
            }
        }
        assertThat(valid).isGreaterThan(40_000);
        assertThat(hits).isGreaterThan(2_000);
    }

    private static JsonPath path(Random random, RandomJson any) {
        return new JsonPath(IntStream.range(0, random.nextInt(3)).mapToObj(it -> random.nextInt(3) == 0
                ? (JsonPath.Step) new JsonPath.Step.Element(random.nextInt(3))
                : new JsonPath.Step.Member(any.any(RandomJson.NAMES))).toList());
    }

    @Test
    void staysInsideThePayload() throws FaultException {
        String json = "{\"a\":[\"x\\\"y\",{\"b\":1.5e3}],\"c\":\"\\ud83d\\ude00\"}";
        for (int end = 0; end <= json.length(); end++) {
            for (String line : List.of("$.c = \ud83d\ude00", "$.a[1].b = 1500", "$.c", "$")) {
                boolean passes = passes(line, json.substring(0, end));
                assertThat(passes && !passes(line, json)).as(line + " in the first " + end).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":["})
    void keepsNoStackForNestedValues(String open) throws FaultException {
        String deep = open.repeat(1_000_000);
        assertThat(passes("$.z", "{\"y\":" + deep)).isFalse();
        assertThat(passes("$.z = 1", "{\"y\":" + "[".repeat(1_000_000) + "]".repeat(1_000_000) + ",\"z\":1}")).isTrue();
    }
}
