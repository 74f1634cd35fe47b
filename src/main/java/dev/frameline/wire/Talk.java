package dev.frameline.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.codec.CloseBody;
import dev.frameline.frame.codec.ControlWatch;
import dev.frameline.frame.codec.Deflation;
import dev.frameline.frame.codec.FrameReader;
import dev.frameline.frame.codec.Inflation;
import dev.frameline.frame.codec.Sender;
import dev.frameline.frame.codec.Violation;
import dev.frameline.handshake.DeflateParameters;

/// A line with the library on one side and the server on the other, from the request to the end of TCP. Reader thread;
/// what the writer calls says so.
final class Talk implements ControlWatch.Listener {

    private static final Duration WRITER_PATIENCE = Duration.ofSeconds(2);
    private static final int MOST_PONGS_WAITING = 1000;

    private final Attempt attempt;
    private final Dialer.Line line;
    private final Outbox outbox;
    private final Closing closing;
    private final Upgrade upgrade;
    private final TapInput in;
    private final TapOutput out;
    private final LibraryClient library;
    private final ControlWatch watch;
    private final AtomicInteger pongsWaiting = new AtomicInteger();
    private final List<Runnable> codecs = new ArrayList<>();
    private volatile Optional<FrameOut> frameOut = Optional.empty();
    private Optional<Ending> refusal = Optional.empty();
    private boolean isOpened;
    private EndNote.TcpEnd tcpEnd = EndNote.TcpEnd.OURS;

    Talk(Attempt attempt, Dialer.Line line, Outbox outbox, Closing closing) throws IOException {
        this.attempt = attempt;
        this.line = line;
        this.outbox = outbox;
        this.closing = closing;
        line.raw().setTcpNoDelay(true);
        upgrade = new Upgrade(attempt, line);
        watch = new ControlWatch(attempt.sink, this);
        in = new TapInput(line.socket().getInputStream(), this);
        out = new TapOutput(line.socket().getOutputStream(), this);
        library = new LibraryClient(in, out, this::opened, this::mistake);
    }

    /// Runs the library, and with it the connection, to its end. Whatever the library throws, the end is told.
    void run() {
        boolean isBug = true;
        try {
            library.run();
            isBug = false;
        } finally {
            conclude(isBug);
        }
    }

    Upgrade upgrade() {
        return upgrade;
    }

    /// The server did not switch.
    void refused(Ending ending) {
        refusal = Optional.of(ending);
    }

    /// The server switched: frames follow, read and written as it was agreed on.
    FrameReader switched(Upgrade.Switched switched) {
        var response = switched.answer().response();
        attempt.learn(facts -> facts.withChoice(response.headers().first("Sec-WebSocket-Protocol").orElse(""),
                String.join(", ", response.headers().all("Sec-WebSocket-Extensions"))));
        Optional<DeflateParameters> agreed = switched.answer().deflate();
        Optional<Inflation> inbound = agreed.map(it -> inflation(!it.serverNoContextTakeover()));
        Optional<Inflation> outbound = agreed.map(it -> inflation(!it.clientNoContextTakeover()));
        Optional<Deflation> deflation = agreed.map(it -> it.clientMaxWindowBits() == 15
                ? Deflation.of(!it.clientNoContextTakeover())
                : Deflation.fitting(it.clientMaxWindowBits()));
        deflation.ifPresent(it -> codecs.add(it::close));
        FrameReader record = FrameReader.of(Direction.OUT, Sender.CLIENT, outbound, watch);
        frameOut = Optional.of(new FrameOut(out.line(), record, deflation, attempt.ticker));
        return FrameReader.of(Direction.IN, Sender.SERVER, inbound, watch);
    }

    private Inflation inflation(boolean keepsWindow) {
        Inflation inflation = Inflation.of(keepsWindow, Inflation.DEFAULT_LIMIT);
        codecs.add(inflation::close);
        return inflation;
    }

    private void opened() {
        isOpened = true;
        outbox.open(library::ring);
        attempt.events.opened();
    }

