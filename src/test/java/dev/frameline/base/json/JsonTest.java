package dev.frameline.base.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonTest {

    enum Colour {
        RED, GREEN
    }

    record Inner(String name, boolean isOn) {
        static Inner defaults() {
            return new Inner("unnamed", true);
        }

        boolean isEmpty() {
            return name.isEmpty();
        }
    }

    record Outer(String text, int small, long big, double real, boolean flag, Colour colour, Duration pause,
            Inner inner,
            List<Inner> list, Map<String, List<Long>> map) {}

    record Even(int number) {
        Even {
            if (number % 2 != 0) {
                throw new IllegalArgumentException(number + " is odd");
            }
        }
    }

    private static final Outer FULL = new Outer("h\u00e9\"llo\n", -3, Long.MAX_VALUE, 0.25, true, Colour.GREEN,
            Duration.ofMillis(1500), new Inner("x", false), List.of(new Inner("", true)),
            Map.of("k", List.of(1L, 2L)));

    @Test
    void writesARecordsComponentsAndNothingElse() {
        assertThat(Json.write(FULL))
                .isEqualTo("{\"text\":\"h\u00e9\\\"llo\\n\",\"small\":-3,\"big\":9223372036854775807,"
                        + "\"real\":0.25,\"flag\":true,\"colour\":\"GREEN\",\"pause\":1500,\"inner\":{\"name\":\"x\",\"isOn\":false},"
                        + "\"list\":[{\"name\":\"\",\"isOn\":true}],\"map\":{\"k\":[1,2]}}");
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(Json.read(Json.write(FULL), Outer.class)).isEqualTo(new JsonRead.Value<>(FULL));
        assertThat(Json.read(Json.pretty(FULL).getBytes(UTF_8), Outer.class)).isEqualTo(new JsonRead.Value<>(FULL));
    }

    @Test
    void fillsInWhatIsMissingOrNull() {
        Outer empty = new Outer("", 0, 0, 0, false, Colour.RED, Duration.ZERO, new Inner("unnamed", true), List.of(),
                Map.of());
        assertThat(Json.read("{}", Outer.class)).isEqualTo(new JsonRead.Value<>(empty));
        assertThat(Json.read("{\"text\":null,\"list\":[null],\"map\":{\"a\":null},\"inner\":null}", Outer.class))
                .isEqualTo(new JsonRead.Value<>(empty));
    }

    @Test
    void takesARecordsOwnDefaultsFieldByField() {
        assertThat(Json.read("{\"name\":\"x\"}", Inner.class)).isEqualTo(new JsonRead.Value<>(new Inner("x", true)));
    }

    @Test
    void passesOverWhatALaterReleaseAdded() {
        assertThat(Json.read("{\"name\":\"x\",\"isOn\":false,\"later\":{\"a\":[1]}}", Inner.class))
                .isEqualTo(new JsonRead.Value<>(new Inner("x", false)));
        assertThat(Json.read("{\"colour\":\"BLUE\"}", Outer.class)).isInstanceOfSatisfying(JsonRead.Value.class,
                it -> assertThat(((Outer) it.value()).colour()).isEqualTo(Colour.RED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[]|The document should be an object", "{\"text\":1}|text should be text",
            "{\"small\":1.5}|small should be a whole number", "{\"small\":3000000000}|small should be a smaller number",
            "{\"flag\":\"yes\"}|flag should be true or false", "{\"inner\":[]}|inner should be an object",
            "{\"list\":[{},{\"name\":[]}]}|list[1].name should be text", "{\"map\":{\"k\":3}}|map.k should be a list",
            "{\"pause\":\"1s\"}|pause should be a whole number", "{\"real\":{}}|real should be a number"})
    void saysWhereTheShapeIsWrong(String text, String reason) {
        assertThat(Json.read(text, Outer.class)).isEqualTo(new JsonRead.Broken<>(reason, 0, 0));
    }

    @Test
    void saysWhatARecordRefuses() {
        assertThat(Json.read("{\"number\":3}", Even.class))
                .isEqualTo(new JsonRead.Broken<>("The document should be different: 3 is odd", 0, 0));
    }

    @Test
    void saysWhereTheTextStopsBeingJson() {
        assertThat(Json.read("{\n  \"text\": oops}", Outer.class)).isInstanceOfSatisfying(JsonRead.Broken.class,
                it -> assertThat(it.line()).isEqualTo(2));
        assertThat(Json.read("", Outer.class)).isInstanceOf(JsonRead.Broken.class);
        assertThat(Json.read("{\"text\":\"", Outer.class)).isInstanceOf(JsonRead.Broken.class);
        assertThat(Json.read("[".repeat(100_000), Outer.class)).isInstanceOf(JsonRead.Broken.class);
    }

    @Test
    void readsListsAndFreeMaps() {
        assertThat(Json.readList("[{\"name\":\"a\"},{}]", Inner.class))
                .isEqualTo(new JsonRead.Value<>(List.of(new Inner("a", true), new Inner("unnamed", true))));
        assertThat(Json.readList("{}", Inner.class)).isInstanceOf(JsonRead.Broken.class);
        assertThat(Json.readMap("{\"b\":1,\"a\":[true,null,\"x\",{\"y\":2.5}],\"n\":null}"))
                .isEqualTo(new JsonRead.Value<>(Map.of("b", 1, "a", List.of(true, "x", Map.of("y", 2.5)))));
        assertThat(Json.readMap("[]")).isInstanceOf(JsonRead.Broken.class);
    }

    @Test
    void writesListsAndMapsInOrder() {
        assertThat(Json.write(List.of("a", 1, true, Map.of("x", 2L)))).isEqualTo("[\"a\",1,true,{\"x\":2}]");
    }

    @Test
    void refusesTypesWithoutAForm() {
        assertThatThrownBy(() -> Json.write(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
