package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.task.Await;
import dev.frameline.recording.Recording;

import static org.assertj.core.api.Assertions.assertThat;

final class KillTest {

    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasCommittedWhenTheProgramIsKilled() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            Path file = folder.resolve("killed" + round + ".frameline");
            long acknowledged = killWhileWriting(file, 8 * round);

            assertThat(Recordings.unfinished(folder)).containsExactly(file);
            assertSoundFrom(file, acknowledged);
            Recordings.settle(file);
            assertThat(Recordings.unfinished(folder)).isEmpty();
            assertThat(folder.resolve(file.getFileName() + "-wal")).doesNotExist();
            assertSoundFrom(file, acknowledged);
        }
    }

    @Test
    void readsAFileThatAnotherProgramIsWriting() throws Exception {
        Path file = folder.resolve("live.frameline");
        Process victim = start(file);
        try {
            awaitLines(file, 1);
            try (Recording recording = SqliteRecording.open(file)) {
                long before = recording.count();
                awaitLines(file, 6);
                long acknowledged = acknowledged(file);
                assertThat(recording.page(acknowledged, 1)).hasSize(1);
                assertThat(recording.count()).isGreaterThanOrEqualTo(acknowledged).isGreaterThan(before);
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

    private static void assertSoundFrom(Path file, long acknowledged) throws Exception {
        try (Recording recording = SqliteRecording.open(file)) {
            long count = recording.count();
            assertThat(count).isGreaterThanOrEqualTo(acknowledged);
            assertThat(Workbench.query(file, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(Workbench.query(file, """
                    SELECT count(*), min(n), max(n), sum(payload <> 'entry ' || n) FROM frame
                    WHERE opcode = 'text'""")).containsExactly(count + "|1|" + count + "|0");
        }
    }

    /// The last count that the program had seen committed before it was killed.
    private static long killWhileWriting(Path file, int lines) throws Exception {
        Process victim = start(file);
        try {
            awaitLines(file, lines);
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
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Victim.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(outputOf(file).toFile())
                .start();
    }

    private static void kill(Process victim) throws InterruptedException {
        victim.destroyForcibly();
        assertThat(victim.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
