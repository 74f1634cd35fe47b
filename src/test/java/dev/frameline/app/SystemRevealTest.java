package dev.frameline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.FaultException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SystemRevealTest {

    private final Path file = Path.of("/r/a, b.frameline");
    private final List<List<String>> ran = new ArrayList<>();

    @Test
    void asksTheFileManagerOfEachSystem() throws FaultException {
        reveal("Mac OS X", true);
        reveal("Windows 11", true);
        reveal("Linux", true);
        assertThat(ran).extracting(List::getFirst).containsExactly("open", "explorer.exe", "dbus-send");
        assertThat(ran.getLast()).contains("array:string:file:///r/a%2C%20b.frameline");
    }

    @Test
    void opensTheFolderWhereNoFileManagerListensAndSaysSoWhereThereIsNone() {
        assertThatThrownBy(() -> reveal("Linux", false)).isInstanceOf(FaultException.class)
                .hasMessageContaining("No file manager");
        assertThat(ran).extracting(List::getFirst).containsExactly("dbus-send", "xdg-open");
        assertThat(ran.getLast()).contains("/r");
    }

    private void reveal(String os, boolean works) throws FaultException {
        new SystemReveal(os, command -> {
            ran.add(command);
            return works;
        }).show(file);
    }
}
