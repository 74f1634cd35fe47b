package dev.frameline.app;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

final class ThisMachineTest {

    private final ThisMachine machine = new ThisMachine();

    @Test
    @EnabledOnOs(OS.LINUX)
    void loadsALibraryThatIsThereAndMissesOneThatIsNot() {
        assertThat(machine.isLinux()).isTrue();
        assertThat(machine.loads("libc.so.6")).isTrue();
        assertThat(machine.loads("libthere-is-no-such.so.9")).isFalse();
    }

    @Test
    void knowsThatTheTestsRunWithoutAScreen() {
        assertThat(machine.isHeadless()).isTrue();
    }

    @Test
    void seesFilesAndVariables() {
        assertThat(machine.exists(Path.of("pom.xml"))).isTrue();
        assertThat(machine.exists(Path.of("no-such-file"))).isFalse();
        assertThat(machine.variable("PATH")).isPresent();
        assertThat(machine.variable("FRAMELINE_NO_SUCH_VARIABLE")).isEmpty();
    }
}
