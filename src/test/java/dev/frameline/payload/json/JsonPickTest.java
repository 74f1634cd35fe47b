package dev.frameline.payload.json;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.frameline.query.JsonPath;
import dev.frameline.query.JsonPath.Step.Element;
import dev.frameline.query.JsonPath.Step.Member;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

final class JsonPickTest {

    private static final String ORDER = """
            {"id": 12345678901234567890, "price": 1.50e+2, "note": "caf\\u00e9 \\"x\\"", "empty": {}, "list": [],
             "items": [{"id": 1, "tags": ["a", "b"]}, [true, null], -0.0],
             "id": "second", "a\\"b": "quoted", "é": "accent"}""";

    @Test
    void findsMembersAndItemsAtAnyDepth() {
        assertThat(at(ORDER, "items", 0, "tags", 1)).contains("b");
        assertThat(at(ORDER, "items", 1, 0)).contains("true");
        assertThat(at(ORDER, "items", 1, 1)).contains("null");
        assertThat(at(ORDER, "é")).contains("accent");
        assertThat(at("[[[7]]]", 0, 0, 0)).contains("7");
    }

    @Test
    void leavesDigitsAsTheyAreWritten() {
        assertThat(at(ORDER, "id")).contains("12345678901234567890");
        assertThat(at(ORDER, "price")).contains("1.50e+2");
        assertThat(at(ORDER, "items", 2)).contains("-0.0");
    }

    @Test
    void takesEscapesOutOfTextsAndNames() {
        assertThat(at(ORDER, "note")).contains("café \"x\"");
        assertThat(at(ORDER, "a\"b")).contains("quoted");
    }

    @Test
    void givesObjectsAndListsAsTheyStand() {
        assertThat(at(ORDER, "empty")).contains("{}");
        assertThat(at(ORDER, "items", 0)).contains("{\"id\": 1, \"tags\": [\"a\", \"b\"]}");
        assertThat(at("{\"a\":1}")).contains("{\"a\":1}");
        assertThat(at(" 12 ")).contains("12");
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(at(ORDER, "missing")).isEmpty();
        assertThat(at(ORDER, "items", 9)).isEmpty();
        assertThat(at(ORDER, "list", 0)).isEmpty();
        assertThat(at(ORDER, "id", "deeper")).isEmpty();
        assertThat(at(ORDER, 0)).isEmpty();
        assertThat(at("no json", "a")).isEmpty();
        assertThat(at("", "a")).isEmpty();
    }

    @Test
    void doesNotMindWhatFollows() {
        assertThat(at("{\"a\":1,\"b\":[1,2", "a")).contains("1");
        assertThat(at("{\"a\":1}} trailing", "a")).contains("1");
        assertThat(at("{\"b\":[1,2", "b")).isEmpty();
    }

    @Test
    void doesNotTakeTheBeginningOfANumberForTheNumber() {
        JsonPath path = path("a");
        assertThat(JsonPick.at(path, "{\"a\":12".getBytes(UTF_8), true)).isEmpty();
        assertThat(JsonPick.at(path, "{\"a\":12,".getBytes(UTF_8), true)).isPresent();
        assertThat(JsonPick.at(path, "{\"a\":\"12\"".getBytes(UTF_8), true)).isPresent();
        assertThat(JsonPick.at(path, "{\"a\":\"12".getBytes(UTF_8), true)).isEmpty();
    }

    private static Optional<String> at(String json, Object... steps) {
        byte[] bytes = json.getBytes(UTF_8);
        return JsonPick.at(path(steps), bytes, false).map(pick -> pick.text(bytes));
    }

    private static JsonPath path(Object... steps) {
        return new JsonPath(List.of(steps).stream().<JsonPath.Step>map(step -> step instanceof Integer index
                ? new Element(index)
                : new Member(String.valueOf(step))).toList());
    }
}
