package dev.frameline.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

final class ShowFilterTest {

    private static final int ENTRIES = 12_000;
    private static final long IN = Meta.of(EntryKind.FRAME, Direction.IN) | 0x81 | Meta.TEXT;
    private static final long PING = Meta.of(EntryKind.FRAME, Direction.OUT) | 0x89;

    @TempDir
    private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void record() throws FaultException, InterruptedException {
        file = folder.resolve("ticker.frameline");
        try (ThreadTasks tasks = new ThreadTasks(Runnable::run, bug -> fail(bug));
                WritableRecording recording = SqliteRecording.create(file, tasks, Ticker.system())) {
            EntrySink sink = recording.sink(1);
            for (int number = 1; number <= ENTRIES; number++) {
                boolean isPing = number % 4000 == 0;
                byte[] payload = (isPing ? "p" : "{\"symbol\":\"S" + number % 3 + "\",\"n\":" + number + "}")
                        .getBytes(UTF_8);
                EntryDraft draft = new EntryDraft().reset(number * 1_000_000L, isPing ? PING : IN).payload(payload, 0,
                        payload.length);
                draft.wireLength = payload.length;
                sink.append(draft);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ping|4000 8000 12000", "$.n >= 11998 | 11998 11999",
            "#4999..5002 s2|5000", "out or $.n = 7|7 4000 8000 12000", "nothing|''", "-in -#4000|8000 12000"})
    void printsOnlyWhatPassesInOrder(String query, String numbers) {
        Run run = Run.of("show", file.toString(), "--filter", query);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines().map(line -> line.strip().replaceFirst(" .*", "")).collect(Collectors.joining(" ")))
                .isEqualTo(numbers);
    }

    @Test
    void printsEverythingForABlankFilter() {
        assertThat(Run.of("show", file.toString(), "--filter=").out().lines()).hasSize(ENTRIES);
    }

    @Test
    void printsJsonOfWhatPasses() {
        Run run = Run.of("show", "--json", "--filter", "$.symbol = S1 #1..6", file.toString());
        assertThat(run.objects()).extracting(it -> it.get("n")).containsExactly(1, 4);
    }

    @Test
    void pointsAtWhatItDoesNotUnderstand() {
        Run run = Run.of("show", file.toString(), "--filter", "\ud83d\ude00\tsize > $.a =");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly("frameline: this filter is not understood.",
                "  \ud83d\ude00 size > $.a =", "    ^^^^^^",
                "  Write a size to compare with, such as size > 1k; to look for the word, put it in quotes.",
                "  \ud83d\ude00 size > $.a =", "           ^^^^^",
                "  Write a value after =, such as 5 or BTC or \"two words\".");
        assertThat(Run.of("show", "missing.frameline", "--filter", "(").err().lines()).containsExactly(
                "frameline: this filter is not understood.", "  (", "  ^", "  The bracket is not closed: write ).");
    }
}
