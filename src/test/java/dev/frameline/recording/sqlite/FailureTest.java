package dev.frameline.recording.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.EntryDraft;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class FailureTest {

    @TempDir
    private Path folder;

    @Test
    void keepsWhatFitsWhenTheDiskIsFull() throws Exception {
        Path file;
        long count;
        try (Workbench bench = new Workbench(folder, pragma("max_page_count = 200"))) {
            Fault fault = faultOf(() -> appendForEver(bench));
            file = bench.file();
            count = bench.recording.count();
            assertThat(fault.kind()).isEqualTo(Fault.Kind.DISK);
            assertThat(fault.sentence()).contains("disk is full").contains("test.frameline").contains("safe");
            assertThat(bench.recording.failure()).contains(fault);
            assertThat(faultOf(bench.recording::sync)).isEqualTo(fault);
            assertThat(faultOf(() -> bench.sink.append(Drafts.text("again")))).isEqualTo(fault);
            assertThat(faultOf(() -> bench.recording.put(ConnectionFacts.dialling(1, "ws://a", 1)))).isEqualTo(fault);
            assertThat(count).isPositive();
            assertThat(bench.recording.page(1, 10_000)).hasSize((int) count);
        }
        assertThat(Workbench.query(file, "PRAGMA integrity_check")).containsExactly("ok");
        try (Recording again = SqliteRecording.open(file)) {
            assertThat(again.count()).isEqualTo(count);
        }
    }

    @Test
    void tellsCallersThatWaitWhyTheyNeedWaitNoMore() throws Exception {
        try (Workbench bench = new Workbench(folder, pragma("max_page_count = 200"))) {
            EntryDraft draft = Drafts.binary(new byte[4000]);
            Fault fault = faultOf(() -> {
                while (true) {
                    bench.sink.append(draft);
                }
            });
            assertThat(fault.what()).contains("disk is full");
            assertThat(bench.recording.failure()).contains(fault);
        }
    }

    @Test
    void saysThatTheFileMayNotBeWritten() throws Exception {
        try (Workbench bench = new Workbench(folder, pragma("query_only = 1"))) {
            Fault fault = faultOf(() -> appendForEver(bench));
            assertThat(fault.what()).contains("may not be written");
            assertThat(fault.todo()).contains("permissions");
            assertThat(bench.recording.count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"test.frameline", "test.frameline-wal"})
    void noticesThatTheFileIsGone(String name) throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("first"));
            bench.recording.sync();
            Files.delete(folder.resolve(name));

            Fault fault = faultOf(() -> appendForEver(bench));

            assertThat(fault.what()).contains("removed");
            assertThat(bench.recording.page(1, 1)).hasSize(1);
        }
    }

    @Test
    void noticesThatAnotherFileLiesInItsPlace() throws Exception {
        Path other = Files.writeString(folder.resolve("other"), "other");
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("first"));
            bench.recording.sync();
            Files.move(bench.file(), folder.resolve("elsewhere"));
            Files.copy(other, bench.file());

            assertThat(faultOf(() -> appendForEver(bench)).what()).contains("replaced");
        }
        assertThat(folder.resolve("test.frameline")).hasContent("other");
    }

    @Test
    void noticesThatItsFolderWasMoved() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        try (Workbench bench = new Workbench(inner)) {
            bench.sink.append(Drafts.text("first"));
            bench.recording.sync();
            Files.move(inner, folder.resolve("moved"));

            assertThat(faultOf(() -> appendForEver(bench)).what()).contains("removed or replaced");
            assertThat(bench.recording.page(1, 1)).hasSize(1);
        }
        try (Recording again = SqliteRecording.open(folder.resolve("moved/test.frameline"))) {
            assertThat(again.page(1, 1)).hasSize(1);
        }
    }

    @Test
    void saysThatAnotherProgramHasLockedTheFile() throws Exception {
        try (Workbench bench = new Workbench(folder, pragma("busy_timeout = 50"))) {
            bench.sink.append(Drafts.text("first"));
            bench.recording.sync();
            Process locker = KillTest.program(Locker.class, bench.file() + "-shm").start();
            try {
                Fault fault = faultOf(() -> appendForEver(bench));

                assertThat(fault.kind()).isEqualTo(Fault.Kind.DISK);
                assertThat(fault.what()).contains("Another program has locked");
                assertThat(fault.todo()).contains("safe").contains("new file");
                assertThat(bench.recording.page(1, 1)).hasSize(1);
                assertThat(Workbench.query(bench.file(), "SELECT count(*) FROM entry"))
                        .containsExactly(Long.toString(bench.recording.count()));
            } finally {
                locker.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void keepsOtherProgramsFromWriting() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("first"));
            bench.recording.sync();

            assertThatThrownBy(() -> Workbench.execute(bench.file(), "PRAGMA busy_timeout = 1; DELETE FROM entry"))
                    .hasMessageContaining("locked");
            bench.sink.append(Drafts.text("second"));
            bench.recording.sync();
            assertThat(bench.recording.count()).isEqualTo(2);
        }
    }

    @Test
    void doesNotTouchAFileThatIsThere() throws Exception {
        Path file = Files.writeString(folder.resolve("a.frameline"), "precious");
        try (Workbench bench = new Workbench(folder)) {
            assertThat(faultOf(() -> create(file, bench)).what()).contains("already");
        }
        assertThat(file).hasContent("precious");
    }

    @Test
    void saysWhereNothingCanBeMade() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            assertThat(faultOf(() -> create(folder.resolve("none/a.frameline"), bench)).what())
                    .contains("none does not exist");
            assertThat(faultOf(() -> create(bench.file().resolve("a.frameline"), bench)).what())
                    .contains("cannot be made");
        }
    }

    @Test
    void takesNothingAfterItsEnd() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("last"));
            bench.recording.close();
            bench.recording.close();

            assertThat(faultOf(() -> bench.sink.append(Drafts.text("late"))).what()).contains("closed");
            assertThat(faultOf(() -> bench.recording.page(1, 1)).what()).contains("closed");
            assertThat(bench.recording.failure()).isEmpty();
            assertThat(bench.recording.count()).isEqualTo(1);
            bench.recording.sync();
        }
    }

    @Test
    void endsSoundlyWhenTheProgramEndsItsTasks() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            for (int i = 0; i < 5000; i++) {
                bench.sink.append(Drafts.text("entry"));
            }
            bench.tasks.close();
            assertThat(faultOf(() -> bench.sink.append(Drafts.text("late"))).what()).contains("closed");
            bench.recording.close();
            assertThat(folder.toFile().list()).containsExactly("test.frameline");
            try (Recording again = SqliteRecording.open(bench.file())) {
                assertThat(again.count()).isEqualTo(5000);
            }
        }
    }

    @Test
    void reportsItsOwnMistakeAndLetsNobodyWait() throws Exception {
        Recorder.Probe broken = new Recorder.Probe(List.of(), () -> {
            throw new IllegalStateException("planted");
        });
        Workbench bench = new Workbench(folder, broken);
        assertThat(faultOf(() -> appendForEver(bench)).kind()).isEqualTo(Fault.Kind.BUG);
        assertThatThrownBy(bench::close).hasRootCauseMessage("planted");
    }

    @Test
    void settlesWithAReaderElsewhereAsFarAsItCan() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("kept"));
            bench.recording.sync();
            try (Recording other = SqliteRecording.open(bench.file())) {
                bench.recording.close();
                assertThat(other.page(1, 1)).hasSize(1);
            }
            Recordings.settle(bench.file());
            assertThat(folder.toFile().list()).containsExactly("test.frameline");
        }
    }

    private static WritableRecording create(Path file, Workbench bench) throws FaultException {
        return SqliteRecording.create(file, bench.tasks, Ticker.system());
    }

    private static Recorder.Probe pragma(String pragma) {
        return new Recorder.Probe(List.of(pragma), () -> {});
    }

    private static void appendForEver(Workbench bench) throws FaultException, InterruptedException {
        EntryDraft draft = Drafts.binary(new byte[4000]);
        while (true) {
            bench.sink.append(draft);
            bench.recording.sync();
        }
    }

    private static Fault faultOf(ThrowingCallable action) {
        return catchThrowableOfType(FaultException.class, action).fault();
    }
}
