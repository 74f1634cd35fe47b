package dev.frameline.session;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class JsonIdTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
            "{\"id\":1,\"op\":\"subscribe\"} | 1",
            "{\"op\":\"subscribe\",\"id\":42} | 42",
            "{ \"id\" : \"a-7\" } | \"a-7\"",
            "{\"params\":{\"id\":9},\"id\":3} | 3",
            "{\"list\":[{\"id\":9},[\"id\",8]],\"id\":3.50e2} | 3.50e2",
            "{\"a\":\"\\\"id\\\":7\",\"id\":5} | 5",
            "{\"a\":\"id\",\"id\":6} | 6",
            "{\"id\":\"with \\\" quote\"} | \"with \\\" quote\""})
    void findsTheTopLevelMember(String json, String id) {
        assertThat(find(json)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {"{} | x", "[{\"id\":1}] | x", "\"id\" | x",
            "{\"params\":{\"id\":9}} | x", "{\"id\":null} | x", "{\"id\":{\"id\":1}} | x", "plain text | x",
            "{\"id\" | x", "{\"a\":\"unterminated | x", "{\"idx\":4} | x"})
    void findsNothingWhereThereIsNone(String json, String unused) {
        assertThat(unused).isNotEmpty();
        assertThat(find(json)).isEmpty();
    }

    @Test
    void neverReadsPastItsEndWhereverTheTextIsCut() {
        byte[] whole = "{\"a\":\"x\\\\\",\"b\":[1,{\"id\":2}],\"id\":\"q\\\"\"}  ".getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length++) {
            String id = JsonId.find(whole, 0, length);
            assertThat(id.isEmpty() || id.startsWith("\"")).isTrue();
        }
    }

    @Test
    void honoursItsOffset() {
        byte[] bytes = "xxxx{\"id\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(JsonId.find(bytes, 4, bytes.length - 4)).isEqualTo("1");
    }

    private static String find(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return JsonId.find(bytes, 0, bytes.length);
    }
}
