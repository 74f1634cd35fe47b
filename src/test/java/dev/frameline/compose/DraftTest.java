package dev.frameline.compose;

import java.util.Base64;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.compose.Draft.Mode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class DraftTest {

    @ParameterizedTest
    @EnumSource(names = {"JSON", "TEXT"})
    void sendsTextAsItStands(Mode mode) {
        for (String text : new String[]{"", "{\"a\": 1.0}\n", "{broken", "\u00e9\u20ac\ud83d\ude00\r\n\0"}) {
            assertThat(ready(mode, text).bytes()).isEqualTo(text.getBytes(UTF_8));
            assertThat(ready(mode, text).text()).isTrue();
        }
    }

    @Test
    void refusesHalvesOfCharacters() {
        assertThat(encoded(Mode.TEXT, "ab\n\u00e9\ud83d!")).isEqualTo(
                new Encoded.Bad("Half a character stands here, which UTF-8 cannot carry", 4, 2, 2));
        assertThat(encoded(Mode.JSON, "\ude00")).isInstanceOf(Encoded.Bad.class);
        assertThat(encoded(Mode.JSON, "\ud83d")).isInstanceOf(Encoded.Bad.class);
    }

    @Test
    void sendsHexAsBinary() {
        assertThat(ready(Mode.HEX, "00 ff\n0x10, 20").bytes()).containsExactly(0, 0xff, 0x10, 0x20);
        assertThat(ready(Mode.HEX, "00").text()).isFalse();
        assertThat(encoded(Mode.HEX, "00 ff\n1g"))
                .isEqualTo(new Encoded.Bad("'g' is not a hex digit", 7, 2, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+/8BAgM=", "-_8BAgM=", "+/8BAgM", " +/8B\r\nAgM=\n", "+_8BAgM", "+ / 8 B A g M ="})
    void readsBase64InAnyDress(String text) {
        assertThat(ready(Mode.BASE64, text).bytes()).containsExactly(0xfb, 0xff, 0x01, 0x02, 0x03);
        assertThat(ready(Mode.BASE64, text).text()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"AA*A|2|'*' is not base64",
            "AAAAA|4|A single digit is left over at the end",
            "AA=A|3|Nothing can follow the '=' at the end", "AA=|2|The '=' at the end are too many or too few",
            "AAA==|3|The '=' at the end are too many or too few", "AAAA=|4|The '=' at the end are too many or too few",
            "=|0|The '=' at the end are too many or too few", "A|0|A single digit is left over at the end"})
    void saysWhereBase64IsWrong(String text, int offset, String reason) {
        assertThat(encoded(Mode.BASE64, text)).isEqualTo(new Encoded.Bad(reason, offset, 1, offset + 1));
    }

    @Test
    void agreesWithTheJdkOnBase64() {
        Random random = new Random(17);
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(ready(Mode.BASE64, Base64.getEncoder().encodeToString(bytes)).bytes()).isEqualTo(bytes);
            assertThat(ready(Mode.BASE64, Base64.getMimeEncoder().encodeToString(bytes)).bytes()).isEqualTo(bytes);
            assertThat(ready(Mode.BASE64, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)).bytes())
                    .isEqualTo(bytes);
        }
    }

    @Test
    void sendsAnEmptyBinaryMessageForNothingTyped() {
        assertThat(ready(Mode.HEX, " \n").bytes()).isEmpty();
        assertThat(ready(Mode.BASE64, "").bytes()).isEmpty();
    }

    @Test
    void changesOneThingAtATime() {
        Draft draft = Draft.EMPTY.withText("x").withMode(Mode.HEX).withFile("f");
        assertThat(draft).isEqualTo(new Draft(Mode.HEX, "x", "f"));
    }

    @Test
    void knowsItsModesByName() {
        for (Mode mode : Mode.values()) {
            assertThat(Mode.named(mode.name())).isEqualTo(mode);
        }
        assertThat(Mode.named("")).isEqualTo(Mode.JSON);
        assertThat(Mode.named("LATER")).isEqualTo(Mode.JSON);
    }

    private static Encoded encoded(Mode mode, String text) {
        return new Draft(mode, text, "").encode();
    }

    private static Encoded.Ready ready(Mode mode, String text) {
        return switch (encoded(mode, text)) {
            case Encoded.Ready it -> it;
            case Encoded.Bad it -> throw new AssertionError(it);
            case Encoded.FromFile it -> throw new AssertionError(it);
        };
    }
}
