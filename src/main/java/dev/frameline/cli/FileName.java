package dev.frameline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import dev.frameline.recording.sqlite.Recordings;

/// The name of a recording that nobody named. Any thread.
final class FileName {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private FileName() {}

    /// A file that does not exist yet, such as `stream.example.com-20260131-094107.frameline`.
    ///
    /// @param host empty for the demo server
    static Path free(Path folder, String host, Instant now, ZoneId zone) {
        String name = host.isEmpty() ? "demo" : host.replaceAll("[^\\p{L}\\p{N}._-]", "-");
        String stem = name + "-" + TIME.withZone(zone).format(now);
        Path file = folder.resolve(stem + Recordings.SUFFIX);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(stem + "-" + i + Recordings.SUFFIX);
        }
        return file;
    }
}
