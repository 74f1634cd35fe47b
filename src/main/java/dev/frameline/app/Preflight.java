package dev.frameline.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.frameline.app.NativeLibrary.Use;

/// Looks, before the toolkit starts, for what it needs from a bare Linux, because its own answer to a missing library
/// is a native stack trace. Other systems bring all that is needed. Any thread.
final class Preflight {

    private static final String WITHOUT_A_WINDOW = "`frameline record` and `frameline show` work without a window.";

    private final Machine machine;

    Preflight(Machine machine) {
        this.machine = machine;
    }

    /// One line that says what is missing and what to do about it; empty when the window can open.
    Optional<String> complaint() {
        if (!machine.isLinux()) {
            return Optional.empty();
        }
        List<NativeLibrary> missing = missing(machine.isHeadless()
                ? EnumSet.of(Use.TEXT)
                : EnumSet.of(Use.TEXT, Use.WINDOW));
        if (!missing.isEmpty()) {
            return Optional.of("Frameline cannot open a window: " + lack(missing));
        }
        return machine.isHeadless() ? Optional.empty() : displayComplaint();
    }

    /// One line on what keeps the toolkit from the graphics card; empty when nothing does. The window opens without, if
    /// it is not asked to try.
    Optional<String> graphicsComplaint() {
        if (!machine.isLinux() || machine.isHeadless()) {
            return Optional.empty();
        }
        List<NativeLibrary> missing = missing(EnumSet.of(Use.GRAPHICS_CARD));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Frameline draws without the graphics card: " + lack(missing));
    }

    private List<NativeLibrary> missing(Set<Use> uses) {
        return Arrays.stream(NativeLibrary.values()).filter(library -> uses.contains(library.use()))
                .filter(library -> !machine.loads(library.fileName())).toList();
    }

    private String lack(List<NativeLibrary> missing) {
        String names = joined(missing.stream().map(NativeLibrary::fileName).toList());
        String cure = PackageInstaller.find(machine::exists).map(installer -> ": " + command(installer, missing))
                .orElse(" with the system's package manager.");
        return names + (missing.size() == 1 ? " is" : " are") + " not installed. Install "
                + (missing.size() == 1 ? "it" : "them") + cure;
    }

    private String command(PackageInstaller installer, List<NativeLibrary> missing) {
        return (machine.isRoot() ? "" : "sudo ") + installer.command() + " " + missing.stream()
                .map(library -> library.packageFor(installer)).distinct().collect(Collectors.joining(" "));
    }

    private Optional<String> displayComplaint() {
        Optional<String> display = machine.variable("DISPLAY");
        if (display.isPresent()) {
            return machine.opensDisplay()
                    ? Optional.empty()
                    : Optional.of("Frameline cannot open a window: the display " + display.get()
                            + " (variable DISPLAY) does not answer or does not let this user in. " + WITHOUT_A_WINDOW);
        }
        if (machine.variable("WAYLAND_DISPLAY").isPresent()) {
            return Optional.of("Frameline cannot open a window: this Wayland session runs no Xwayland (DISPLAY is not"
                    + " set), which JavaFX needs. Install the package xwayland and log in again.");
        }
        return Optional.of("Frameline cannot open a window: there is no desktop here (neither DISPLAY nor"
                + " WAYLAND_DISPLAY is set). Start it from a desktop session. " + WITHOUT_A_WINDOW);
    }

    private static String joined(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
