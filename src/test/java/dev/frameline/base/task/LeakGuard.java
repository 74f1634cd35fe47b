package dev.frameline.base.task;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a test that leaves a thread of ours or of the client library behind, or a socket. Sockets are counted where the
/// system lists them as files (Linux).
public final class LeakGuard implements BeforeEachCallback, AfterEachCallback {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(LeakGuard.class);

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        warmUp();
        context.getStore(SPACE).put("threads", threads());
        context.getStore(SPACE).put("sockets", sockets());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Set<?> before = context.getStore(SPACE).getOrDefault("threads", Set.class, Set.of());
        Await.until("every thread of the test has ended; left are " + left(before), () -> left(before).isEmpty());
        int sockets = context.getStore(SPACE).getOrDefault("sockets", Integer.class, 0);
        Await.until("every socket of the test is closed", () -> sockets() <= sockets);
    }

    /// The platform keeps a socket of its own for ever once one was used.
    private static void warmUp() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket one = new Socket(listener.getInetAddress(), listener.getLocalPort());
                Socket other = listener.accept()) {
            one.getOutputStream().write(1);
            other.getInputStream().read();
        }
    }

    private static Set<Thread> left(Set<?> before) {
        return threads().stream().filter(thread -> !before.contains(thread)).collect(Collectors.toSet());
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).filter(LeakGuard::isOurs)
                .collect(Collectors.toSet());
    }

    private static boolean isOurs(Thread thread) {
        return thread.getName().startsWith("frameline-") || thread.getName().startsWith("WebSocket");
    }

    private static int sockets() {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return 0;
        }
        try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
            return (int) descriptors.filter(LeakGuard::isSocket).count();
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException gone) {
            return false;
        }
    }
}
