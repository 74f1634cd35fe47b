package dev.frameline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.ui.recordings.Reveal;

/// Shows a file by the system's own means: Finder, Explorer, or whatever file manager answers on a Linux desktop. Any
/// thread.
final class SystemReveal implements Reveal {

    private static final long PATIENCE_SECONDS = 5;

    private final String os;
    private final Predicate<List<String>> run;

    /// @param os the `os.name` system property
    SystemReveal(String os) {
        this(os, SystemReveal::runs);
    }

    /// @param run runs a command and says whether that went well
    SystemReveal(String os, Predicate<List<String>> run) {
        this.os = os;
        this.run = run;
    }

    @Override
    public void show(Path file) throws FaultException {
        Optional<List<String>> working = commands(file).stream().filter(run).findFirst();
        if (working.isEmpty()) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "No file manager answers here.",
                    "The file is " + file + "."));
        }
    }

    /// What to try, in this order.
    private List<List<String>> commands(Path file) {
        if (os.startsWith("Mac")) {
            return List.of(List.of("open", "-R", file.toString()));
        }
        if (os.startsWith("Windows")) {
            return List.of(List.of("explorer.exe", "/select," + file));
        }
        return List.of(
                List.of("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.FileManager1",
                        "/org/freedesktop/FileManager1", "org.freedesktop.FileManager1.ShowItems",
                        "array:string:" + file.toUri().toASCIIString().replace(",", "%2C"), "string:"),
                List.of("xdg-open", file.resolveSibling("").toString()));
    }

    /// Explorer ends with 1 when all is well; a command that runs on has opened something.
    private static boolean runs(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            boolean hasEnded = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return !hasEnded || process.exitValue() == 0 || command.getFirst().startsWith("explorer");
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
