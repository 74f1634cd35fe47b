package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.recording.Recording;

import static org.assertj.core.api.Assertions.assertThat;

/// Programs that record under load and are killed at a random moment: how often says `-Dkill.rounds=100`.
final class KillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);

    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasCommittedWhenTheProgramIsKilled() throws Exception {
        var random = new Random(System.nanoTime());
        for (int round = 1; round <= ROUNDS; round++) {
            Path file = folder.resolve("killed" + round + ".frameline");
            long acknowledged = killWhileWriting(file, random);

            assertThat(Recordings.unfinished(folder)).containsExactly(file);
            long kept = assertSoundFrom(file, acknowledged);
            LOG.info("Round {}: {} entries had been shown, {} are in the file", round, acknowledged, kept);
            if (round <= 3) {
                Recordings.settle(file);
                assertThat(Recordings.unfinished(folder)).isEmpty();
                assertThat(folder.resolve(file.getFileName() + "-wal")).doesNotExist();
                assertThat(assertSoundFrom(file, acknowledged)).isEqualTo(kept);
                assertThat(Workbench.query(file, "SELECT counted FROM overview")).containsExactly(Long.toString(kept));
            }
            delete(file);
        }
    }

    private static void delete(Path file) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm", ".out")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }

    @Test
    void readsAFileThatAnotherProgramIsWriting() throws Exception {
        Path file = folder.resolve("live.frameline");
        Process victim = start(file);
        try {
            awaitLines(file, 1);
            try (var tasks = new ThreadTasks(Runnable::run, Throwable::printStackTrace);
                    Recording recording = SqliteRecording.open(file, tasks, Ticker.system())) {
                long before = recording.count();
                awaitLines(file, 6);
                long acknowledged = acknowledged(file);
                Await.until("it grows by itself",
                        () -> recording.count() >= acknowledged && recording.count() > before);
                assertThat(recording.page(acknowledged, 1)).hasSize(1);
                Await.until("its overview grows too", () -> recording.overview().counted() > before);
            }
        } finally {
            kill(victim);
        }
    }

    @Test
    void listsNothingWhereNothingIs() throws Exception {
        assertThat(Recordings.unfinished(folder.resolve("none"))).isEmpty();
        Files.writeString(folder.resolve("notes.frameline"), "no recording");
        try (Workbench bench = new Workbench(folder)) {
            assertThat(Recordings.unfinished(folder)).containsExactly(bench.file());
        }
        assertThat(Recordings.unfinished(folder)).isEmpty();
    }

    private long assertSoundFrom(Path file, long acknowledged) throws Exception {
        long count;
        try (var tasks = new ThreadTasks(Runnable::run, Throwable::printStackTrace);
                Recording recording = SqliteRecording.open(file, tasks, Ticker.system())) {
            count = recording.count();
            Await.until("all is counted", () -> recording.overview().counted() == count);
            assertThat(recording.overview()).isEqualTo(OverviewFileTest.recount(file));
        }
        assertThat(count).isGreaterThanOrEqualTo(acknowledged);
        assertThat(Workbench.query(file, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(Workbench.query(file, """
                SELECT count(*), min(n), max(n), sum(payload <> 'entry ' || n) FROM frame
                WHERE opcode = 'text'""")).containsExactly(count + "|1|" + count + "|0");
        return count;
    }

    /// The last count that the program had seen committed before it was killed, at a random moment.
    private static long killWhileWriting(Path file, Random random) throws Exception {
        Process victim = start(file);
        try {
            long moment = random.nextLong(1, 1L << random.nextInt(1, 18));
            Await.until("the program has recorded so many", () -> acknowledged(file) >= moment);
        } finally {
            kill(victim);
        }
        return acknowledged(file);
    }

    private static void awaitLines(Path file, int lines) {
        Await.until("the program has seen " + lines + " commits", () -> output(file).lines().count() >= lines);
    }

    /// A line that was cut short by the kill does not end in a full stop.
    private static long acknowledged(Path file) {
        return output(file).lines().filter(line -> line.endsWith("."))
                .mapToLong(line -> Long.parseLong(line.substring(0, line.length() - 1))).max().orElse(0);
    }

    private static String output(Path file) {
        try {
            return Files.readString(outputOf(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path outputOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".out");
    }

    private static Process start(Path file) throws Exception {
        return program(Victim.class, file.toString()).redirectOutput(outputOf(file).toFile()).start();
    }

    static ProcessBuilder program(Class<?> main, String argument) {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), main.getName(), argument)
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static void kill(Process victim) throws InterruptedException {
        victim.destroyForcibly();
        assertThat(victim.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
