package dev.frameline.payload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PayloadKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", " {\"a\":1}\n", "[1,2]", "\"text\"", "\ufeff{}", "{\"a\":1}\n{\"b\":2}",
            "{oops}"})
    void guessesJsonFromBothEnds(String text) {
        assertThat(PayloadKind.detect(text.getBytes(UTF_8), true)).isEqualTo(PayloadKind.JSON);
        assertThat(PayloadKind.detect(text.getBytes(UTF_8), false)).isEqualTo(PayloadKind.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "hello", "42", "{", "[", "\"", "{\"a\":1", "[INFO] started", "<a/>"})
    void takesOtherTextForText(String text) {
        assertThat(PayloadKind.detect(text.getBytes(UTF_8), true)).isEqualTo(PayloadKind.TEXT);
        assertThat(PayloadKind.detect(text.getBytes(UTF_8), false)).isEqualTo(PayloadKind.BINARY);
    }

    @Test
    void takesBracesAroundOtherBytesForBinary() {
        byte[] bytes = {'{', (byte) 0xff, 0, '}'};
        assertThat(PayloadKind.detect(bytes, false)).isEqualTo(PayloadKind.BINARY);
    }

    @Test
    void judgesALongPayloadByItsBeginning() {
        byte[] bytes = ("[\"" + "\u20ac".repeat(5_000) + "\"]").getBytes(UTF_8);
        assertThat(PayloadKind.detect(bytes, false)).isEqualTo(PayloadKind.JSON);
    }
}
