package dev.frameline.ui.kit.code;

import javafx.scene.text.Font;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ExtendWith(ApplicationExtension.class)
final class RulerTest {

    private static final String FACE = "\uD83D\uDE00";
    private static final String HEBREW = "\u05E9\u05DC\u05D5\u05DD";

    private Glyphs glyphs;

    @BeforeEach
    void measure() {
        glyphs = Pictures.onFx(() -> {
            Fonts.load();
            return new Glyphs(Font.font(Fonts.MONO, 12));
        });
    }

    @Test
    void allOfLatinIsAsWide() {
        Ruler ruler = ruler("abc é ÿ ~");
        assertThat(ruler.xOf(0, 9)).isCloseTo(9 * glyphs.latin(), within(0.01));
        assertThat(glyphs.latin()).isBetween(7.0, 7.4);
    }

    @Test
    void goesToTheNearestEdge() {
        Ruler ruler = ruler("abcdef");
        double one = glyphs.latin();
        assertThat(ruler.offsetAt(0, -5)).isZero();
        assertThat(ruler.offsetAt(0, one * 2.4)).isEqualTo(2);
        assertThat(ruler.offsetAt(0, one * 2.6)).isEqualTo(3);
        assertThat(ruler.offsetAt(0, 1e9)).isEqualTo(6);
    }

    @Test
    void tabsGoToTheNextStop() {
        Ruler ruler = ruler("a\tb\t\tc");
        double one = glyphs.latin();
        assertThat(ruler.xOf(0, 2)).isCloseTo(4 * one, within(0.01));
        assertThat(ruler.xOf(0, 4)).isCloseTo(8 * one, within(0.01));
        assertThat(ruler.xOf(0, 5)).isCloseTo(12 * one, within(0.01));
    }

    @Test
    void neverStopsInsideASurrogatePair() {
        Ruler ruler = ruler("a" + FACE + "b" + FACE);
        for (double x = 0; x < ruler.width(0) + 10; x += 0.5) {
            assertThat(ruler.offsetAt(0, x)).isIn(0, 1, 3, 4, 6);
        }
        assertThat(ruler.next(0, 1)).isEqualTo(3);
        assertThat(ruler.previous(0, 3)).isEqualTo(1);
    }

    @Test
    void marksBelongToWhatTheySitOn() {
        Ruler ruler = ruler("e\u0301x");
        assertThat(ruler.next(0, 0)).isEqualTo(2);
        assertThat(ruler.previous(0, 2)).isZero();
        assertThat(ruler.xOf(0, 2)).isCloseTo(glyphs.latin(), within(0.01));
    }

    @Test
    void aWordFromRightToLeftIsOneStep() {
        Ruler ruler = ruler("a " + HEBREW + " b");
        assertThat(ruler.next(0, 2)).isEqualTo(6);
        assertThat(ruler.previous(0, 6)).isEqualTo(2);
        assertThat(ruler.xOf(0, 6) - ruler.xOf(0, 2)).isCloseTo(glyphs.of(HEBREW), within(0.01));
    }

    @Test
    void wideCharactersMoveWhatComesAfterThem() {
        Ruler ruler = ruler("日本語x");
        assertThat(ruler.xOf(0, 3)).isCloseTo(3 * glyphs.of('日'), within(0.1));
        assertThat(ruler.offsetAt(0, ruler.xOf(0, 2) + 1)).isEqualTo(2);
    }

    @Test
    void aLongLineMeasuresLikeAShortOne() {
        String text = ("{\"k\": \"日" + FACE + "\t v\"}, ").repeat(700);
        Ruler ruler = ruler(text);
        double x = 0;
        int at = 0;
        var clusters = new Clusters(glyphs);
        while (at < text.length()) {
            if (at % 97 == 0) {
                assertThat(ruler.xOf(0, at)).isCloseTo(x, within(0.5));
                assertThat(ruler.offsetAt(0, x + 0.1)).isEqualTo(at);
            }
            int next = clusters.end(text, at, text.length());
            x += clusters.width(text, at, next, x);
            at = next;
        }
        assertThat(ruler.width(0)).isCloseTo(x, within(0.5));
    }

    @Test
    void survivesLoneSurrogatesAndControls() {
        Ruler ruler = ruler("\uD83Dx\uDE00\u0000\u007f\u0085\uD83D");
        assertThat(ruler.width(0)).isCloseTo(7 * glyphs.latin(), within(0.01));
        int at = 0;
        while (at < 7) {
            int next = ruler.next(0, at);
            assertThat(next).isGreaterThan(at);
            assertThat(ruler.previous(0, next)).isEqualTo(at);
            at = next;
        }
    }

    private Ruler ruler(String text) {
        return new Ruler(Lines.of(text), glyphs, Highlighter.json());
    }
}
