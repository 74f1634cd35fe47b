package dev.frameline.recording.sqlite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.Job;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;

import static org.assertj.core.api.Assertions.assertThat;

final class BackPressureTest {

    private static final int LIMIT_BYTES = 8 << 20;

    @TempDir
    private Path folder;

    @Test
    void makesCallersWaitForASlowDiskAndLosesNothing() throws Exception {
        var gate = new CountDownLatch(1);
        try (Workbench bench = new Workbench(folder, slow(gate))) {
            CompletableFuture<Long> done = new CompletableFuture<>();
            bench.tasks.run("append", () -> appendNumbered(bench.sink, 30_000, 1000)).then(done::complete,
                    fault -> done.completeExceptionally(new AssertionError(fault)));
            Await.until("the caller waits", () -> bench.recording.waitedNanos() > 0);

            long appended = bench.recording.appended();
            assertThat(appended * 1000).isBetween(LIMIT_BYTES / 2L, LIMIT_BYTES * 2L);
            assertThat(bench.recording.count()).isZero();
            assertThat(done).isNotDone();
            gate.countDown();

            assertThat(done.get(30, TimeUnit.SECONDS)).isEqualTo(30_000);
            bench.recording.sync();
            assertThat(bench.recording.count()).isEqualTo(30_000);
            assertThat(bench.recording.page(29_990, 20)).hasSize(11)
                    .allSatisfy(entry -> assertThat(Workbench.text(entry.preview())).startsWith(entry.number() + " "));
        }
    }

    @Test
    void letsAnInterruptedCallerGoWithoutAGap() throws Exception {
        var gate = new CountDownLatch(1);
        try (Workbench bench = new Workbench(folder, slow(gate))) {
            CompletableFuture<Fault> stopped = new CompletableFuture<>();
            Job job = bench.tasks.run("append", () -> {
                try {
                    return appendNumbered(bench.sink, Integer.MAX_VALUE, 1000);
                } catch (InterruptedException stop) {
                    stopped.complete(Fault.of(Fault.Kind.LIMIT, "interrupted", ""));
                    throw stop;
                }
            }).then(value -> {}, stopped::complete);
            Await.until("the caller waits", () -> bench.recording.waitedNanos() > 0);
            job.cancel();
            assertThat(stopped.get(30, TimeUnit.SECONDS).what()).isEqualTo("interrupted");
            long appended = bench.recording.appended();
            gate.countDown();

            assertThat(bench.sink.append(Drafts.text("next"))).isEqualTo(appended + 1);
            bench.recording.sync();
            assertThat(bench.recording.count()).isEqualTo(appended + 1);
        }
    }

    @Test
    void wakesWaitingCallersWhenItCloses() throws Exception {
        var gate = new CountDownLatch(1);
        try (Workbench bench = new Workbench(folder, slow(gate))) {
            CompletableFuture<Fault> fault = new CompletableFuture<>();
            bench.tasks.run("append", () -> appendNumbered(bench.sink, Integer.MAX_VALUE, 1000)).then(value -> {},
                    fault::complete);
            Await.until("the caller waits", () -> bench.recording.waitedNanos() > 0);
            CompletableFuture<Long> closed = new CompletableFuture<>();
            bench.tasks.run("close", () -> {
                bench.recording.close();
                return bench.recording.count();
            }).then(closed::complete, fault::complete);

            assertThat(fault.get(30, TimeUnit.SECONDS).what()).contains("closed");
            gate.countDown();
            assertThat(closed.get(30, TimeUnit.SECONDS)).isEqualTo(bench.recording.appended());
        }
    }

    @Test
    void keepsTheOrderOfEachThread() throws Exception {
        int each = 30_000;
        try (Workbench bench = new Workbench(folder)) {
            List<CompletableFuture<Long>> writers = new ArrayList<>();
            for (int number = 1; number <= 3; number++) {
                CompletableFuture<Long> done = new CompletableFuture<>();
                EntrySink sink = bench.recording.sink(number);
                bench.tasks.run("append", () -> appendNumbered(sink, each, 20)).then(done::complete,
                        fault -> done.completeExceptionally(new AssertionError(fault)));
                writers.add(done);
            }
            for (CompletableFuture<Long> writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }
            bench.recording.sync();

            assertThat(bench.recording.count()).isEqualTo(3L * each);
            assertThat(Workbench.query(bench.file(), """
                    SELECT connection, count(*), sum(CAST(payload AS INTEGER) <> place) FROM
                      (SELECT connection, payload, row_number() OVER (PARTITION BY connection ORDER BY n) AS place
                       FROM frame) GROUP BY connection""")).containsExactly("1|30000|0", "2|30000|0", "3|30000|0");
        }
    }

    @Test
    void keepsEveryByteOfManySmallEntries() throws Exception {
        int entries = 300_000;
        try (Workbench bench = new Workbench(folder)) {
            for (int i = 1; i <= entries; i++) {
                EntryDraft draft = Drafts.frame(i % 3 == 0 ? Direction.OUT : Direction.IN, i % 2 == 0 ? 0x81 : 0x82,
                        i % 2 == 0 ? Meta.TEXT : 0, Workbench.bytes("entry " + i));
                draft.replyTo = i % 5 == 0 ? i - 1 : 0;
                bench.sink.append(draft);
            }
            bench.recording.sync();

            assertThat(Workbench.query(bench.file(), """
                    SELECT count(*), max(n), sum(CAST(payload AS TEXT) <> 'entry ' || n),
                      sum((typeof(payload) = 'text') <> (n % 2 = 0)), sum((direction = 'out') <> (n % 3 = 0)),
                      sum(coalesce(reply_to, 0) <> iif(n % 5 = 0, n - 1, 0)), sum(wire <> length)
                    FROM frame""")).containsExactly("300000|300000|0|0|0|0|0");
        }
    }

    private static Recorder.Probe slow(CountDownLatch gate) {
        return new Recorder.Probe(List.of(), () -> {
            try {
                gate.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Each payload begins with its number, and has `length` bytes.
    private static long appendNumbered(EntrySink sink, int count, int length)
            throws InterruptedException, dev.frameline.base.fault.FaultException {
        for (int i = 1; i <= count; i++) {
            sink.append(Drafts.text(i + " " + "x".repeat(length - 1 - Integer.toString(i).length())));
            if (i % 100 == 0) {
                sink.flush();
            }
        }
        return count;
    }
}
