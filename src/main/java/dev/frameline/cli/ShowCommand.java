package dev.frameline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.exchange.EntryJson;
import dev.frameline.frame.Entry;
import dev.frameline.recording.Recording;
import dev.frameline.recording.sqlite.SqliteRecording;

/// `frameline show`: prints the entries of a recording. Main thread only.
@Command(name = "show", mixinStandardHelpOptions = true, versionProvider = FramelineCommand.VersionLine.class, description = {
        "Prints the entries of a recording, one a line."})
final class ShowCommand implements Callable<Integer> {

    private static final int PAGE = 500;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A recording. It may still be written.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "One JSON object a line, with whole payloads; see docs/recording.md.")
    private boolean json;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Recording recording = SqliteRecording.open(file)) {
            print(recording);
            return ExitCode.OK;
        } catch (FaultException unreadable) {
            return failed(unreadable.fault());
        } catch (IOException unreadable) {
            // the terminal's stream keeps its own failures to itself: it was a payload that could not be read
            return failed(Fault.of(Fault.Kind.DISK, file + " cannot be read to its end.", "", unreadable));
        }
    }

    private int failed(Fault fault) {
        terminal.out().flush();
        terminal.complain(fault);
        return ExitCode.FILE;
    }

    /// Ends early, and well, when whoever reads the output has had enough.
    private void print(Recording recording) throws FaultException, IOException {
        EntryJson asJson = new EntryJson(recording);
        EntryText asText = new EntryText(ZoneId.systemDefault());
        long next = 1;
        while (next <= recording.count() && !terminal.out().checkError()) {
            List<Entry> page = recording.page(next, PAGE);
            for (Entry entry : page) {
                if (json) {
                    asJson.write(entry, terminal.out());
                } else {
                    terminal.out().println(asText.line(entry));
                }
            }
            next += PAGE;
        }
        terminal.out().flush();
    }
}
