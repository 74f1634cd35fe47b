package dev.frameline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory of the machine this process holds. Any thread.
public final class ResidentSet {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String LINE = "VmRSS:";

    private ResidentSet() {}

    /// In bytes; 0 on systems without `/proc`.
    public static long bytes() throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith(LINE)).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).orElse(0L);
    }
}
