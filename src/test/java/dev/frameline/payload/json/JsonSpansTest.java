package dev.frameline.payload.json;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JsonSpansTest {

    @Test
    void tellsNamesFromTexts() {
        assertThat(drawn("  \"a\": \"b\","))
                .isEqualTo("NAME(\"a\") PUNCTUATION(:) STRING(\"b\") PUNCTUATION(,)");
        assertThat(drawn("{\"a\" : \"x\\\"y\"}"))
                .isEqualTo("PUNCTUATION({) NAME(\"a\") PUNCTUATION(:) STRING(\"x\\\"y\") PUNCTUATION(})");
    }

    @Test
    void knowsNumbersAndLiterals() {
        assertThat(drawn("[-1.5e+3, true,null]")).isEqualTo(
                "PUNCTUATION([) NUMBER(-1.5e+3) PUNCTUATION(,) LITERAL(true) PUNCTUATION(,) LITERAL(null) PUNCTUATION(])");
    }

    @Test
    void endsAnOpenTextWithItsLine() {
        assertThat(drawn("\"abc\n1")).isEqualTo("STRING(\"abc) NUMBER(1)");
        assertThat(drawn("\"abc\\\n1")).isEqualTo("STRING(\"abc\\) NUMBER(1)");
        assertThat(drawn("\"abc\\")).isEqualTo("STRING(\"abc\\)");
    }

    @Test
    void marksWhatIsNotJson() {
        assertThat(drawn("{a: - hello}"))
                .isEqualTo("PUNCTUATION({) OTHER(a) PUNCTUATION(:) OTHER(-) OTHER(hello) PUNCTUATION(})");
        assertThat(JsonSpans.of(" \n ")).isEmpty();
        assertThat(JsonSpans.of("1")).isEqualTo(List.of(new JsonSpan(JsonSpan.Kind.NUMBER, 0, 1)));
    }

    private static String drawn(String text) {
        return JsonSpans.of(text).stream().map(it -> it.kind() + "(" + text.substring(it.start(), it.end()) + ")")
                .collect(Collectors.joining(" "));
    }
}
