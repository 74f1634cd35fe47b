package dev.frameline.ui.kit.code;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class WordsTest {

    private static final String TEXT = "{\"order_id\":  12.5}";

    @Test
    void takesAWholeWord() {
        assertThat(Words.at(TEXT, 5, 0, TEXT.length())).isEqualTo(new TextRange(2, 10));
        assertThat(Words.at(TEXT, 2, 0, TEXT.length())).isEqualTo(new TextRange(2, 10));
    }

    @Test
    void takesBlanksAndSignsAsRuns() {
        assertThat(Words.at(TEXT, 12, 0, TEXT.length())).isEqualTo(new TextRange(12, 14));
        assertThat(Words.at(TEXT, 0, 0, TEXT.length())).isEqualTo(new TextRange(0, 2));
    }

    @Test
    void staysOnItsLine() {
        assertThat(Words.at("ab\ncd", 4, 3, 5)).isEqualTo(new TextRange(3, 5));
        assertThat(Words.at("ab\n\ncd", 3, 3, 3)).isEqualTo(new TextRange(3, 3));
        assertThat(Words.at("ab", 2, 0, 2)).isEqualTo(new TextRange(0, 2));
    }

    @Test
    void looksOnlySoFarInALineOfAMegabyte() {
        TextRange word = Words.at("x".repeat(1_000_000), 500_000, 0, 1_000_000);
        assertThat(word.to() - word.from()).isLessThan(10_000);
    }
}
