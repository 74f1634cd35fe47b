package dev.frameline.cli;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.base.version.Version;

import static org.assertj.core.api.Assertions.assertThat;

final class CommandLineInterfaceTest {

    @Test
    void leavesTheWindowItsStart() {
        assertThat(CommandLineInterface.accepts(List.of())).isFalse();
        assertThat(CommandLineInterface.accepts(List.of("trades.frameline"))).isFalse();
        assertThat(CommandLineInterface.accepts(List.of("--help"))).isTrue();
        assertThat(CommandLineInterface.accepts(List.of("show", "trades.frameline"))).isTrue();
    }

    @Test
    void tellsItsVersion() {
        for (String word : List.of("--version", "-V")) {
            Run run = Run.of(word);
            assertThat(run.code()).isZero();
            assertThat(run.out()).isEqualTo("Frameline " + Version.current() + System.lineSeparator());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void tellsItsUse(String word) {
        Run run = Run.of(word);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: frameline").contains("show", "Exit codes:");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void refusesWhatMakesNoSenseWithTheUsageOnStandardError() {
        for (String[] words : List.of(new String[]{"--nonsense"}, new String[]{"show"},
                new String[]{"show", "a", "b"}, new String[]{"show", "a", "--xml"})) {
            Run run = Run.of(words);
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("Usage: frameline");
        }
    }
}
