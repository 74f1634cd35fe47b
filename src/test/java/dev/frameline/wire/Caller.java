package dev.frameline.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.frameline.base.net.Network;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.codec.KeptEntries;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.handshake.Header;
import dev.frameline.wire.ConnectRequest.DeflateOffer;
import dev.frameline.wire.ConnectRequest.Target;
import dev.frameline.wire.ConnectRequest.Timeouts;

/// The client's side of a test: opens a connection and keeps all that it tells. Checks that nothing is told twice or
/// after the end. Closing it ends the connection and its threads.
final class Caller implements ConnectionEvents, AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    final KeptEntries kept = new KeptEntries();
    final List<String> told = new CopyOnWriteArrayList<>();
    final List<ConnectionFacts> facts = new CopyOnWriteArrayList<>();
    final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    final List<Long> roundTrips = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();
    private final CompletableFuture<Boolean> opened = new CompletableFuture<>();
    private final ThreadTasks tasks = new ThreadTasks(Runnable::run, bugs::add);
    private final Connection connection;

    private Caller(ConnectRequest request, Network network) {
        connection = Connection.open(new Attempt(1, request, kept, this, tasks, Ticker.system()), 1, network);
    }

    static Caller to(ConnectRequest request) {
        return new Caller(request, Network.SYSTEM);
    }

    static Caller to(ConnectRequest request, Network network) {
        return new Caller(request, network);
    }

    static Caller to(int port) {
        return to(request(port));
    }

    static ConnectRequest request(int port) {
        return request(port, Timeouts.DEFAULT);
    }

    static ConnectRequest request(int port, Timeouts timeouts) {
        return new ConnectRequest(new Target(false, "127.0.0.1", port, "/"), List.of(), List.of(), DeflateOffer.NONE,
                Set.of(), timeouts);
    }

    static ConnectRequest deflating(int port, DeflateOffer offer) {
        ConnectRequest plain = request(port);
        return new ConnectRequest(plain.target(), List.of(), List.of(), offer, Set.of(), plain.timeouts());
    }

    static ConnectRequest with(int port, List<Header> headers, List<String> subprotocols) {
        ConnectRequest plain = request(port);
        return new ConnectRequest(plain.target(), headers, subprotocols, DeflateOffer.NONE, Set.of(), plain.timeouts());
    }

    static ConnectRequest secure(int port, Set<String> trusted) {
        return new ConnectRequest(new Target(true, "localhost", port, "/"), List.of(), List.of(), DeflateOffer.NONE,
                trusted, Timeouts.DEFAULT);
    }

    /// All limits are this short.
    static Timeouts hurried(int millis) {
        Duration limit = Duration.ofMillis(millis);
        return new Timeouts(limit, limit, limit, limit);
    }

    Connection connection() {
        return connection;
    }

    void awaitOpen() throws Exception {
        opened.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    Ending awaitEnd() throws InterruptedException, ExecutionException, TimeoutException {
        return ending.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /// The end of a connection that had been open.
    Ending.Closed awaitClosed() throws InterruptedException, ExecutionException, TimeoutException {
        return (Ending.Closed) awaitEnd();
    }

    void awaitEntries(int count) {
        Await.until(count + " entries have come", () -> kept.all().size() >= count);
    }

    /// The lines of the entries between the handshake and the last note.
    List<String> frameLines() {
        List<String> lines = kept.lines();
        return lines.subList(Math.min(2, lines.size()), Math.max(2, lines.size() - 1));
    }

    /// The text of the last entry.
    String lastNote() {
        return kept.all().getLast().text();
    }

    ConnectionFacts lastFacts() {
        return facts.getLast();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void facts(ConnectionFacts more) {
        facts.add(more);
    }

    @Override
    public void opened() {
        told.add("opened");
        opened.complete(true);
    }

    @Override
    public void pong(long roundTripNanos) {
        roundTrips.add(roundTripNanos);
    }

    @Override
    public void closing() {
        told.add("closing");
    }

    @Override
    public void ended(Ending how) {
        told.add("ended");
        if (!ending.complete(how)) {
            bugs.add(new AssertionError("It ended twice"));
        }
    }

    @Override
    public void close() {
        connection.cancel();
        Await.until("the connection has ended", ending::isDone);
        tasks.close();
        if (!bugs.isEmpty()) {
            throw new AssertionError("A bug on another thread", bugs.getFirst());
        }
    }
}
