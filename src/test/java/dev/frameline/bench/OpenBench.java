package dev.frameline.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;

/// Measures what should not depend on how long a recording is: opening one to a usable table, and a page of rows at a
/// random place while more is written. Arguments: a folder, numbers of entries with commas between them.
public final class OpenBench {

    private static final int PAYLOAD_BYTES = 200;
    private static final int ROWS = 50;
    private static final int OPENINGS = 30;
    private static final int PAGES = 5000;
    /// Entries of a busy feed in each hundredth of a second.
    private static final int FEED = 200;
    private static final int FULL_SPEED = 20_000;

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Ticker ticker = Ticker.system();
    private final Random random = new Random(1);
    private final EntryDraft draft = new EntryDraft();
    private final byte[] payload = "{\"type\":\"trade\",\"price\":64210.55,\"pad\":\"%s\"}"
            .formatted("x".repeat(PAYLOAD_BYTES - 43)).getBytes(StandardCharsets.UTF_8);
    private long atNanos = ticker.epochNanos();

    public static void main(String[] arguments) throws Exception {
        Path parent = Files.createDirectories(Path.of(arguments[0]));
        for (String entries : arguments[1].split(",", -1)) {
            Path folder = Files.createTempDirectory(parent, "open");
            try {
                new OpenBench().run(folder.resolve("bench.frameline"), Long.parseLong(entries));
            } finally {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void run(Path file, long entries) throws IOException, FaultException, InterruptedException {
        try (var tasks = new ThreadTasks(Runnable::run, bug -> out.println("bug: " + bug))) {
            try (WritableRecording recording = SqliteRecording.create(file, tasks, ticker)) {
                EntrySink sink = recording.sink(1);
                append(sink, entries);
                recording.sync();
                out.printf(Locale.ROOT, "%,d entries%n", entries);
                pages(recording, sink, FEED, tasks, "a feed of 20,000/s");
                pages(recording, sink, FULL_SPEED, tasks, "a feed at full speed");
            }
            out.printf(Locale.ROOT, "  file of %,d MB%n", Files.size(file) >> 20);
            openings(file, tasks);
        }
    }

    private void append(EntrySink sink, long count) throws FaultException, InterruptedException {
        long frame = Meta.of(EntryKind.FRAME, Direction.IN) | Meta.TEXT | 0x81;
        for (long i = 0; i < count; i++) {
            atNanos += 100_000 + random.nextInt(1_000_000);
            draft.reset(atNanos, frame).payload(payload, 0, payload.length);
            draft.wireLength = payload.length;
            sink.append(draft);
        }
    }

    /// Pages at random places while `count` entries are appended every 10 ms, or as many as fit.
    private void pages(WritableRecording recording, EntrySink sink, int count, ThreadTasks tasks, String writer)
            throws FaultException, InterruptedException {
        var stop = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        tasks.loop("feed", () -> {
            try {
                while (!stop.await(10, TimeUnit.MILLISECONDS)) {
                    append(sink, count);
                }
            } catch (FaultException failed) {
                out.println(failed.fault().sentence());
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            } finally {
                ended.countDown();
            }
        });
        long before = recording.count();
        long start = System.nanoTime();
        double[] millis = new double[PAGES];
        double[] cpuMillis = new double[PAGES];
        for (int page = 0; page < PAGES; page++) {
            long first = 1 + random.nextLong(Math.max(1, recording.count() - ROWS));
            long cpu = threads.getCurrentThreadCpuTime();
            long since = System.nanoTime();
            check(recording.page(first, ROWS).size() == ROWS);
            millis[page] = (System.nanoTime() - since) / 1e6;
            cpuMillis[page] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long written = recording.count() - before;
        stop.countDown();
        ended.await();
        recording.sync();
        print("page of 50 beside " + writer + " (" + Math.round(written / seconds) + "/s)", millis);
        print("    of which processor time", cpuMillis);
    }

    private void openings(Path file, ThreadTasks tasks) throws FaultException {
        double[] opened = new double[OPENINGS];
        double[] table = new double[OPENINGS];
        double[] cpuMillis = new double[OPENINGS];
        double[] overview = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            long cpu = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            try (Recording recording = SqliteRecording.open(file, tasks, ticker)) {
                opened[i] = (System.nanoTime() - start) / 1e6;
                long count = recording.count();
                check(recording.page(count - ROWS + 1, ROWS).size() == ROWS);
                check(recording.connections().isEmpty() && recording.marks().isEmpty());
                table[i] = (System.nanoTime() - start) / 1e6;
                cpuMillis[i] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
                Await.until("all is counted", () -> recording.overview().counted() == count);
                overview[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        print("open", opened);
        print("open, count, last page, connections, marks", table);
        print("    of which processor time", cpuMillis);
        print("the same and the overview", overview);
    }

    private static void check(boolean isSo) {
        if (!isSo) {
            throw new IllegalStateException("the recording does not answer as it should");
        }
    }

    private void print(String what, double[] millis) {
        double first = millis[0];
        Arrays.sort(millis);
        out.printf(Locale.ROOT, "  %s: first %.2f ms, p50 %.2f, p99 %.2f, most %.2f ms%n", what, first,
                at(millis, 0.5), at(millis, 0.99), at(millis, 1));
    }

    private static double at(double[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
    }
}
