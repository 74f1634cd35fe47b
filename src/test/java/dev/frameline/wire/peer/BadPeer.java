package dev.frameline.wire.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

import dev.frameline.base.fault.FaultException;

/// Listens on a free loopback port and plays one script for each connection, on a thread of its own. Closing it ends
/// everything. Any thread.
public final class BadPeer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final ServerSocket listener;
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> played = new CompletableFuture<>();

    /// What to do with a connection.
    @FunctionalInterface
    public interface Script {
        void play(PeerLine line) throws IOException, FaultException, InterruptedException;
    }

    private BadPeer(ServerSocket listener, Script script) {
        this.listener = listener;
        start("peer-accept", () -> {
            while (!listener.isClosed()) {
                Socket socket = listener.accept();
                accepted.add(socket);
                start("peer-line", () -> play(script, socket));
            }
        });
    }

    /// A peer that plays the script over plain TCP.
    public static BadPeer plain(Script script) throws IOException {
        return new BadPeer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
    }

    /// A peer that plays the script over TLS.
    public static BadPeer secure(SSLContext context, Script script) throws IOException {
        return new BadPeer(
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
    }

    private void play(Script script, Socket socket) throws IOException {
        try (socket) {
            script.play(new PeerLine(socket));
            played.complete(true);
        } catch (FaultException | InterruptedException | RuntimeException | Error broken) {
            played.completeExceptionally(broken);
        } catch (IOException broken) {
            played.completeExceptionally(broken);
            throw broken;
        }
    }

    private interface Loop {
        void run() throws IOException;
    }

    private void start(String name, Loop loop) {
        var thread = new Thread(() -> {
            try {
                loop.run();
            } catch (IOException ended) {
                // The other side, or the end of the test, ended it.
            }
        }, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    public int port() {
        return listener.getLocalPort();
    }

    /// Waits until a script was played to its end, and throws what broke it.
    public void awaitPlayed() throws Exception {
        played.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /// Does something with each connection so far.
    public void each(Consumer<Socket> action) {
        accepted.forEach(action);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : accepted) {
            socket.close();
        }
        for (Thread thread : threads) {
            thread.interrupt();
            try {
                thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
