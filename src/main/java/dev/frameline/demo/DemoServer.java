package dev.frameline.demo;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;

/// The embedded demo server: listens on a free port of the loopback address until it is closed. Any thread.
public final class DemoServer implements AutoCloseable {

    private static final int BACKLOG = 64;
    private static final long CLOSE_SECONDS = 5;

    private final ServerSocket listener;
    private final Tasks tasks;
    private final Ticker ticker;
    private final Set<Client> clients = ConcurrentHashMap.newKeySet();
    /// One party for each thread at work, and one for whoever closes.
    private final Phaser atWork = new Phaser(1);

    private DemoServer(ServerSocket listener, Tasks tasks, Ticker ticker) {
        this.listener = listener;
        this.tasks = tasks;
        this.ticker = ticker;
    }

    /// Opens the port and begins to accept.
    public static DemoServer start(Tasks tasks, Ticker ticker) throws FaultException {
        try {
            ServerSocket listener = new ServerSocket(0, BACKLOG, InetAddress.ofLiteral("127.0.0.1"));
            DemoServer server = new DemoServer(listener, tasks, ticker);
            server.launch(server::accept);
            return server;
        } catch (IOException e) {
            throw new FaultException(Fault.of(Fault.Kind.NETWORK, "The demo server cannot open a port.",
                    "Allow programs to listen on 127.0.0.1.", e));
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    /// Address of a path, such as `/ticker?rate=max`.
    public String url(String path) {
        return "ws://127.0.0.1:" + port() + path;
    }

    /// Cuts every connection, and waits for the threads to end: some milliseconds.
    @Override
    public void close() {
        if (listener.isClosed()) {
            return;
        }
        closeQuietly(listener);
        clients.forEach(Client::cut);
        try {
            atWork.awaitAdvanceInterruptibly(atWork.arriveAndDeregister(), CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException late) {
            // a thread that hangs on a dead socket: nothing more can be done about it
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Client client = new Client(listener.accept(), tasks, ticker);
                clients.add(client);
                launch(() -> serve(client));
            } catch (IOException closed) {
                closeQuietly(listener);
            }
        }
    }

    private void serve(Client client) {
        try (client) {
            if (!listener.isClosed()) {
                client.serve(writer -> startWriter(client, writer));
            }
        } finally {
            clients.remove(client);
        }
    }

    /// A platform thread: a feed at full speed may keep it busy, and must not keep others waiting.
    private void startWriter(Client client, Runnable writer) {
        atWork.register();
        tasks.loop("frameline-demo-writer-" + client.port(), () -> {
            try {
                writer.run();
            } finally {
                atWork.arriveAndDeregister();
            }
        });
    }

    private void launch(Runnable work) {
        atWork.register();
        tasks.run("the demo server", () -> {
            try {
                work.run();
            } finally {
                atWork.arriveAndDeregister();
            }
            return true;
        }).then(done -> {}, fault -> {});
    }

    static void closeQuietly(Closeable resource) {
        try {
            resource.close();
        } catch (IOException gone) {
            // it is released all the same
        }
    }
}
