package dev.frameline.recording.sqlite;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.frameline.recording.sqlite.Workbench.bytes;
import static org.assertj.core.api.Assertions.assertThat;

final class NeedleTest {

    @ParameterizedTest
    @CsvSource({"abc, xxABCxx, true", "ABC, abc, true", "abc, ab, false", "abc, aabbcc, false", "[, {, false",
            "@, `, false", "k, \u212a, false", "aab, aaab, true", "\u00e9, \u00c9, false", "\u00e9, caf\u00e9, true"})
    void looksForAsciiLettersInEitherCase(String needle, String hay, boolean expected) {
        assertThat(new Needle(needle).isIn(bytes(hay))).isEqualTo(expected);
    }

    @Test
    void isEverywhereIfEmpty() {
        assertThat(new Needle("").isIn(new byte[0])).isTrue();
        assertThat(new Needle("").trail().isIn(bytes("a"))).isTrue();
    }

    @Test
    void isFoundAtEverySplit() {
        byte[] hay = bytes("..needLe");
        for (int first = 0; first <= hay.length; first++) {
            for (int second = first; second <= hay.length; second++) {
                Needle.Trail trail = new Needle("Needle").trail();
                boolean inFirst = trail.isIn(Arrays.copyOfRange(hay, 0, first));
                boolean inSecond = trail.isIn(Arrays.copyOfRange(hay, first, second));
                boolean inThird = trail.isIn(Arrays.copyOfRange(hay, second, hay.length));
                assertThat(inFirst || inSecond || inThird).as("split at %s and %s", first, second).isTrue();
            }
        }
    }

    @Test
    void isNotMadeUpOfPiecesThatDoNotMeet() {
        Needle.Trail trail = new Needle("abcd").trail();

        assertThat(trail.isIn(bytes("ab"))).isFalse();
        assertThat(trail.isIn(bytes("x"))).isFalse();
        assertThat(trail.isIn(bytes("cd"))).isFalse();
    }
}
