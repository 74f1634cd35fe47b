package dev.frameline.payload.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JsonCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", " 1 ", "-0.5E-2", "\"\\ud83d\"", "[1,2]", "{\"a\":{\"b\":[null]}}", "\ufeff[1]",
            "[0,10,-1,1.5,1e1]", "\"\u007f\u00e9\""})
    void acceptsSoundValues(String text) {
        assertThat(JsonCheck.of(text)).isEqualTo(new JsonCheck.Valid());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"~~|0|There is no JSON here",
            "[1 2]|3|A comma is missing before this value", "{\"a\":1 \"b\":2}|7|A comma is missing before this field",
            "[1,2,]|4|There is a comma too many here", "{\"a\":1,}|6|There is a comma too many here",
            "[1,,2]|3|There is a comma too many here", "{\"a\":1,,}|7|There is a comma too many here",
            "[,1]|1|A value is missing before this comma", "{\"a\":}|5|A value is missing here",
            "{\"a\" 1}|5|A colon is missing after the field's name",
            "{\"a\"|4|A colon and a value are missing at the end",
            "{a:1}|1|A field's name stands in double quotes", "{'a':1}|1|Text stands in double quotes",
            "{:1}|1|A field's name is missing here", "{,}|1|A field's name is missing here",
            "{\"a\":1|6|'}' is missing at the end", "[[1]|4|']' is missing at the end", "{|1|'}' is missing at the end",
            "{\"a\":|5|A value is missing at the end", "{\"a\":1,|7|A field is missing at the end",
            "[1}|2|']' is expected here, not '}'", "{\"a\":[}|6|A value is missing here",
            "{]|1|']' cannot stand here", "{\"a\":1]|6|'}' is expected here, not ']'",
            "1 2|2|There is more text after the end of the JSON", "{}}|2|There is more text after the end of the JSON",
            "[1;2]|2|After a value comes a comma or ']', not ';'", ":|0|A colon can only follow a field's name",
            "{\"a\":1 // x|7|After a value comes a comma or '}', not '/'", "// x|0|JSON has no comments",
            "[\u201cx\u201d]|1|Text stands in straight double quotes", "@|0|'@' cannot stand here",
            "[\u20ac]|1|'\u20ac' cannot stand here"})
    void saysWhatIsWrongWithTheStructure(String text, int offset, String reason) {
        assertInvalid(text, offset, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"True|0|JSON writes this as true",
            "undefined|0|'undefined' is not a JSON value", "nul|0|'nul' is not a JSON value",
            "NaN|0|'NaN' is not a JSON value", "01|0|A number cannot start with a zero and another digit",
            "-|1|A digit is missing in this number", "1.|2|A digit is missing after the point",
            "1.e5|2|A digit is missing after the point", "1e|2|A digit is missing in the exponent",
            "1e+|3|A digit is missing in the exponent", "+1|0|A number cannot start with +",
            ".5|0|A digit is missing before the point", "1x|1|'x' cannot stand in a number",
            "\"abc|0|The closing quote of this text is missing", "\"abc\\|0|The closing quote of this text is missing",
            "\"\\x41\"|1|A backslash cannot stand before 'x'", "\"\\u12g4\"|1|\\u needs four hex digits",
            "\"\\u12|1|\\u needs four hex digits"})
    void saysWhatIsWrongWithAWord(String text, int offset, String reason) {
        assertInvalid(text, offset, reason);
    }

    @Test
    void saysHowControlCharactersAreWritten() {
        assertInvalid("\"a\tb\"", 2, "This control character has to be written as \\t");
        assertInvalid("\"a\u0001b\"", 2, "This control character has to be written as \\u0001");
        assertInvalid("{\"a\": \"b\n}", 8, "The closing quote is missing before the end of this line");
        assertInvalid("\u0000", 0, "a control character cannot stand here");
    }

    @Test
    void countsLinesAndColumnsInCharacters() {
        assertThat(JsonCheck.of("{\n  \"\u00e9\u20ac\": 1\n  \"b\": 2\n}"))
                .isEqualTo(new JsonCheck.Invalid("A comma is missing before this field", 14, 3, 3));
        assertThat(JsonCheck.of("[1 2]"))
                .isEqualTo(new JsonCheck.Invalid("A comma is missing before this value", 3, 1, 4));
        assertThat(JsonCheck.of("{\n")).isEqualTo(new JsonCheck.Invalid("'}' is missing at the end", 2, 2, 1));
    }

    @Test
    void countsCharactersBeyondTheBasicPlaneAsTheEditorDoes() {
        assertThat(JsonCheck.of("[\"\ud83d\ude00\" 1]")).isInstanceOfSatisfying(JsonCheck.Invalid.class,
                it -> assertThat(it.offset()).isEqualTo(6));
        assertThat(JsonCheck.of("[\"\ud83d\" 1]")).isInstanceOfSatisfying(JsonCheck.Invalid.class,
                it -> assertThat(it.offset()).isEqualTo(5));
    }

    private static void assertInvalid(String text, int offset, String reason) {
        assertThat(JsonCheck.of(text)).isInstanceOfSatisfying(JsonCheck.Invalid.class, it -> {
            assertThat(it.reason()).isEqualTo(reason);
            assertThat(it.offset()).isEqualTo(offset);
        });
    }
}
