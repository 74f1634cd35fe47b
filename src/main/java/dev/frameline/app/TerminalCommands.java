package dev.frameline.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

import dev.frameline.base.version.Version;

/// The one place where words for the terminal leave the start of the program; all other words are the window's. Main
/// thread only.
final class TerminalCommands {

    private static final Set<String> HELP = Set.of("--help", "-h", "help");
    private static final Set<String> VERSION = Set.of("--version", "-V");

    private final PrintStream out;

    TerminalCommands(PrintStream out) {
        this.out = out;
    }

    /// Whether the first word is one of the terminal's.
    boolean accepts(List<String> words) {
        return !words.isEmpty() && (HELP.contains(words.getFirst()) || VERSION.contains(words.getFirst()));
    }

    /// Runs to the end and returns the exit code.
    int run(List<String> words) {
        if (VERSION.contains(words.getFirst())) {
            out.println("Frameline " + Version.current());
        } else {
            out.println("Usage: frameline [--help | --version]");
            out.println("Without a word, the window opens.");
        }
        return 0;
    }
}
