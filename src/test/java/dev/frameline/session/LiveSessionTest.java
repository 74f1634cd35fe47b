package dev.frameline.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.demo.DemoServer;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Opcode;
import dev.frameline.profile.Profile;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;
import dev.frameline.shelf.RecordingNames;
import dev.frameline.wire.Ending;

import static org.assertj.core.api.Assertions.assertThat;

/// The engine as a window uses it: real wire, real file, the demo server as its peer.
class LiveSessionTest {

    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final ThreadTasks tasks = new ThreadTasks(Runnable::run, bugs::add);
    private final Ticker ticker = Ticker.system();

    @TempDir
    private Path folder = Path.of("");
    private DemoServer server;
    private LiveSession session;

    @BeforeEach
    void start() throws FaultException {
        server = DemoServer.start(tasks, ticker);
        var names = new RecordingNames(folder, ticker, ZoneId.of("UTC"));
        session = new LiveSession(() -> names.next("Test"), Optional.empty(), Duration.ofMinutes(1), tasks,
                ticker);
    }

    @AfterEach
    void end() {
        session.close();
        server.close();
        tasks.close();
        assertThat(bugs).isEmpty();
    }

    @Test
    void startsIdleWithNothingRecorded() {
        assertThat(session.snapshot().state()).isEqualTo(SessionState.IDLE);
        assertThat(session.recording()).isEmpty();
        assertThat(session.send(new byte[1], true)).isInstanceOf(SendOutcome.Rejected.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void recordsHandshakeEchoAndCloseInOrder() throws FaultException {
        connect("demo:/echo");
        session.send("{\"id\":7}".getBytes(StandardCharsets.UTF_8), true);
        Await.until("the echo came", () -> session.snapshot().in().frames() >= 1);
        session.disconnect(CloseCode.NORMAL, "done");
        Await.until("it is closed", () -> session.snapshot().state() == SessionState.CLOSED);
        List<Entry> entries = all();
        assertThat(entries).extracting(Entry::kind).startsWith(EntryKind.REQUEST, EntryKind.RESPONSE, EntryKind.FRAME,
                EntryKind.FRAME, EntryKind.FRAME, EntryKind.FRAME);
        assertThat(entries.get(2)).matches(it -> it.direction() == Direction.OUT && it.opcode() == Opcode.TEXT);
        assertThat(entries.get(3)).matches(it -> it.direction() == Direction.IN && it.reply().to() == 3);
        assertThat(entries.get(4)).matches(it -> it.opcode() == Opcode.CLOSE && it.direction() == Direction.OUT);
        assertThat(entries.get(5)).matches(it -> it.opcode() == Opcode.CLOSE && it.direction() == Direction.IN);
        assertThat(session.snapshot().ending()).hasValueSatisfying(ending -> assertThat(ending)
                .isInstanceOfSatisfying(Ending.Closed.class, closed -> assertThat(closed.isClean()).isTrue()));
        assertThat(session.snapshot().dropped()).isZero();
    }

    @Test
    void connectsAgainIntoTheSameRecording() throws FaultException {
        connect("demo:/echo");
        session.disconnect(CloseCode.NORMAL, "");
        Await.until("it is closed", () -> session.snapshot().state() == SessionState.CLOSED);
        Path first = session.recording().orElseThrow().file();
        connect("demo:/echo");
        assertThat(session.recording().orElseThrow().file()).isEqualTo(first);
        assertThat(all()).extracting(Entry::connection).contains(1, 2);
        assertThat(session.recording().orElseThrow().connections()).hasSize(2);
    }

    @Test
    void measuresThePing() {
        connect("demo:/echo");
        session.ping(new byte[]{1, 2, 3});
        Await.until("the pong came", () -> session.snapshot().pingNanos().isPresent());
        assertThat(session.snapshot().pingNanos().getAsLong()).isPositive();
    }

    @Test
    void failsWithTheAnswerWhenTheServerRefuses() throws FaultException {
        session.connect(Requests.of(Profile.of("p", "", "demo:/nowhere"), server::port));
        Await.until("it has failed", () -> session.snapshot().state() == SessionState.FAILED);
        assertThat(session.snapshot().ending()).hasValueSatisfying(ending -> assertThat(ending)
                .isInstanceOfSatisfying(Ending.Refused.class,
                        refused -> assertThat(refused.response().status()).isEqualTo(404)));
        Await.until("the answer is in the file", () -> session.recording().orElseThrow().count() >= 2);
        assertThat(all().get(1).kind()).isEqualTo(EntryKind.RESPONSE);
    }

    @Test
    void failsWithAFaultWhenNobodyListens() throws FaultException {
        int port = server.port();
        server.close();
        session.connect(Requests.of(Profile.of("p", "", "ws://127.0.0.1:" + port), () -> port));
        Await.until("it has failed", () -> session.snapshot().state() == SessionState.FAILED);
        assertThat(session.snapshot().ending()).hasValueSatisfying(
                ending -> assertThat(ending).isInstanceOf(Ending.DialFailed.class));
    }

    @Test
    void keepsEveryFrameOfAFastFeedAndLeavesAFileThatOpensAgain() throws FaultException {
        connect("demo:/ticker?rate=max&count=20000");
        Await.until("the feed has ended", () -> session.snapshot().state().isAtRest());
        Path file = session.recording().orElseThrow().file();
        long frames = session.snapshot().in().frames();
        session.close();
        try (Recording again = SqliteRecording.open(file)) {
            assertThat(frames).isEqualTo(20_001);
            assertThat(again.count()).isGreaterThanOrEqualTo(20_003);
            assertThat(again.page(20_002, 1).getFirst().isText()).isTrue();
        }
    }

    @Test
    void closesFromTheMiddleOfAFeed() {
        connect("demo:/ticker?rate=max");
        Await.until("frames come", () -> session.snapshot().in().frames() > 1000);
        session.close();
        assertThat(session.snapshot().state().isAtRest()).isTrue();
        assertThat(folder).isDirectoryContaining(path -> path.toString().endsWith(".frameline"));
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith("-wal"));
    }

    private void connect(String url) {
        try {
            session.connect(Requests.of(Profile.of("p", "P", url), server::port));
        } catch (FaultException e) {
            throw new AssertionError(e);
        }
        Await.until("it was open", () -> session.snapshot().state() == SessionState.OPEN
                || session.snapshot().ending().isPresent());
        assertThat(session.snapshot().ending().filter(ending -> !(ending instanceof Ending.Closed))).isEmpty();
    }

    private List<Entry> all() throws FaultException {
        Recording recording = session.recording().orElseThrow();
        Await.until("all is committed", () -> recording.count() >= 2);
        if (recording instanceof WritableRecording live) {
            try {
                live.sync();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return recording.page(1, 1000);
    }
}
