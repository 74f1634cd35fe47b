package dev.frameline.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.base.version.Version;

import static org.assertj.core.api.Assertions.assertThat;

final class TerminalCommandsTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final TerminalCommands terminal = new TerminalCommands(
            new PrintStream(written, true, StandardCharsets.UTF_8));

    @Test
    void leavesTheWindowItsStart() {
        assertThat(terminal.accepts(List.of())).isFalse();
        assertThat(terminal.accepts(List.of("trades.frameline"))).isFalse();
    }

    @Test
    void tellsItsVersion() {
        assertThat(terminal.accepts(List.of("--version"))).isTrue();
        assertThat(terminal.run(List.of("--version"))).isZero();
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("Frameline " + Version.current());
    }

    @Test
    void tellsItsUse() {
        assertThat(terminal.accepts(List.of("--help"))).isTrue();
        assertThat(terminal.run(List.of("--help"))).isZero();
        assertThat(written.toString(StandardCharsets.UTF_8)).startsWith("Usage: frameline");
    }
}
