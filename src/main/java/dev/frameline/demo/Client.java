package dev.frameline.demo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;

/// One client of the demo server, from its request to the end of TCP. [#serve] runs on a thread of its own; [#cut] on
/// any.
final class Client implements AutoCloseable {

    private static final int HEAD_MILLIS = 10_000;
    private static final Duration CLOSE_TIME = Duration.ofSeconds(5);
    private static final int READ_BYTES = 64 * 1024;

    private final Socket socket;
    private final Tasks tasks;
    private final Ticker ticker;
    private final AtomicReference<Optional<Job>> limit = new AtomicReference<>(Optional.empty());

    Client(Socket socket, Tasks tasks, Ticker ticker) {
        this.socket = socket;
        this.tasks = tasks;
        this.ticker = ticker;
    }

    int port() {
        return socket.getPort();
    }

    /// Answers the request, and if it is an upgrade talks until that is over.
    ///
    /// @param startWriter starts a thread for the conversation's writer
    void serve(Consumer<Runnable> startWriter) {
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(HEAD_MILLIS);
            InputStream in = new BufferedInputStream(socket.getInputStream(), READ_BYTES);
            Optional<RequestHead> request = RequestHead.read(in);
            if (request.isPresent()) {
                answer(request.get(), in, startWriter);
            }
        } catch (IOException gone) {
            cut();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends TCP at once; threads that read or write wake up.
    void cut() {
        DemoServer.closeQuietly(socket);
    }

    @Override
    public void close() {
        cut();
    }

    private void answer(RequestHead request, InputStream in, Consumer<Runnable> startWriter)
            throws IOException, InterruptedException {
        switch (Route.of(request, ticker)) {
            case Route.Plain(HttpAnswer plain) -> socket.getOutputStream().write(plain.toBytes());
            case Route.Talk(Upgrade upgrade, Script script) -> {
                socket.getOutputStream().write(upgrade.toBytes());
                socket.setSoTimeout(0);
                talk(script, in, startWriter);
            }
        }
    }

    /// Reads on this thread and leaves when the writer has written all, which gets a while for it.
    private void talk(Script script, InputStream in, Consumer<Runnable> startWriter)
            throws IOException, InterruptedException {
        Conversation conversation = new Conversation(script, ticker, this::limitClosing);
        CountDownLatch written = new CountDownLatch(1);
        startWriter.accept(() -> write(conversation, written));
        try {
            conversation.read(in);
        } finally {
            limitClosing();
            written.await();
            limit.get().ifPresent(Job::cancel);
        }
    }

    private void write(Conversation conversation, CountDownLatch written) {
        try {
            conversation.write(socket.getOutputStream());
        } catch (IOException gone) {
            cut();
        } catch (InterruptedException stop) {
            cut();
            Thread.currentThread().interrupt();
        } finally {
            written.countDown();
        }
    }

    /// From now on the client has a few seconds.
    private void limitClosing() {
        Job timer = tasks.after(CLOSE_TIME, this::cut);
        limit.getAndSet(Optional.of(timer)).ifPresent(Job::cancel);
    }
}
