package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A recording as the first version of the schema had it: 94 entries of all kinds, made by the program of that time.
/// Any thread.
final class Version1 {

    static final int ENTRIES = 94;

    private Version1() {}

    /// A copy of it to open.
    static Path in(Path folder) throws IOException {
        Path file = folder.resolve("version1.frameline");
        try (InputStream packed = Version1.class.getResourceAsStream("version1.frameline.gz");
                InputStream in = new GZIPInputStream(packed)) {
            Files.copy(in, file);
        }
        return file;
    }
}
