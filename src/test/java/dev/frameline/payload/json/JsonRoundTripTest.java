package dev.frameline.payload.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.frameline.payload.Decoded;
import dev.frameline.payload.Decoding;
import dev.frameline.payload.Undecodable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class JsonRoundTripTest {

    @Test
    void layingOutChangesNoToken() {
        Random random = new Random(1);
        for (int round = 0; round < 3_000; round++) {
            String text = RandomJson.value(random, 5);
            List<String> tokens = tokens(text);
            String pretty = value(JsonFormat.pretty(text));
            String packed = value(JsonFormat.minify(text));
            assertThat(tokens(pretty)).isEqualTo(tokens);
            assertThat(tokens(packed)).isEqualTo(tokens);
            assertThat(JsonFormat.minify(pretty)).isEqualTo(new Decoded<>(packed));
            assertThat(JsonFormat.pretty(packed)).isEqualTo(new Decoded<>(pretty));
            assertThat(JsonFormat.pretty(pretty)).isEqualTo(new Decoded<>(pretty));
            assertThat(JsonCheck.of(text)).isEqualTo(new JsonCheck.Valid());
        }
    }

    @Test
    void mapsEveryLineToItsSource() {
        Random random = new Random(2);
        for (int round = 0; round < 1_000; round++) {
            byte[] source = RandomJson.value(random, 4).getBytes(UTF_8);
            Pretty pretty = value(JsonPrinter.print(source));
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < pretty.lines(); i++) {
                String line = pretty.line(i);
                lines.add(line);
                if (i > 0) {
                    assertThat((char) source[pretty.sourceOf(i)]).isEqualTo(line.strip().charAt(0));
                    assertThat(pretty.lineOf(pretty.sourceOf(i))).isEqualTo(i);
                }
            }
            assertThat(String.join("\n", lines)).isEqualTo(pretty.text());
        }
    }

    @Test
    void throwsOnNoMutation() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = mutated(RandomJson.value(random, 4).getBytes(UTF_8), random);
            switch (JsonPrinter.print(bytes)) {
                case Decoded<Pretty> it -> assertThat(JsonPrinter.print(it.value().text().getBytes(UTF_8)))
                        .isInstanceOf(Decoded.class);
                case Undecodable<Pretty> it -> {
                    assertThat(it.offset()).isBetween(0, bytes.length);
                    assertThat(it.reason()).isNotBlank();
                }
            }
            String text = new String(bytes, UTF_8);
            if (JsonCheck.of(text) instanceof JsonCheck.Invalid it) {
                assertThat(it.offset()).isBetween(0, text.length());
                assertThat(it.column()).isPositive();
            }
            assertThat(JsonSpans.of(text)).allMatch(it -> it.start() < it.end() && it.end() <= text.length());
        }
    }

    @Test
    void throwsOnNoPrefix() {
        String text = "{\"a\\u00e9\": [1.5e-3, true, \"x\\\\\"], \"b\": {\"c\": null}}";
        for (int length = 0; length < text.length(); length++) {
            assertThat(JsonCheck.of(text.substring(0, length))).isInstanceOf(JsonCheck.Invalid.class);
        }
        assertThat(JsonCheck.of(text)).isEqualTo(new JsonCheck.Valid());
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        String alphabet = "{}[],:\"\\ \n0-.eEtu\u0001";
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = random.nextInt(4) == 0
                    ? (byte) random.nextInt()
                    : (byte) alphabet.charAt(random.nextInt(alphabet.length()));
        }
        return bytes;
    }

    private static List<String> tokens(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        JsonScanner scanner = new JsonScanner(utf8, false);
        List<String> tokens = new ArrayList<>();
        for (JsonToken token = scanner.next(); token != JsonToken.END; token = scanner.next()) {
            assertThat(token).isNotEqualTo(JsonToken.ERROR);
            tokens.add(token + new String(utf8, scanner.start(), scanner.end() - scanner.start(), UTF_8));
        }
        return tokens;
    }

    private static <T> T value(Decoding<T> decoding) {
        return switch (decoding) {
            case Decoded<T> it -> it.value();
            case Undecodable<T> it -> throw new AssertionError(it);
        };
    }
}
