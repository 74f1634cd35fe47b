package dev.frameline.base.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version of the running program, as the build wrote it into a resource. Any thread.
public final class Version {

    private static final String CURRENT = read();

    private Version() {}

    /// Such as `0.1.0`.
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream resource = Version.class.getResourceAsStream("version.txt")) {
            if (resource == null) {
                throw new IllegalStateException("version.txt is missing from the build");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
