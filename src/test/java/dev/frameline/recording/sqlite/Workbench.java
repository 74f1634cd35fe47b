package dev.frameline.recording.sqlite;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;

import org.sqlite.JDBC;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.EntrySink;
import dev.frameline.recording.WritableRecording;

/// A recording in a temporary folder, and SQL as another program would ask it. Closing fails the test if a thread ended
/// in a bug. Any thread.
final class Workbench implements AutoCloseable {

    final WritableRecording recording;
    final EntrySink sink;
    final Tasks tasks;
    private final AtomicReference<Optional<Throwable>> bug = new AtomicReference<>(Optional.empty());

    Workbench(Path folder) throws FaultException {
        this(folder, Recorder.Probe.NONE);
    }

    Workbench(Path folder, Recorder.Probe probe) throws FaultException {
        tasks = new ThreadTasks(Runnable::run, thrown -> bug.set(Optional.of(thrown)));
        recording = LiveRecording.create(folder.resolve("test.frameline"), tasks, Ticker.system(), probe);
        sink = recording.sink(1);
    }

    Path file() {
        return recording.file();
    }

    /// Rows of a query, their columns joined with a bar.
    static List<String> query(Path file, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(column == 1 ? "" : "|").append(result.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    static void execute(Path file, String sql) throws SQLException {
        try (var connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        recording.close();
        tasks.close();
        if (bug.get().isPresent()) {
            throw new AssertionError(bug.get().get());
        }
    }
}
