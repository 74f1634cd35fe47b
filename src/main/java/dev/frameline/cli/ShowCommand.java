package dev.frameline.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;
import dev.frameline.recording.sqlite.SqliteRecording;

/// `frameline show`: prints the entries of a recording. Main thread only.
@Command(name = "show", mixinStandardHelpOptions = true, versionProvider = FramelineCommand.VersionLine.class, description = {
        "Prints the entries of a recording, one a line."})
final class ShowCommand implements Callable<Integer> {

    private static final int PAGE = 500;
    /// How many entries are searched before those that pass are printed: few enough to hold them all.
    private static final int RANGE = 5_000;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A recording. It may still be written.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "One JSON object a line, with whole payloads; see docs/recording.md.")
    private boolean json;

    @Option(names = "--filter", paramLabel = "QUERY", description = {
            "Only the entries that pass: price, '\"two words\" -ping', '$.size > 0.1'; see docs/filter.md."})
    private String filter = "";

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Query query = Query.parse(filter, ZoneId.systemDefault());
        if (!query.problems().isEmpty()) {
            FilterProblems.print(query, terminal.err());
            return ExitCode.USAGE;
        }
        try (Recording recording = SqliteRecording.open(file)) {
            print(recording, EntryFilter.ALL.withQuery(query));
            return ExitCode.OK;
        } catch (FaultException unreadable) {
            terminal.out().flush();
            terminal.complain(unreadable.fault());
            return ExitCode.FILE;
        }
    }

    /// Ends early, and well, when whoever reads the output has had enough.
    private void print(Recording recording, EntryFilter passing) throws FaultException, InterruptedException {
        EntryJson asJson = new EntryJson(recording);
        EntryText asText = new EntryText(ZoneId.systemDefault());
        int step = passing.isAll() ? PAGE : RANGE;
        long next = 1;
        while (next <= recording.count() && !terminal.out().checkError()) {
            for (Entry entry : entries(recording, passing, next, next + step - 1)) {
                if (json) {
                    asJson.print(entry, terminal.out());
                } else {
                    terminal.out().println(asText.line(entry));
                }
            }
            next += step;
        }
        terminal.out().flush();
    }

    private static List<Entry> entries(Recording recording, EntryFilter passing, long first, long last)
            throws FaultException, InterruptedException {
        if (passing.isAll()) {
            return recording.page(first, PAGE);
        }
        return recording.entries(Arrays.stream(recording.find(passing, first, last)).boxed().toList());
    }
}
