package dev.frameline.base.bytes;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class Utf8PreviewTest {

    @Test
    void showsPlainTextAsItIs() {
        assertThat(preview("{\"id\":1,\"name\":\"\u00e9\u20ac\ud83d\ude00\"}", 100))
                .isEqualTo("{\"id\":1,\"name\":\"\u00e9\u20ac\ud83d\ude00\"}");
    }

    @Test
    void showsControlCharactersAsSymbols() {
        assertThat(preview("a\r\n\tb\0\u001b\u007f", 100)).isEqualTo("a\u240d\u240a\u2409b\u2400\u241b\u2421");
    }

    @Test
    void letsNoCharacterBreakOrTurnTheLine() {
        assertThat(preview("a\u2028b\u2029c\u0085d\u009b", 100)).isEqualTo("a\u2424b\u2424c\u2424d\u2426");
        assertThat(preview("a\u202eb\u2066c\ufeff", 100)).isEqualTo("a\u2426b\u2426c\u2426");
    }

    @Test
    void saysThatMoreFollows() {
        assertThat(preview("abcdef", 6)).isEqualTo("abcdef");
        assertThat(preview("abcdefg", 6)).isEqualTo("abcde\u2026");
        assertThat(preview("abcdefg", 1)).isEqualTo("\u2026");
        assertThat(preview("abcdefg", 0)).isEmpty();
    }

    @Test
    void neverCutsInsideACharacter() {
        assertThat(preview("abc\ud83d\ude00def", 5)).isEqualTo("abc\u2026");
        assertThat(preview("abc\ud83d\ude00def", 6)).isEqualTo("abc\ud83d\ude00\u2026");
    }

    @Test
    void replacesBadBytes() {
        byte[] bytes = {'a', (byte) 0xff, 'b', (byte) 0xe2, (byte) 0x82};
        assertThat(Utf8.lossyPreview(bytes, 0, bytes.length, 10)).isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void agreesWithDecodingTheWholeText() {
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[random.nextInt(60)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextBoolean() ? 'a' + random.nextInt(26) : random.nextInt());
            }
            int max = 1 + random.nextInt(20);
            String whole = Utf8.lossyPreview(bytes, 0, bytes.length, Integer.MAX_VALUE);
            String line = Utf8.lossyPreview(bytes, 0, bytes.length, max);
            assertThat(line.length()).isLessThanOrEqualTo(max);
            if (whole.length() <= max) {
                assertThat(line).isEqualTo(whole);
            } else {
                assertThat(line).endsWith("\u2026");
                assertThat(whole).startsWith(line.substring(0, line.length() - 1));
            }
        }
    }

    private static String preview(String text, int maxChars) {
        byte[] bytes = text.getBytes(UTF_8);
        return Utf8.lossyPreview(bytes, 0, bytes.length, maxChars);
    }
}
