package dev.frameline.recording.sqlite;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntrySink;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.WritableRecording;

/// Measures the recording alone: entries from one thread through a sink into a committed file, then pages, then a
/// search. Arguments: a folder, payload bytes, entries, rounds. Prints CPU microseconds an entry, which a busy machine
/// changes least.
public final class RecordingBench {

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int bytes = Integer.parseInt(arguments[1]);
        int entries = Integer.parseInt(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        for (int round = 0; round < rounds; round++) {
            new RecordingBench().run(folder, bytes, entries);
        }
    }

    private void run(Path folder, int bytes, int entries) throws Exception {
        Path file = Files.createTempDirectory(folder, "bench").resolve("bench.frameline");
        try (var tasks = new ThreadTasks(Runnable::run, Throwable::printStackTrace);
                WritableRecording recording = SqliteRecording.create(file, tasks, Ticker.system())) {
            write(recording, Drafts.text(payload(bytes)), entries);
            readPages(recording, entries);
            search(recording, entries);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        }
    }

    private void write(WritableRecording recording, EntryDraft draft, int entries) throws Exception {
        EntrySink sink = recording.sink(1);
        long cpu = machine.getProcessCpuTime();
        long start = System.nanoTime();
        for (int i = 0; i < entries; i++) {
            draft.atNanos++;
            draft.endNanos++;
            sink.append(draft);
        }
        recording.sync();
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(Locale.ROOT,
                "%,7d bytes: %,10.0f entries/s, %7.3f us CPU an entry, %6.1f MB/s, waited %.2f of %.2f s%n",
                draft.length,
                entries / seconds, (machine.getProcessCpuTime() - cpu) / 1e3 / entries,
                (double) entries * draft.length / 1e6 / seconds, recording.waitedNanos() / 1e9, seconds);
    }

    private void readPages(WritableRecording recording, int entries) throws Exception {
        long[] nanos = new long[2000];
        long first = 1;
        for (int i = 0; i < nanos.length; i++) {
            first = 1 + (first * 7919 + 104_729) % entries;
            long start = System.nanoTime();
            recording.page(first, 50);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        out.printf(Locale.ROOT, "    page of 50: p50 %.2f ms, p99 %.2f ms%n", nanos[1000] / 1e6, nanos[1980] / 1e6);
    }

    private void search(WritableRecording recording, int entries) throws Exception {
        for (String text : new String[]{"NOWHERE", "0815"}) {
            long cpu = machine.getProcessCpuTime();
            long start = System.nanoTime();
            int hits = recording.find(EntryFilter.ALL.withQuery(Query.parse(text, ZoneOffset.UTC)), 1, entries).length;
            out.printf(Locale.ROOT, "    search for %s: %.3f s, %.3f us CPU an entry, %d hits%n", text,
                    (System.nanoTime() - start) / 1e9,
                    (machine.getProcessCpuTime() - cpu) / 1e3 / entries, hits);
        }
    }

    private static String payload(int bytes) {
        var text = new StringBuilder("{\"symbol\":\"BTC-USD\",\"price\":64123.50,\"size\":0.0125,\"side\":\"buy\"");
        while (text.length() < bytes - 1) {
            text.append(",\"k").append(text.length()).append("\":\"Value ").append(text.length()).append('"');
        }
        text.setLength(bytes - 1);
        return text.append('}').toString();
    }
}
