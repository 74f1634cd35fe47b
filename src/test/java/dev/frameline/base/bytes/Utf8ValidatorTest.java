package dev.frameline.base.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class Utf8ValidatorTest {

    private static final int[] TELLING = {0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf,
            0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff};

    private static final List<byte[]> ENDINGS = Stream.of("80", "90", "a0", "8080", "9080", "a080", "808080", "908080")
            .map(Utf8ValidatorTest::bytes).toList();

    @ParameterizedTest
    @ValueSource(strings = {"", "41", "ceba", "e282ac", "f09f9880", "f48fbfbf", "ed9fbf", "ee8080", "efbfbf", "00",
            "cebae1bdb9cf83cebcceb5"})
    void acceptsValidText(String hex) {
        assertThat(Utf8.firstBad(bytes(hex), 0, hex.length() / 2)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"80,0", "c080,0", "c1bf,0", "e08080,1", "e09fbf,1", "eda080,1", "edbfbf,1", "f0808080,1", "f08fbfbf,1",
            "f4908080,1", "f5808080,0", "fe,0", "ff,0", "4180,1", "c241,1", "e28241,2", "f09f9841,3", "c2,1", "e282,2",
            "f09f98,3", "41e2,2", "4142434445464748494a80,10"})
    void namesTheFirstByteThatCannotStandThere(String hex, int offset) {
        assertThat(Utf8.firstBad(bytes(hex), 0, hex.length() / 2)).isEqualTo(offset);
    }

    @Test
    void comesToTheSameAtEverySplit() {
        byte[] text = "abcdefghij\u03ba\u1f79 \u20ac \ud83d\ude00 klmnopqrstuvw \u00e9\u00e9".getBytes(UTF_8);
        for (int bad = -1; bad < text.length; bad++) {
            byte[] bytes = text.clone();
            if (bad >= 0) {
                bytes[bad] = (byte) 0xff;
            }
            for (int first = 0; first <= bytes.length; first++) {
                for (int second = first; second <= bytes.length; second++) {
                    assertThat(fed(bytes, first, second)).isEqualTo(bad);
                }
            }
        }
    }

    @Test
    void agreesWithTheJdkOnAllSequencesOfTellingBytes() {
        for (int a : TELLING) {
            for (int b : TELLING) {
                for (int c : TELLING) {
                    for (int d : TELLING) {
                        byte[] bytes = {(byte) a, (byte) b, (byte) c, (byte) d};
                        int whole = Utf8.firstBad(bytes, 0, 4);
                        assertThat(whole).isEqualTo(judgedByTheJdk(bytes));
                        assertThat(fed(bytes, 1, 3)).isEqualTo(whole);
                    }
                }
            }
        }
    }

    @Test
    void agreesWithTheJdkOnEveryTwoBytes() {
        for (int pair = 0; pair < 0x10000; pair++) {
            byte[] bytes = {(byte) (pair >> 8), (byte) pair};
            assertThat(Utf8.firstBad(bytes, 0, 2)).isEqualTo(judgedByTheJdk(bytes));
        }
    }

    @Test
    void acceptsEveryCodePointAndNoSurrogate() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (point < 0xd800 || point > 0xdfff) {
                byte[] bytes = Character.toString(point).getBytes(UTF_8);
                assertThat(Utf8.isValid(bytes, 0, bytes.length)).isTrue();
            } else {
                byte[] bytes = {(byte) 0xed, (byte) (0x80 | ((point >> 6) & 0x3f)), (byte) (0x80 | (point & 0x3f))};
                assertThat(Utf8.isValid(bytes, 0, 3)).isFalse();
            }
        }
    }

    @Test
    void agreesWithTheJdkOnRandomMixtures() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = mixture(random);
            int expected = judgedByTheJdk(bytes);
            assertThat(Utf8.firstBad(bytes, 0, bytes.length)).isEqualTo(expected);
            int first = random.nextInt(bytes.length + 1);
            assertThat(fed(bytes, first, first + random.nextInt(bytes.length - first + 1))).isEqualTo(expected);
        }
    }

    @Test
    void looksOnlyAtThePartItIsGiven() {
        byte[] bytes = bytes("ff41424344454647484950ff");
        assertThat(Utf8.isValid(bytes, 1, 10)).isTrue();
        assertThat(Utf8.firstBad(bytes, 1, 11)).isEqualTo(10);
    }

    @Test
    void staysBadUntilItStartsOver() {
        Utf8Validator validator = new Utf8Validator();
        assertThat(validator.feed(bytes("41ff"), 0, 2)).isFalse();
        assertThat(validator.feed(bytes("41"), 0, 1)).isFalse();
        assertThat(validator.isBad()).isTrue();
        assertThat(validator.badOffset()).isEqualTo(1);
        validator.reset();
        assertThat(validator.feed(bytes("c3"), 0, 1)).isTrue();
        assertThat(validator.isBad()).isFalse();
        assertThat(validator.isComplete()).isFalse();
        assertThat(validator.badOffset()).isEqualTo(1);
        assertThat(validator.feed(bytes("a9"), 0, 1)).isTrue();
        assertThat(validator.isComplete()).isTrue();
    }

    private static byte[] mixture(Random random) {
        StringBuilder text = new StringBuilder();
        int[] ceilings = {0x80, 0x80, 0x800, 0xd800};
        for (int i = random.nextInt(30); i >= 0; i--) {
            int kind = random.nextInt(5);
            text.appendCodePoint(kind < 4 ? random.nextInt(ceilings[kind]) : 0x10000 + random.nextInt(0x100000));
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        if (random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static int fed(byte[] bytes, int first, int second) {
        Utf8Validator validator = new Utf8Validator();
        validator.feed(bytes, 0, first);
        validator.feed(bytes, first, second - first);
        validator.feed(bytes, second, bytes.length - second);
        return (int) validator.badOffset();
    }

    /// The JDK's decoder only knows whole texts, so a beginning counts as sound if some ending makes it decode.
    private static int judgedByTheJdk(byte[] bytes) {
        for (int length = 1; length <= bytes.length; length++) {
            byte[] start = Arrays.copyOf(bytes, length);
            if (!decodes(start) && ENDINGS.stream().noneMatch(ending -> decodes(joined(start, ending)))) {
                return length - 1;
            }
        }
        return decodes(bytes) ? -1 : bytes.length;
    }

    private static boolean decodes(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true).isUnderflow();
    }

    private static byte[] joined(byte[] start, byte[] ending) {
        return ByteBuffer.allocate(start.length + ending.length).put(start).put(ending).array();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
