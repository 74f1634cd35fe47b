package dev.frameline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A source running in a process of its own. Whoever starts it closes it.
public final class LoadProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private LoadProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts a class with a `main` that prints its port first.
    public static LoadProcess start(Class<?> source) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-Xmx64m", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), source.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        return new LoadProcess(process, Integer.parseInt(out.readLine()));
    }

    /// Where it listens, on the loopback address.
    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
