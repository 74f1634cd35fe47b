package dev.frameline.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import picocli.CommandLine;

/// The commands of the terminal. Main thread only.
public final class CommandLineInterface {

    private static final Set<String> COMMANDS = Set.of("record", "show", "help");
    private static final int OUT_BYTES = 64 * 1024;

    private CommandLineInterface() {}

    /// Whether these words are for the terminal: a command, or an option such as `--help`.
    public static boolean accepts(List<String> words) {
        return !words.isEmpty() && (COMMANDS.contains(words.getFirst()) || words.getFirst().startsWith("-"));
    }

    /// Runs a command on the terminal that the process was started from and returns its exit code. Output is UTF-8,
    /// whatever the terminal prefers: it is meant for other programs too.
    public static int run(List<String> words) {
        boolean isInteractive = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUT_BYTES), false,
                StandardCharsets.UTF_8);
        int code = run(words, new Terminal(out, System.err, isInteractive));
        out.flush();
        return code;
    }

    static int run(List<String> words, Terminal terminal) {
        return commands(terminal).execute(words.toArray(String[]::new));
    }

    private static CommandLine commands(Terminal terminal) {
        CommandLine commands = new CommandLine(new FramelineCommand());
        commands.addSubcommand(new RecordCommand(terminal)).addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new CommandLine.HelpCommand());
        commands.setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()));
        commands.setErr(new PrintWriter(terminal.err(), true, terminal.err().charset()));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        return commands;
    }
}
