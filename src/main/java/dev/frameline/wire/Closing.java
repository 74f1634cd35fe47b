package dev.frameline.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Job;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Opcode;
import dev.frameline.frame.codec.CloseBody;
import dev.frameline.frame.codec.FrameWriter;
import dev.frameline.frame.codec.Violation;
import dev.frameline.wire.Ending.Step;

/// The closing handshake, RFC 6455 §7: who closed with what, what broke the connection, and the time limits until TCP
/// ends. Any thread.
final class Closing {

    private static final int MOST_REASON_BYTES = 123;
    private static final Duration MOST_WAIT_FOR_TCP = Duration.ofSeconds(2);

    private final Attempt attempt;
    private final Outbox outbox;
    private final CompletableFuture<Boolean> closeWritten = new CompletableFuture<>();
    private Optional<Ending.Close> sent = Optional.empty();
    private Optional<Ending.Close> received = Optional.empty();
    private Optional<Fault> fault = Optional.empty();
    private Optional<Job> timer = Optional.empty();
    private boolean isAnnounced;
    private boolean isAnswering;
    private boolean isReleased;
    private long waitingBytes = Long.MAX_VALUE;

    Closing(Attempt attempt, Outbox outbox) {
        this.attempt = attempt;
        this.outbox = outbox;
    }

    /// The person closes.
    Sending close(byte[] body) {
        if (!seal(body)) {
            return new Sending.NotOpen();
        }
        return new Sending.Queued();
    }

    /// The server broke the protocol: fails the connection, RFC 6455 §7.1.7.
    void fail(Violation violation) {
        broke(Fault.of(Fault.Kind.PROTOCOL, "The server broke the protocol: " + violation.text() + ".", ""));
        seal(CloseBody.bytes(violation.code(), shortened(violation.text())));
    }

    /// The server's Close: answers with its code, RFC 6455 §5.5.1, unless we closed first or the connection fails for it.
    void received(CloseBody body, boolean isSound) {
        synchronized (this) {
            if (received.isEmpty()) {
                received = Optional.of(new Ending.Close(body.code(), body.reason()));
            }
        }
        Optional<CloseCode> echo = body.code().filter(CloseCode::maySend);
        if (isSound) {
            seal(echo.map(code -> CloseBody.bytes(code, "")).orElseGet(() -> new byte[0]));
        }
        waitForTcp();
    }

    /// Our Close goes out now.
    void sent(CloseBody body) {
        synchronized (this) {
            sent = Optional.of(new Ending.Close(body.code(), body.reason()));
        }
        closeWritten.complete(true);
        waitForTcp();
    }

    /// Something else broke the connection; the first thing counts.
    synchronized void broke(Fault what) {
        if (fault.isEmpty()) {
            fault = Optional.of(what);
        }
    }

    /// Nothing can be written any more, though something may still be read: not for ever.
    void writerEnded() {
        outbox.shut();
        closeWritten.complete(false);
        limit(attempt.request.timeouts().close(), "The server takes nothing more and does not end TCP.");
    }

    private boolean seal(byte[] body) {
        boolean isSealed = outbox.seal(Outbox.Item.of(FrameWriter.whole(Opcode.CLOSE), body));
        boolean isNews;
        synchronized (this) {
            isNews = isSealed && !isAnnounced;
            isAnnounced |= isSealed;
            isAnswering |= isSealed;
        }
        if (isNews) {
            attempt.events.closing();
            checkProgress();
        }
        return isSealed;
    }

    /// Until the Close is written, what was queued before it must go out: slowly is fine, not at all is not.
    private void checkProgress() {
        long waiting = outbox.waitingBytes();
        synchronized (this) {
            if (sent.isPresent()) {
                return;
            }
            if (waiting < waitingBytes) {
                waitingBytes = waiting;
                arm(attempt.tasks.after(attempt.request.timeouts().close(), this::checkProgress));
                return;
            }
        }
        attempt.stopper.stop(new Ending.TimedOut(Step.CLOSE,
                "The Close frame could not be sent within " + Dialer.seconds(attempt.request.timeouts().close())
                        + ": the server does not read."));
    }

    private void waitForTcp() {
        boolean isSent;
        boolean isReceived;
        synchronized (this) {
            isSent = sent.isPresent();
            isReceived = received.isPresent();
        }
        Duration limit = attempt.request.timeouts().close();
        if (isSent && isReceived) {
            Duration grace = limit.compareTo(MOST_WAIT_FOR_TCP) < 0 ? limit : MOST_WAIT_FOR_TCP;
            limit(grace, "The server did not end TCP.");
        } else if (isSent) {
            limit(limit, "The server did not answer our Close frame within " + Dialer.seconds(limit) + ".");
        }
    }

    private synchronized void limit(Duration time, String what) {
        if (!isReleased) {
            arm(attempt.limit(time, Step.CLOSE, what));
        }
    }

    private void arm(Job next) {
        timer.ifPresent(Job::cancel);
        timer = Optional.of(next);
        if (isReleased) {
            next.cancel();
        }
    }

    /// The server has ended TCP; if an answer to its Close is on the way out, lets it go first.
    void awaitAnswer() throws InterruptedException {
        synchronized (this) {
            if (!isAnswering) {
                return;
            }
        }
        try {
            closeWritten.get(1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notWritten) {
            broke(Fault.of(Fault.Kind.NETWORK, "Our Close frame could not be sent.", ""));
        }
    }

    /// No timer fires any more.
    synchronized void release() {
        isReleased = true;
        timer.ifPresent(Job::cancel);
    }

    /// Whether a Close frame was queued, sent or received.
    synchronized boolean isClosing() {
        return isAnswering || received.isPresent();
    }

    /// What broke a connection that never opened.
    synchronized Fault fault() {
        return fault.orElseGet(() -> Fault.of(Fault.Kind.NETWORK, "The connection ended before it was open.", ""));
    }

    /// How a connection ended that had been open.
    synchronized Ending.Closed ending(Optional<Fault> tcpFault) {
        Optional<Fault> tooLate = attempt.stopper.reason().filter(why -> why instanceof Ending.TimedOut)
                .filter(why -> received.isEmpty() || sent.isEmpty())
                .map(why -> Fault.of(Fault.Kind.NETWORK, why.sentence(), ""));
        Optional<Fault> tcp = received.isPresent() || attempt.stopper.isStopped() ? Optional.empty() : tcpFault;
        return new Ending.Closed(sent, received, fault.or(() -> tooLate).or(() -> tcp));
    }

    private static String shortened(String text) {
        String shorter = text;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > MOST_REASON_BYTES) {
            shorter = shorter.substring(0, shorter.length() - 1);
        }
        return shorter;
    }
}
