package dev.frameline.ui.composer;

import java.util.Base64;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.frameline.compose.Draft.Mode;

import static org.assertj.core.api.Assertions.assertThat;

final class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEXT   | HEX    | Hé!          | 48 c3 a9 21
            JSON   | BASE64 | {}           | e30=
            HEX    | TEXT   | 48 c3 a9 21  | Hé!
            HEX    | BASE64 | 0xff,0xfe    | //4=
            BASE64 | HEX    | __4          | ff fe
            BASE64 | JSON   | e30=         | {}
            JSON   | TEXT   | {"a" :  1}   | {"a" :  1}
            """)
    void convertsWhatStaysTheSameBytes(Mode from, Mode to, String text, String converted) {
        assertThat(Spelling.convert(from, to, text)).contains(converted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HEX    | TEXT   | ff fe
            HEX    | TEXT   | 0d 0a
            HEX    | TEXT   | 00
            HEX    | BASE64 | 4
            BASE64 | TEXT   | e30!
            FILE   | TEXT   | x
            TEXT   | FILE   | x
            """)
    void doesNotConvertWhatWouldBeLost(Mode from, Mode to, String text) {
        assertThat(Spelling.convert(from, to, text)).isEmpty();
    }

    @Test
    void breaksHexIntoLinesOfSixteen() {
        assertThat(Spelling.convert(Mode.TEXT, Mode.HEX, "0123456789abcdefg"))
                .contains("30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66\n67");
    }

    @Test
    void readsBackWhatItWroteForRandomBytes() {
        var random = new Random(7);
        for (int length = 0; length < 100; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            String base64 = Base64.getEncoder().encodeToString(bytes);
            String hex = Spelling.convert(Mode.BASE64, Mode.HEX, base64).orElseThrow();
            assertThat(Spelling.convert(Mode.HEX, Mode.BASE64, hex)).contains(base64);
        }
    }
}
