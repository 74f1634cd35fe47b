package dev.frameline.ui.detail;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.payload.hex.HexDump;
import dev.frameline.ui.kit.code.Ink;
import dev.frameline.ui.kit.code.Lines;

import static org.assertj.core.api.Assertions.assertThat;

class HexTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 32, 100})
    void isTheDumpWithoutItsLastLineFeed(int length) {
        byte[] bytes = bytes(length);
        String dump = new HexDump(bytes).text();
        String expected = dump.isEmpty() ? "" : dump.substring(0, dump.length() - 1);
        var text = new HexText(bytes);
        assertThat(text.toString()).isEqualTo(expected);
        assertThat(text.length()).isEqualTo(expected.length());
        for (int i = 0; i < expected.length(); i++) {
            assertThat(text.charAt(i)).isEqualTo(expected.charAt(i));
        }
    }

    @Test
    void cutsAnywhere() {
        var text = new HexText(bytes(100));
        String whole = text.toString();
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(whole.length());
            int to = from + random.nextInt(whole.length() - from + 1);
            assertThat(text.subSequence(from, to).toString()).isEqualTo(whole.substring(from, to));
        }
    }

    @Test
    void hasALineForEverySixteenBytes() {
        assertThat(Lines.of(new HexText(bytes(1_000_000))).count()).isEqualTo(62_500);
    }

    @Test
    void coloursOffsetsAndCharacters() {
        var text = new HexText(bytes(20));
        var spans = new StringBuilder();
        new HexHighlighter().spans(text, 0, 78, 0, (from, to, ink) -> spans.append(from + "-" + to + ink + " "));
        new HexHighlighter().spans(text, 79, text.length(), 0,
                (from, to, ink) -> spans.append(from + "-" + to + ink + " "));
        assertThat(spans).hasToString("0-8" + Ink.COMMENT + " 60-78" + Ink.STRING + " 79-87" + Ink.COMMENT + " 139-145"
                + Ink.STRING + " ");
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
