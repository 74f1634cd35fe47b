package dev.frameline.recording.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.recording.Mark;
import dev.frameline.recording.Overview;
import dev.frameline.recording.Recording;
import dev.frameline.recording.overview.OverviewCounter;

import static org.assertj.core.api.Assertions.assertThat;

/// The overview of recordings: while they are written, in the file, and counted from its rows.
final class OverviewFileTest {

    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final ThreadTasks tasks = new ThreadTasks(Runnable::run, bugs::add);

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        tasks.close();
        assertThat(bugs).isEmpty();
    }

    @Test
    void countsWhileItRecordsWhatARecountFinds() throws Exception {
        var random = new Random(7);
        try (Workbench bench = new Workbench(folder)) {
            long at = 1_700_000_000_000_000_000L;
            for (int i = 1; i <= 5000; i++) {
                at += random.nextInt(50) == 0 ? -random.nextLong(5_000_000) : random.nextLong(2_000_000);
                append(bench, random, at);
                if (i % 1000 == 0) {
                    bench.recording.sync();
                    assertThat(bench.recording.overview()).isEqualTo(recount(bench.file()));
                }
            }
        }
        assertThat(opened(folder.resolve("test.frameline"), 5000)).isEqualTo(recount(folder.resolve("test.frameline")));
    }

    private static void append(Workbench bench, Random random, long at) throws Exception {
        boolean isOut = random.nextInt(4) == 0;
        byte[] bytes = new byte[random.nextInt(20) == 0 ? 9000 : random.nextInt(300)];
        EntryDraft draft = Drafts.frame(isOut ? Direction.OUT : Direction.IN, random.nextInt(4) == 0 ? 0x8a : 0x82, 0,
                bytes);
        draft.atNanos = at;
        draft.endNanos = at;
        if (random.nextInt(3) == 0) {
            draft.replyTo = 1;
            draft.replyNanos = random.nextLong(1_000_000);
        }
        if (random.nextInt(30) == 0) {
            draft.fault("planted");
        }
        if (random.nextInt(20) == 0) {
            long number = bench.sink.begin(draft);
            bench.sink.part(number, bytes, 0, bytes.length);
            draft.wireLength += random.nextInt(1000);
            draft.fault("at its end");
            bench.sink.end(number, draft);
        } else {
            bench.sink.append(draft);
        }
    }

    @Test
    void showsAnEntryThatIsStillComing() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            EntryDraft draft = Drafts.binary(new byte[10]);
            draft.wireLength = 1000;
            long number = bench.sink.begin(draft);
            bench.recording.sync();
            assertThat(bench.recording.overview().spans().getFirst().in()).isEqualTo(new Overview.Traffic(1, 1000));

            draft.fault("cut off");
            bench.sink.end(number, draft);
            bench.recording.sync();

            assertThat(bench.recording.overview().spans().getFirst().faults()).isEqualTo(1);
            assertThat(bench.recording.overview().spans().getFirst().in()).isEqualTo(new Overview.Traffic(1, 1000));
        }
    }

    @Test
    void showsTheSamePictureWhileNothingIsRecorded() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            assertThat(bench.recording.overview()).isSameAs(Overview.EMPTY);
            bench.sink.append(Drafts.text("one"));
            bench.recording.sync();
            Overview overview = bench.recording.overview();
            assertThat(overview.counted()).isEqualTo(1);

            bench.recording.mark(new Mark(1, ""));

            assertThat(bench.recording.overview()).isSameAs(overview);
        }
    }

    @Test
    void countsAFileOfVersion1InTheBackground() throws Exception {
        Path file = Version1.in(folder);
        Overview overview = opened(file, Version1.ENTRIES);

        assertThat(overview).isEqualTo(recount(file));
        assertThat(overview.spans().stream().mapToLong(span -> span.pings().count()).sum()).isEqualTo(8);
        try (Recording recording = open(file)) {
            recording.mark(new Mark(1, "now of version 2"));
        }
        assertThat(opened(file, Version1.ENTRIES)).isEqualTo(overview);
    }

    @Test
    void countsWhatTheFileLacks() throws Exception {
        Path file = recorded(1000);
        Workbench.execute(file, """
                DELETE FROM recording;
                INSERT INTO entry SELECT 1001, at + 5, meta, wire, payload FROM entry WHERE id = 1000""");
        assertThat(opened(file, 1001)).isEqualTo(recount(file));

        Workbench.execute(file, "DELETE FROM overview; DELETE FROM overview_span");
        assertThat(opened(file, 1001)).isEqualTo(recount(file));
    }

    @Test
    void followsAnotherWindowThatRecords() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("one"));
            bench.recording.sync();
            try (Recording other = open(bench.file())) {
                assertThat(other.count()).isEqualTo(1);
                long size = other.sizeBytes();
                for (int i = 0; i < 3000; i++) {
                    bench.sink.append(Drafts.text("more"));
                }
                bench.recording.sync();

                Await.until("the other sees them", () -> other.count() == 3001);
                assertThat(other.sizeBytes()).isGreaterThan(size);
                Await.until("they are in its overview", () -> other.overview().counted() == 3001);
                assertThat(other.overview()).isEqualTo(bench.recording.overview());
                bench.sink.append(Drafts.text("last"));
                bench.recording.close();
                Await.until("the last one too", () -> other.overview().counted() == 3002);
                assertThat(other.overview()).isEqualTo(bench.recording.overview());
            }
        }
    }

    @Test
    void keepsItsOverviewInTheFileWhileItRecords() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("one"));
            bench.recording.sync();
            assertThat(Workbench.query(bench.file(), "SELECT counted FROM overview")).containsExactly("1");
            Await.until("it is kept again", () -> {
                appendAndSync(bench);
                return counted(bench.file()) > 1;
            });
        }
        assertThat(Workbench.query(folder.resolve("test.frameline"),
                "SELECT counted = (SELECT max(id) FROM entry) FROM overview")).containsExactly("1");
        assertThat(
                Workbench.query(folder.resolve("test.frameline"), "SELECT sum(frames_in), sum(bytes_in) FROM traffic"))
                .isEqualTo(Workbench.query(folder.resolve("test.frameline"), "SELECT count(*), sum(wire) FROM frame"));
    }

    @Test
    void showsWhatIsInTheFileAfterTheRecordingHasFailed() throws Exception {
        try (Workbench bench = new Workbench(folder, new Recorder.Probe(List.of("max_page_count = 60"), () -> {}))) {
            Await.until("the disk is full", () -> {
                try {
                    bench.sink.append(Drafts.binary(new byte[4000]));
                    return false;
                } catch (FaultException full) {
                    return true;
                } catch (InterruptedException stop) {
                    throw new AssertionError(stop);
                }
            });
            long count = bench.recording.count();
            Await.until("all that was kept is counted", () -> bench.recording.overview().counted() == count);
            assertThat(bench.recording.overview()).isEqualTo(recount(bench.file()));
        }
    }

    @Test
    void looksAtNothingWhenItIsOpenedForReadingOnce() throws Exception {
        try (Recording recording = SqliteRecording.open(recorded(10))) {
            assertThat(recording.overview()).isSameAs(Overview.EMPTY);
            assertThat(recording.count()).isEqualTo(10);
        }
    }

    @Test
    void asksNothingMoreOfAFileThatIsClosed() throws Exception {
        Recording recording = open(recorded(10));
        recording.close();
        assertThat(recording.count()).isEqualTo(10);
        recording.overview();
    }

    private Path recorded(int entries) throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            for (int i = 0; i < entries; i++) {
                bench.sink.append(Drafts.text("entry " + i));
            }
            return bench.file();
        }
    }

    private static void appendAndSync(Workbench bench) {
        try {
            bench.sink.append(Drafts.text("more"));
            bench.recording.sync();
        } catch (FaultException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static long counted(Path file) {
        try {
            return Long.parseLong(Workbench.query(file, "SELECT counted FROM overview").getFirst());
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private Recording open(Path file) throws FaultException {
        return SqliteRecording.open(file, tasks, Ticker.system());
    }

    /// The overview once all entries are counted.
    private Overview opened(Path file, long entries) throws FaultException {
        try (Recording recording = open(file)) {
            Await.until("all is counted", () -> recording.overview().counted() == entries);
            return recording.overview();
        }
    }

    static Overview recount(Path file) throws Exception {
        var counter = new OverviewCounter();
        try (ReaderPool readers = new ReaderPool(file)) {
            readers.use(reader -> {
                OverviewTable.count(reader.connection(), counter, 1, reader.count());
                return true;
            });
        }
        counter.committed();
        return counter.overview();
    }
}
