package dev.frameline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
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

/// One capture of a load into a new file, with the engine as it is in the program.
///
/// @param effort from dialling until the last frame was committed
/// @param missing frames that are not in the file
/// @param waitedSeconds that the reader waited for the disk
/// @param heapBytes held at the end, before the recording was closed
record RecordingRun(Effort effort, long missing, double waitedSeconds, long heapBytes) {

    private static final int MINUTES = 10;

    static RecordingRun of(int port, Load load, Path file) throws IOException, FaultException, InterruptedException {
        Effort effort;
        double waited;
        long heap;
        Ticker ticker = Ticker.system();
        try (ThreadTasks tasks = new ThreadTasks(Runnable::run, bug -> System.err.println("bug: " + bug));
                WritableRecording recording = SqliteRecording.create(file, tasks, ticker)) {
            ConnectRequest request = new ConnectRequest(new Target(false, "127.0.0.1", port, load.resource()),
                    List.of(), List.of(), DeflateOffer.NONE, Set.of(), Timeouts.DEFAULT);
            Ended events = new Ended();
            Effort start = Effort.start();
            Connection.open(1, request, recording.sink(1), events, tasks, ticker);
            check(await(events));
            recording.sync();
            effort = start.untilNow();
            waited = recording.waitedNanos() / 1e9;
            heap = heldHeap();
        }
        return new RecordingRun(effort, Captured.missing(file, load), waited, heap);
    }

    private static Ending await(Ended events) throws IOException, InterruptedException {
        try {
            return events.ending().get(MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException late) {
            throw new IOException("the connection does not end", late);
        }
    }

    private static void check(Ending ending) throws IOException {
        if (!(ending instanceof Ending.Closed closed && closed.isClean())) {
            throw new IOException(ending.sentence());
        }
    }

    private static long heldHeap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
