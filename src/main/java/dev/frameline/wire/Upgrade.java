package dev.frameline.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Job;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.handshake.AcceptKey;
import dev.frameline.handshake.HandshakeRequest;
import dev.frameline.handshake.check.UpgradeCheck;
import dev.frameline.handshake.read.HandshakeReader;
import dev.frameline.wire.Ending.Step;

/// The opening handshake as it really goes over the line. The library writes a request of its own: ours goes out in its
/// place; and it is told of a success only when ours was one. Writer and reader thread.
final class Upgrade {

    private static final Duration MOST_WAIT_FOR_BODY = Duration.ofSeconds(3);

    private final Attempt attempt;
    private final Dialer.Line line;
    private final CompletableFuture<Sent> sent = new CompletableFuture<>();

    Upgrade(Attempt attempt, Dialer.Line line) {
        this.attempt = attempt;
        this.line = line;
    }

    private record Sent(HandshakeRequest request, String libraryKey, long atNanos) {}

    /// How the server answered.
    sealed interface Outcome {}

    /// It switched to WebSocket.
    ///
    /// @param forLibrary the answer that the library wants to its own request
    /// @param leftFrom where in the buffer the first frames begin
    /// @param leftTo where they end
    record Switched(HandshakeRequest request, Answer answer, byte[] forLibrary, int leftFrom, int leftTo)
            implements
                Outcome {}

    /// It did not.
    record Failed(Ending ending) implements Outcome {}

    /// The library's request wants to go out: ours does.
    void send(byte[] libraryHead, OutputStream out) throws IOException, FaultException, InterruptedException {
        String key = HandshakeRequest.parse(libraryHead).headers().first("Sec-WebSocket-Key").orElse("");
        HandshakeRequest request = RequestHead.of(attempt.request, key);
        byte[] head = request.toBytes();
        EntryDraft draft = attempt.text(EntryKind.REQUEST, Direction.OUT, head);
        UpgradeCheck.faults(UpgradeCheck.request(request, attempt.request.target().secure())).forEach(draft::fault);
        attempt.sink.append(draft);
        attempt.sink.flush();
        long now = attempt.ticker.nanos();
        out.write(head);
        sent.complete(new Sent(request, key, now));
    }

    /// The request will never go out.
    void giveUp() {
        sent.cancel(false);
    }

    /// Waits for the whole answer.
    Outcome await(InputStream in, byte[] buffer) throws FaultException, InterruptedException {
        Duration limit = attempt.request.timeouts().handshake();
        Job timer = attempt.limit(limit, Step.UPGRADE,
                "The server accepted TCP but did not answer the handshake within "
                        + Dialer.seconds(limit) + ".");
        try {
            return read(in, buffer, sent.get(), timer);
        } catch (ExecutionException | CancellationException notSent) {
            return new Failed(attempt.stopper.reason()
                    .orElseGet(() -> failed("The handshake request could not be sent.", "Try again.")));
        } finally {
            timer.cancel();
        }
    }

    private Outcome read(InputStream in, byte[] buffer, Sent request, Job timer)
            throws FaultException, InterruptedException {
        var reader = new HandshakeReader();
        var bodyTimeIsUp = new AtomicBoolean();
        Optional<Job> bodyTimer = Optional.empty();
        Optional<IOException> broken = Optional.empty();
        long headNanos = 0;
        int taken = 0;
        int count = 0;
        try {
            while (!reader.isComplete() && count >= 0) {
                count = in.read(buffer);
                taken = count > 0 ? reader.feed(buffer, 0, count) : 0;
                if (reader.hasHead() && headNanos == 0) {
                    headNanos = attempt.ticker.epochNanos();
                    long took = attempt.ticker.nanos() - request.atNanos;
                    timer.cancel();
                    attempt.time(timings -> timings.withUpgrade(took));
                    bodyTimer = Optional.of(attempt.tasks.after(MOST_WAIT_FOR_BODY, () -> {
                        bodyTimeIsUp.set(true);
                        line.cut();
                    }));
                }
            }
        } catch (IOException cut) {
            broken = bodyTimeIsUp.get() ? Optional.empty() : Optional.of(cut);
        }
        bodyTimer.ifPresent(Job::cancel);
        if (!reader.isComplete()) {
            reader.finish();
        }
        var answer = new Answer(request.request, reader, headNanos);
        answer.record(attempt);
        return judge(answer, request, broken, taken, Math.max(count, 0));
    }

    private Outcome judge(Answer answer, Sent request, Optional<IOException> broken, int taken, int count) {
        Optional<Ending> stopped = attempt.stopper.reason();
        if (stopped.isPresent()) {
            return new Failed(stopped.get());
        }
        if (!answer.hasHead() && answer.isEmpty()) {
            return new Failed(broken.isPresent()
                    ? failed("The connection broke before the server answered: " + broken.get().getMessage() + ".",
                            "Check the port; a server that wants TLS may do this: try wss://.")
                    : failed("The server closed the connection without an answer.",
                            "Check the port; a server that wants TLS may do this: try wss://."));
        }
        List<String> problems = answer.problems();
        if (problems.isEmpty()) {
            return new Switched(request.request, answer, forLibrary(request.libraryKey), taken, count);
        }
        return new Failed(answer.isRefusal()
                ? new Ending.Refused(answer.response())
                : new Ending.BadUpgrade(problems));
    }

    private static Ending failed(String what, String todo) {
        return new Ending.DialFailed(Step.UPGRADE, Fault.of(Fault.Kind.NETWORK, what, todo));
    }

    private static byte[] forLibrary(String key) {
        return ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + AcceptKey.of(key) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
