package dev.frameline.query.match;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.base.fault.FaultException;
import dev.frameline.query.Condition;
import dev.frameline.query.Query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

final class JsonPathsTest {

    private static List<String> collect(String json, int most) {
        return JsonPaths.collect(json.getBytes(UTF_8), most);
    }

    private static Optional<String> text(String path, String json, int most) {
        Condition.Exists exists = (Condition.Exists) Query.parse(path, ZoneOffset.UTC).condition();
        byte[] bytes = ("xx" + json + "\"x").getBytes(UTF_8);
        return JsonPaths.text(exists.path(), bytes, 2, bytes.length - 4, most);
    }

    @Test
    void collectsTheMembersInTheOrderOfThePayload() {
        assertThat(collect("""
                {"type": "trade", "data": {"price": 1, "two words": null, "x\\u0079": []},
                 "items": [{"id": 1, "id": 2}, {"later": 1}], "": true, "grid": [[{"a":1}]]}""", 100)).containsExactly(
                "$.type", "$.data", "$.data.price", "$.data[\"two words\"]", "$.data.xy", "$.items", "$.items[0].id",
                "$[\"\"]", "$.grid", "$.grid[0][0].a");
    }

    @Test
    void stopsAtTheLimitAtDepthAndAtWhatIsBroken() {
        assertThat(collect("{\"a\":1,\"b\":{\"c\":2},\"d\":3}", 3)).containsExactly("$.a", "$.b", "$.b.c");
        assertThat(collect("{\"a\":".repeat(100_000), 100)).hasSize(8);
        assertThat(collect("{\"a\":1,\"b\":{\"c\":2,\"d\"", 100)).containsExactly("$.a", "$.b", "$.b.c");
        assertThat(collect("{\"" + "n".repeat(101) + "\":{\"a\":1},\"b\":2}", 100)).containsExactly("$.b");
        assertThat(collect("{\"a\\x\":1,\"b\":2}", 100)).containsExactly("$.b");
        assertThat(collect("{\"a\":1} {\"b\":2}", 100)).containsExactly("$.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "[", "[]", "{}", "5", "\"a\"", "{\"", "{,", "[{]", "[1,{\"a\":1}]"})
    void findsNoneWhereThereAreNone(String json) {
        assertThat(collect(json, 10)).isEmpty();
    }

    @Test
    void collectsOnlyPathsThatAreThere() throws FaultException {
        Random random = new Random(31);
        RandomJson any = new RandomJson(random);
        for (int i = 0; i < 5000; i++) {
            String json = new String(any.document(4).getBytes(UTF_8), UTF_8);
            for (String path : collect(json, 50)) {
                Query query = Query.parse(path, ZoneOffset.UTC);
                // Of two members with one name only the first can be reached.
                boolean isTwice = NaiveJson.read(json).flatMap(
                        it -> NaiveJson.at(it, ((Condition.Exists) query.condition()).path())).isEmpty();
                assertThat(isTwice || Matcher.of(query.condition(), ZoneOffset.UTC).matches(Row.of(json))).as(path)
                        .isTrue();
            }
            collect(any.broken(json), 50);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"$.a; {\"a\":\"x\\u0079\\n\"}; 'xy\n'", "$.a; {\"a\":1.50}; 1.50",
            "$.a; {\"a\":true }; true", "$.a; '{\"a\":{\"b\": 1}}'; '{\"b\": 1}'", "$[1]; [1,[2]]; [2]", "$; 5; 5",
            "$.a; {\"a\":\"\"}; ''", "$.a; {\"a\":\"cut; cut"})
    void readsWhatStandsAtAPath(String path, String json, String text) {
        assertThat(text(path, json, 100)).contains(text);
    }

    @Test
    void cutsWhatIsLongAndFindsNothingWhereNothingIs() {
        assertThat(text("$.a", "{\"a\":[1,2,3,4]}", 4)).contains("[1,2");
        assertThat(text("$.a", "{\"a\":\"abcdef\"}", 4)).contains("abc");
        assertThat(text("$.a", "{\"b\":1}", 4)).isEmpty();
        assertThat(text("$.a", "{\"a\":", 4)).isEmpty();
    }
}
