package dev.frameline.cli;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

import dev.frameline.handshake.Header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class TextFormsTest {

    @ParameterizedTest
    @CsvSource({"500ms, 500", "10s, 10000", "2m, 120000", "1.5h, 5400000", "0.25S, 250", "' 1s ', 1000"})
    void readsDurations(String text, long millis) {
        assertThat(new DurationText().convert(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "s", "-1s", "0s", "1 day", "1s2", "99999999999s", "1e3s"})
    void refusesWhatIsNoDuration(String text) {
        assertThatThrownBy(() -> new DurationText().convert(text)).isInstanceOf(TypeConversionException.class);
    }

    @Test
    void roundsDurationsForPeople() {
        assertThat(DurationText.of(Duration.ofMillis(7))).isEqualTo("7 ms");
        assertThat(DurationText.of(Duration.ofMillis(10_040))).isEqualTo("10.0 s");
        assertThat(DurationText.of(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
    }

    @Test
    void readsHeadersInTheirOwnCase() {
        assertThat(new HeaderText().convert("x-API-Key: a: b ")).isEqualTo(new Header("x-API-Key", "a: b"));
        assertThat(new HeaderText().convert("Empty:")).isEqualTo(new Header("Empty", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no colon", ": value", "two words: x", "a: b\r\nInjected: c"})
    void refusesWhatIsNoHeader(String text) {
        assertThatThrownBy(() -> new HeaderText().convert(text)).isInstanceOf(TypeConversionException.class);
    }

    @Test
    void readsFingerprintsAsOtherToolsPrintThem() {
        String hex = "ab".repeat(32);
        assertThat(new Fingerprint.Converter().convert("AB:".repeat(31) + "AB").hex()).isEqualTo(hex);
        assertThatThrownBy(() -> new Fingerprint.Converter().convert("ab")).isInstanceOf(TypeConversionException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1023, 1023 B", "1024, 1.0 KB", "1536000, 1.5 MB", "5368709120, 5.0 GB"})
    void writesSizes(long bytes, String text) {
        assertThat(ByteCount.of(bytes)).isEqualTo(text);
    }
}
