package dev.frameline.recording.sqlite;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.EntrySink;
import dev.frameline.recording.WritableRecording;

/// A program that records until it is killed, and says after every change how many entries are committed.
public final class Victim {

    private Victim() {}

    public static void main(String[] arguments) throws Exception {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        try (var tasks = new ThreadTasks(Runnable::run, bug -> out.println(bug));
                WritableRecording recording = SqliteRecording.create(Path.of(arguments[0]), tasks,
                        Ticker.system())) {
            EntrySink sink = recording.sink(1);
            long seen = 0;
            while (true) {
                sink.append(Drafts.text("entry " + (recording.appended() + 1)));
                if (recording.count() > seen) {
                    seen = recording.count();
                    out.println(seen + ".");
                }
            }
        }
    }
}
