package dev.frameline.query.match;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.frameline.query.Letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

final class FindersTest {

    private static final List<String> ALPHABETS = List.of("aAbB", "kKsSiI\u212a\u017f\u0130\u0131",
            "@`[{Zz\u007f\u0000",
            "пПрРяЯ ", "σςΣ\u03f4θΘ", "ßẞsS", "åÅ\u212bÅ", "ⱥȺaA", "价格a", "\ud83d\ude00\ud83d\ude01a", "éÉe\u0301",
            "ǆǅǄ", "\ud801\udc00\ud801\udc28x");

    private static boolean finds(String needle, byte[] payload) {
        byte[] around = new byte[payload.length + needle.length() * 8];
        Arrays.fill(around, needle.getBytes(UTF_8)[0]);
        System.arraycopy(payload, 0, around, 2, payload.length);
        return TextFinder.of(needle).isIn(around, 2, payload.length);
    }

    /// Character by character over the decoded text.
    private static boolean naive(String needle, String text) {
        int[] wanted = needle.codePoints().map(Letters::fold).toArray();
        int[] there = text.codePoints().map(Letters::fold).toArray();
        for (int i = 0; i + wanted.length <= there.length; i++) {
            if (Arrays.equals(there, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static String any(Random random, String alphabet, int length) {
        int[] characters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"price|{\"PRICE\":1}|true", "price|pric|false", "Größe|GRÖSSE größe|true",
            "strasse|Straße|false", "STRAẞE|straße|true", "привет|ПРИВЕТ|true", "σίσυφος|ΣΊΣΥΦΟΣ|true",
            "k|\u212a|false",
            "i|ı|false", "@|`|false", "[|{|false", "价格|最低价格|true", "a|''|false"})
    void findsTextInAnyCase(String needle, String text, boolean isThere) {
        assertThat(finds(needle, text.getBytes(UTF_8))).isEqualTo(isThere);
    }

    @Test
    void findsWhatANaiveSearchFinds() {
        Random random = new Random(3);
        for (String alphabet : ALPHABETS) {
            for (int i = 0; i < 800; i++) {
                String text = any(random, alphabet, random.nextInt(40));
                String needle = any(random, alphabet, 1 + random.nextInt(4));
                assertThat(finds(needle, text.getBytes(UTF_8))).as(needle + " in " + text)
                        .isEqualTo(naive(needle, text));
            }
        }
    }

    @Test
    void findsAtEveryPlaceOfEveryLength() {
        for (int length = 3; length < 40; length++) {
            for (int place = 0; place + 3 <= length; place++) {
                byte[] payload = "x".repeat(length).getBytes(UTF_8);
                System.arraycopy("aBc".getBytes(UTF_8), 0, payload, place, 3);
                assertThat(finds("AbC", payload)).isTrue();
                payload[place + 1] = 'x';
                assertThat(finds("AbC", payload)).isFalse();
            }
        }
    }

    @Test
    void findsNothingInBytesThatAreNoText() {
        byte[] overlong = {(byte) 0xe0, (byte) 0x83, (byte) 0x9f};
        byte[] cut = {(byte) 0xc3};
        byte[] surrogate = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
        byte[] beyond = {(byte) 0xf7, (byte) 0xbf, (byte) 0xbf, (byte) 0xbf};
        byte[] fivefold = {(byte) 0xf8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80};
        byte[] noTail = {(byte) 0xc3, 'a'};
        for (byte[] payload : List.of(overlong, cut, surrogate, beyond, fivefold, noTail)) {
            assertThat(Utf8Character.at(payload, 0, payload.length)).isEqualTo(-1);
            assertThat(finds("ß", payload)).isFalse();
        }
        assertThat(finds("ß", new byte[]{(byte) 0xff, (byte) 0xc3, (byte) 0x9f, (byte) 0xc3})).isTrue();
        assertThat(finds("x\ud800", "x?".getBytes(UTF_8))).isFalse();
    }

    @Test
    void readsEveryCharacterAsTheLibraryWritesIt() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character += character < 0x900 ? 1 : 97) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(character).getBytes(UTF_8);
                assertThat(Utf8Character.at(bytes, 0, bytes.length)).isEqualTo(character);
                assertThat(Utf8Character.length(character)).isEqualTo(bytes.length);
                assertThat(Utf8Character.at(bytes, 0, bytes.length - 1)).isEqualTo(-1);
            }
        }
    }

    @Test
    void findsBytesExactly() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] payload = bytes(random, random.nextInt(30));
            byte[] wanted = bytes(random, 1 + random.nextInt(3));
            int from = random.nextInt(payload.length + 1);
            int expected = -1;
            for (int at = payload.length - wanted.length; at >= from; at--) {
                expected = Arrays.equals(payload, at, at + wanted.length, wanted, 0, wanted.length) ? at : expected;
            }
            assertThat(ByteFinder.exact(wanted).indexOf(payload, from, payload.length)).isEqualTo(expected);
        }
    }

    private static byte[] bytes(Random random, int length) {
        byte[] few = {0, 1, (byte) 0x80, (byte) 0xff, 0x7f};
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = few[random.nextInt(few.length)];
        }
        return bytes;
    }
}
