package dev.frameline.payload.text;

import org.junit.jupiter.api.Test;

import dev.frameline.payload.Decoded;
import dev.frameline.payload.Undecodable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

    @Test
    void keepsEveryCharacter() {
        for (String text : new String[]{"", "plain", "\ufeffmark", "a\0\r\n\u00e9\u20ac\ud83d\ude00"}) {
            assertThat(PlainText.decode(text.getBytes(UTF_8))).isEqualTo(new Decoded<>(text));
        }
    }

    @Test
    void namesTheFirstBadByte() {
        assertThat(PlainText.decode(new byte[]{'a', 'b', (byte) 0x80}))
                .isEqualTo(new Undecodable<>("This is not UTF-8 text", 2));
        assertThat(PlainText.decode(new byte[]{'a', (byte) 0xe2, (byte) 0x82}))
                .isEqualTo(new Undecodable<>("The text ends inside a character", 3));
    }
}
