package dev.frameline.app;

import org.junit.jupiter.api.Test;

import static dev.frameline.app.NativeLibrary.FONTCONFIG;
import static dev.frameline.app.NativeLibrary.FREETYPE;
import static dev.frameline.app.NativeLibrary.GTK;
import static dev.frameline.app.NativeLibrary.PANGO;
import static dev.frameline.app.NativeLibrary.XTST;
import static org.assertj.core.api.Assertions.assertThat;

final class PreflightTest {

    private final FakeMachine machine = new FakeMachine();

    @Test
    void hasNothingToSayOnACompleteDesktop() {
        assertThat(new Preflight(machine).complaint()).isEmpty();
    }

    @Test
    void hasNothingToSayOnOtherSystems() {
        machine.linux = false;
        machine.variables.clear();
        assertThat(new Preflight(machine.without(GTK)).complaint()).isEmpty();
    }

    @Test
    void namesOneMissingLibraryAndTheAptCommand() {
        assertThat(complaint(machine.without(XTST).with("apt-get"))).isEqualTo(
                "Frameline cannot open a window: libXtst.so.6 is not installed. Install it: sudo apt-get install libxtst6");
    }

    @Test
    void leavesSudoOutForRoot() {
        machine.root = true;
        assertThat(complaint(machine.without(GTK, XTST).with("apt-get")))
                .isEqualTo("Frameline cannot open a window: libgtk-3.so.0 and libXtst.so.6 are not installed."
                        + " Install them: apt-get install libgtk-3-0 libxtst6");
    }

    @Test
    void namesEveryMissingLibraryAndTheDnfCommand() {
        assertThat(complaint(machine.without(FREETYPE, FONTCONFIG, PANGO, GTK, XTST).with("dnf")))
                .isEqualTo("Frameline cannot open a window: libfreetype.so.6, libfontconfig.so.1, libpangoft2-1.0.so.0,"
                        + " libgtk-3.so.0 and libXtst.so.6 are not installed."
                        + " Install them: sudo dnf install freetype fontconfig pango gtk3 libXtst");
    }

    @Test
    void knowsPacman() {
        assertThat(complaint(machine.without(GTK, XTST).with("pacman"))).endsWith("sudo pacman -S gtk3 libxtst");
    }

    @Test
    void leavesTheCommandOutWhereNoneIsKnown() {
        assertThat(complaint(machine.without(GTK))).endsWith(
                "libgtk-3.so.0 is not installed. Install it with the system's package manager.");
    }

    @Test
    void asksForTextLibrariesOnlyWithoutAScreen() {
        machine.headless = true;
        machine.variables.clear();
        assertThat(new Preflight(machine.without(GTK, XTST)).complaint()).isEmpty();
        assertThat(complaint(machine.without(PANGO).with("apt-get"))).endsWith("apt-get install libpangoft2-1.0-0");
    }

    @Test
    void saysThatThereIsNoDesktop() {
        machine.variables.clear();
        assertThat(complaint(machine)).contains("neither DISPLAY nor WAYLAND_DISPLAY is set", "frameline record");
    }

    @Test
    void saysThatWaylandLacksXwayland() {
        machine.variables.clear();
        machine.variables.put("WAYLAND_DISPLAY", "wayland-0");
        assertThat(complaint(machine)).contains("Install the package xwayland");
    }

    @Test
    void saysThatTheDisplayDoesNotAnswer() {
        machine.displayAnswers = false;
        assertThat(complaint(machine)).contains("the display :0 (variable DISPLAY) does not answer");
    }

    @Test
    void opensWithoutTheGraphicsCardAndSaysWhy() {
        machine.without(NativeLibrary.GL, NativeLibrary.XF86VM).with("dnf");
        assertThat(new Preflight(machine).complaint()).isEmpty();
        assertThat(new Preflight(machine).graphicsComplaint()).contains("Frameline draws without the graphics card:"
                + " libGL.so.1 and libXxf86vm.so.1 are not installed."
                + " Install them: sudo dnf install libglvnd-glx libXxf86vm");
    }

    @Test
    void saysNothingOfTheGraphicsCardWhereItIsNotAsked() {
        assertThat(new Preflight(machine).graphicsComplaint()).isEmpty();
        machine.without(NativeLibrary.GL);
        machine.headless = true;
        assertThat(new Preflight(machine).graphicsComplaint()).isEmpty();
        machine.headless = false;
        machine.linux = false;
        assertThat(new Preflight(machine).graphicsComplaint()).isEmpty();
    }

    private static String complaint(Machine machine) {
        String line = new Preflight(machine).complaint().orElseThrow();
        assertThat(line).doesNotContain("\n");
        return line;
    }
}