    private void mistake(Exception trouble) {
        broke(Fault.of(Fault.Kind.BUG, "The client library failed: " + trouble + ".",
                "Please report it; what was recorded is sound.", trouble));
    }

    /// TCP has ended, this way.
    void tcpEnded(EndNote.TcpEnd how) {
        tcpEnd = how;
    }

    void fail(Violation violation) {
        closing.fail(violation);
    }

    /// Any thread.
    void broke(Fault fault) {
        closing.broke(fault);
    }

    void flush() {
        watch.flush();
    }

    void awaitAnswer() throws InterruptedException {
        closing.awaitAnswer();
    }

    /// Any thread.
    long epochNanos() {
        return attempt.ticker.epochNanos();
    }

    /// Writer thread: one ticket, one item.
    void writeNext() throws IOException, FaultException, InterruptedException {
        Optional<Outbox.Item> next = outbox.next();
        if (next.isPresent() && frameOut.isPresent()) {
            frameOut.get().write(next.get());
            watch.flush();
        }
    }

    /// Writer thread: an answer of the library's to a Ping.
    void writePong(byte[] bytes, int offset, int length) throws IOException, FaultException, InterruptedException {
        pongsWaiting.decrementAndGet();
        if (frameOut.isPresent()) {
            frameOut.get().raw(bytes, offset, length);
            watch.flush();
        }
    }

    /// Writer thread: nothing more can be written.
    void writerEnded() {
        upgrade.giveUp();
        closing.writerEnded();
    }

    /// Writer thread: what is half written can never be finished.
    void cut() {
        attempt.stopper.stop(new Ending.Cancelled());
    }

    /// A Ping is answered until a Close is seen, RFC 6455 §5.5.2; of a flood that we cannot answer, the newest are left
    /// out, §5.5.3.
    @Override
    public void pinged(byte[] payload) {
        if (!closing.isClosing() && pongsWaiting.get() < MOST_PONGS_WAITING) {
            pongsWaiting.incrementAndGet();
            in.passOn(payload);
        }
    }

    @Override
    public void ponged(long roundTripNanos) {
        attempt.events.pong(roundTripNanos);
    }

    @Override
    public void closeReceived(CloseBody body, boolean isSound) {
        closing.received(body, isSound);
    }

    @Override
    public void closeSent(CloseBody body) {
        closing.sent(body);
    }

    private void conclude(boolean isBug) {
        outbox.shut();
        if (isBug) {
            broke(Fault.of(Fault.Kind.BUG, "Frameline made a mistake while reading.",
                    "Please report it; what was recorded is sound."));
            out.writer().ifPresent(Thread::interrupt);
        }
        awaitWriter();
        closing.release();
        line.close();
        if (isOpened) {
            finishOutbound();
            Ending ending = closing.ending(tcpEnd.fault());
            end(ending, EndNote.of(ending, tcpEnd));
        } else {
            Ending ending = refusal.or(attempt.stopper::reason)
                    .orElseGet(() -> new Ending.DialFailed(Ending.Step.UPGRADE, closing.fault()));
            end(ending, EndNote.of(ending));
        }
    }

    private void end(Ending ending, EndNote note) {
        attempt.end(ending, note.text(), note.finding(), note.direction());
    }

    /// The library ends its writer after the reader; a write that hangs is ended with TCP.
    private void awaitWriter() {
        try {
            if (out.writer().isPresent() && !out.writer().get().join(WRITER_PATIENCE)) {
                line.cut();
                out.writer().get().join(WRITER_PATIENCE);
            }
        } catch (InterruptedException stop) {
            line.cut();
            Thread.currentThread().interrupt();
        }
    }

    private void finishOutbound() {
        boolean isWriterGone = out.writer().map(writer -> !writer.isAlive()).orElse(true);
        if (!isWriterGone) {
            return;
        }
        try {
            if (frameOut.isPresent()) {
                frameOut.get().finish();
            }
        } catch (FaultException sinkIsDead) {
            broke(sinkIsDead.fault());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        codecs.forEach(Runnable::run);
    }
}
