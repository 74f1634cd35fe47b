package dev.frameline.payload.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.payload.Decoded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class JsonGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"numbers", "order", "escapes", "empty", "nested", "documents", "mark", "scalar"})
    void laysOutAndPacksAsTheFilesSay(String name) throws IOException {
        byte[] source = file(name + ".json");
        String pretty = new String(file(name + ".pretty"), UTF_8);
        String packed = new String(file(name + ".packed"), UTF_8);
        assertThat(JsonPrinter.print(source)).isInstanceOfSatisfying(Decoded.class,
                it -> assertThat(((Pretty) it.value()).text()).isEqualTo(pretty));
        String text = new String(source, UTF_8);
        assertThat(JsonFormat.pretty(text)).isEqualTo(new Decoded<>(pretty));
        assertThat(JsonFormat.minify(text)).isEqualTo(new Decoded<>(packed));
        assertThat(JsonFormat.minify(pretty)).isEqualTo(new Decoded<>(packed));
        assertThat(JsonFormat.pretty(packed)).isEqualTo(new Decoded<>(pretty));
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = JsonGoldenTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
