package dev.frameline.ui.kit.text;

import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class TextsTest {

    private final Texts texts = Texts.of("kit.text.sample");

    @Test
    void readsAText() {
        assertThat(texts.get("sample.plain")).isEqualTo("It's there — even so");
    }

    @Test
    void fillsPlaceholders() {
        assertThat(texts.get("sample.filled", "Trades", 1_204_311L)).isEqualTo("Trades: 1\u2009204\u2009311 frames");
        assertThat(texts.get("sample.filled", "A {0} B", 3)).isEqualTo("A {0} B: 3 frames");
    }

    @Test
    void throwsForAMissingKey() {
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> texts.get("sample.none"));
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> texts.get("sample.none", 1));
    }

    @Test
    void throwsForAMissingBundle() {
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> Texts.of("nowhere"));
    }
}
