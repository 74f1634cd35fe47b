package dev.frameline.base.bytes;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HexTest {

    @Test
    void writesLowerCaseDigits() {
        byte[] bytes = {0, 1, 0x7f, (byte) 0x80, (byte) 0xff, (byte) 0xAB};
        assertThat(Hex.format(bytes)).isEqualTo("00017f80ffab");
        assertThat(Hex.spaced(bytes)).isEqualTo("00 01 7f 80 ff ab");
    }

    @Test
    void writesAPart() {
        byte[] bytes = {1, 2, 3, 4};
        assertThat(Hex.format(bytes, 1, 2)).isEqualTo("0203");
        assertThat(Hex.spaced(bytes, 1, 2)).isEqualTo("02 03");
        assertThat(Hex.spaced(bytes, 4, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0aff10", "0A FF 10", "0a,ff,10", "0x0a, 0xff, 0x10", "0x0aff10", "0a\nff\r\n\t10\n",
            "\\x0a\\xff\\x10", "0a:ff:10", "0a-ff-10", "0xA 0xff 0X10", "  0aff 10  ", "0aFF\\x10", "0a\u00a0ff;10"})
    void readsWhatPeoplePaste(String text) {
        assertThat(Hex.parse(text)).isInstanceOfSatisfying(Hex.Bytes.class,
                it -> assertThat(it.bytes()).containsExactly(0x0a, 0xff, 0x10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ",\n, "})
    void readsNothingAsNoBytes(String text) {
        assertThat(Hex.parse(text)).isInstanceOfSatisfying(Hex.Bytes.class,
                it -> assertThat(it.bytes()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0a fg|4", "hello|0", "0a f|3", "abc|2", "0x|2", "0x0a 0x|7", "0a 0xz|5",
            "0x123|4", "0a b c|3", "0ax0b|2", "0a\\|2", "aa\u20acbb|2"})
    void namesTheFirstBadCharacter(String text, int offset) {
        assertThat(Hex.parse(text)).isInstanceOfSatisfying(Hex.Bad.class,
                it -> assertThat(it.offset()).isEqualTo(offset));
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Hex.parse("0a fg")).isEqualTo(new Hex.Bad("'g' is not a hex digit", 4));
        assertThat(Hex.parse("0a f")).isEqualTo(new Hex.Bad("A byte needs two hex digits", 3));
        assertThat(Hex.parse("0x")).isEqualTo(new Hex.Bad("Hex digits are missing here", 2));
    }

    @Test
    void readsBackWhatItWrote() {
        Random random = new Random(7);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(read(Hex.format(bytes))).isEqualTo(bytes);
            assertThat(read(Hex.spaced(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void readsAnyTextWithoutThrowing() {
        Random random = new Random(11);
        String alphabet = "0123456789abcdefxX\\, \n-zG\ud83d";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (Hex.parse(text) instanceof Hex.Bad bad) {
                assertThat(bad.offset()).isBetween(0, text.length());
            }
        }
    }

    private static byte[] read(String text) {
        return switch (Hex.parse(text)) {
            case Hex.Bytes it -> it.bytes();
            case Hex.Bad bad -> throw new AssertionError(bad);
        };
    }
}
