package dev.frameline.base.json;

import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLineTest {

    @Test
    void keepsTheOrderOfFields() {
        String line = JsonLine.object().field("z", 1).field("a", "x").field("m", true).field("d", 1.5).end();
        assertThat(line).isEqualTo("{\"z\":1,\"a\":\"x\",\"m\":true,\"d\":1.5}");
    }

    @Test
    void writesAnEmptyObject() {
        assertThat(JsonLine.object().end()).isEqualTo("{}");
    }

    @Test
    void nestsObjectsAndLists() {
        String line = JsonLine.object().object("close", it -> it.field("code", 1000).field("reason", ""))
                .array("headers", it -> it.object(h -> h.field("name", "Host")).item("x").item(3).item(false).item(0.5)
                        .array(inner -> inner.item(1L).item(2L)))
                .array("none", it -> {
                }).object("empty", it -> {
                }).field("last", Long.MIN_VALUE).end();
        assertThat(line)
                .isEqualTo("{\"close\":{\"code\":1000,\"reason\":\"\"},\"headers\":[{\"name\":\"Host\"},\"x\",3,"
                        + "false,0.5,[1,2]],\"none\":[],\"empty\":{},\"last\":-9223372036854775808}");
    }

    @Test
    void writesBytesAsBase64() {
        String line = JsonLine.object().bytes("b64", new byte[]{0, (byte) 0xff, 16, 1}).bytes("e", new byte[0]).end();
        assertThat(line).isEqualTo("{\"b64\":\"AP8QAQ==\",\"e\":\"\"}");
    }

    @Test
    void escapesWhatJsonAndTerminalsAskFor() {
        String line = JsonLine.object().field("a\"b", "\"\\/\n\r\t\b\f\0\u001b\u007f\u009b\u2028\u2029").end();
        assertThat(line)
                .isEqualTo("{\"a\\\"b\":\"\\\"\\\\/\\n\\r\\t\\b\\f\\u0000\\u001b\\u007f\\u009b\\u2028\\u2029\"}");
    }

    @Test
    void keepsPairsAndEscapesHalvesOfThem() {
        String line = JsonLine.object().field("t", "\u00e9\u20ac\ud83d\ude00\ud83d!\ude00").end();
        assertThat(line).isEqualTo("{\"t\":\"\u00e9\u20ac\ud83d\ude00\\ud83d!\\ude00\"}");
    }

    @Test
    void writesNullForNumbersThatJsonHasNot() {
        assertThat(JsonLine.object().field("n", Double.NaN).field("i", Double.NEGATIVE_INFINITY).end())
                .isEqualTo("{\"n\":null,\"i\":null}");
    }

    @Test
    void isReadBackByAnotherParser() {
        Random random = new Random(13);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
            }
            String line = JsonLine.object().field("t", text.toString()).end();
            assertThat(line).doesNotContain("\n");
            assertThat(Json.readMap(line)).isEqualTo(new JsonRead.Value<>(Map.of("t", text.toString())));
        }
    }
}
