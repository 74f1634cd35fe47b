package dev.frameline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;
import dev.frameline.wire.ConnectRequest;
import dev.frameline.wire.ConnectRequest.DeflateOffer;
import dev.frameline.wire.ConnectRequest.Target;
import dev.frameline.wire.ConnectRequest.Timeouts;
import dev.frameline.wire.Connection;
import dev.frameline.wire.Ending;

/// One long recording as fast as the source can send, with what the process holds after each tenth of it: heap in use
/// before any collection, and the resident set as the system sees it. At the end every frame must be in the file.
/// Arguments: how many frames, their size in bytes, and the folder that the recording is made in.
public final class LongRunBench {

    private static final int STEPS = 10;

    private final Load load;
    private final Path file;

    private LongRunBench(Load load, Path file) {
        this.load = load;
        this.file = file;
    }

    /// Prints a line for each tenth, and a last one.
    ///
    /// @param args frames, bytes, folder
    public static void main(String[] args) throws IOException, FaultException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[2]));
        var load = new Load(args[1] + " B", Integer.parseInt(args[1]), Integer.parseInt(args[0]));
        Path file = folder.resolve("long.frameline");
        Files.deleteIfExists(file);
        try (LoadProcess source = LoadProcess.start(LoadSource.class)) {
            new LongRunBench(load, file).run(source.port());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void run(int port) throws IOException, FaultException, InterruptedException {
        System.out.printf(Locale.ROOT, "%s text, %,d frames, heap at most %d MB%n", load.name(), load.frames(),
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println("committed       frames/s   waited   heap in use   resident");
        Ticker ticker = Ticker.system();
        Effort start = Effort.start();
        double waited;
        try (ThreadTasks tasks = new ThreadTasks(Runnable::run, bug -> System.err.println("bug: " + bug));
                WritableRecording recording = SqliteRecording.create(file, tasks, ticker)) {
            var request = new ConnectRequest(new Target(false, "127.0.0.1", port, load.resource()), List.of(),
                    List.of(), DeflateOffer.NONE, Set.of(), Timeouts.DEFAULT);
            var events = new Ended();
            Connection.open(1, request, recording.sink(1), events, tasks, ticker);
            watch(recording, events.ending(), start);
            recording.sync();
            waited = recording.waitedNanos() / 1e9;
        }
        Effort effort = start.untilNow();
        System.out.printf(Locale.ROOT,
                "all in %.1f s, %,.0f frames/s, %.2f us CPU a frame, waited %.1f s, missing %d%n",
                effort.seconds(), effort.perSecond(load), effort.cpuMicros(load), waited,
                Captured.missing(file, load));
    }

    private void watch(WritableRecording recording, Future<Ending> ending, Effort start)
            throws IOException, InterruptedException {
        long step = load.frames() / STEPS;
        long next = step;
        while (!isEnded(ending)) {
            if (recording.count() >= next) {
                line(recording, start);
                next += step;
            }
        }
        line(recording, start);
    }

    private static void line(WritableRecording recording, Effort start) throws IOException {
        System.out.printf(Locale.ROOT, "%,12d %,12.0f %7.1fs %10d MB %7d MB%n", recording.count(),
                recording.count() / start.untilNow().seconds(), recording.waitedNanos() / 1e9,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                ResidentSet.bytes() >> 20);
    }

    private static boolean isEnded(Future<Ending> ending) throws IOException, InterruptedException {
        try {
            Ending how = ending.get(20, TimeUnit.MILLISECONDS);
            if (!(how instanceof Ending.Closed closed && closed.isClean())) {
                throw new IOException(how.sentence());
            }
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException broken) {
            throw new IOException("the connection failed", broken);
        }
    }
}
