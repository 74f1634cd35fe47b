package dev.frameline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.codec.FrameReader;
import dev.frameline.frame.codec.Sender;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// One capture of a load into a new file.
///
/// @param seconds from dialling until the last frame was committed
/// @param missing frames that are not in the file
/// @param waitedSeconds that the reader waited for the disk
/// @param heapBytes held at the end, before the recording was closed
record RecordingRun(double seconds, long missing, double waitedSeconds, long heapBytes) {

    static RecordingRun of(int port, Load load, Path file) throws IOException, FaultException, InterruptedException {
        Ticker ticker = Ticker.system();
        double seconds;
        double waited;
        long heap;
        try (ThreadTasks tasks = new ThreadTasks(Runnable::run, bug -> System.err.println("bug: " + bug));
                WritableRecording recording = SqliteRecording.create(file, tasks, ticker)) {
            long start = System.nanoTime();
            read(port, load, recording, ticker);
            recording.sync();
            seconds = (System.nanoTime() - start) / 1e9;
            waited = recording.waitedNanos() / 1e9;
            heap = heldHeap();
        }
        return new RecordingRun(seconds, Captured.missing(file, load), waited, heap);
    }

    private static void read(int port, Load load, WritableRecording recording, Ticker ticker)
            throws IOException, FaultException, InterruptedException {
        try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            socket.getOutputStream().write(("GET " + load.resource()
                    + " HTTP/1.1\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n").getBytes(US_ASCII));
            InputStream in = socket.getInputStream();
            String head = "";
            while (!head.endsWith("\r\n\r\n")) {
                head += (char) in.read();
            }
            FrameReader reader = FrameReader.of(Direction.IN, Sender.SERVER, Optional.empty(), recording.sink(1));
            byte[] buffer = new byte[64 * 1024];
            int n = in.read(buffer);
            while (n > 0) {
                reader.feed(buffer, 0, n, ticker.epochNanos());
                if (n >= 4 && n < buffer.length && buffer[n - 4] == (byte) 0x88) {
                    return;
                }
                n = in.read(buffer);
            }
        }
    }

    private static long heldHeap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
