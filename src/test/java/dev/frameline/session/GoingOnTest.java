package dev.frameline.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

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
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.profile.Profile;
import dev.frameline.recording.Recording;
import dev.frameline.shelf.RecordingNames;
import dev.frameline.wire.Ending;

import static org.assertj.core.api.Assertions.assertThat;

/// What happens to a session when its recording fails under it: real wire, real files, the demo server as its peer.
class GoingOnTest {

    private static final int QUOTES = 20_000;
    private static final Pattern SEQUENCE = Pattern.compile("\"seq\":(\\d+)");

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
        session = session(Duration.ofMinutes(2));
    }

    private LiveSession session(Duration patience) {
        var names = new RecordingNames(folder, ticker, ZoneId.of("UTC"));
        return new LiveSession(() -> names.next("Test"), Optional.empty(), patience, tasks, ticker);
    }

    @AfterEach
    void end() {
        session.close();
        server.close();
        tasks.close();
        assertThat(bugs).isEmpty();
    }

    @Test
    void goesOnInAnotherFileUnderTheLiveConnection() throws Exception {
        connect("demo:/ticker?rate=20000&count=" + QUOTES);
        Halt halt = breakFeed();
        assertThat(halt.fault().what()).contains("removed");
        assertThat(session.snapshot().state()).isEqualTo(SessionState.OPEN);
        assertThat(session.snapshot().fault()).contains(halt.fault());
        Recording before = session.recording().orElseThrow();
        long last = sequence(before.page(halt.kept(), 1).getFirst());

        session.goOn(() -> folder.resolve("next.frameline"));
        Await.until("the feed has ended", () -> session.snapshot().state().isAtRest());

        SessionSnapshot now = session.snapshot();
        assertThat(now.state()).isEqualTo(SessionState.CLOSED);
        assertThat(now.halt()).isEmpty();
        assertThat(now.fault()).isEmpty();
        assertThat(now.dropped()).isEqualTo(halt.lost());
        Recording next = session.recording().orElseThrow();
        assertThat(next.file()).isEqualTo(folder.resolve("next.frameline"));
        assertThat(next.connections()).extracting(facts -> facts.number()).containsExactly(1);
        assertNoteOf(next, halt);
        assertThat(next.page(2, QUOTES)).filteredOn(Entry::isText).filteredOn(it -> it.kind() == EntryKind.FRAME)
                .extracting(GoingOnTest::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(last + halt.lost() + 1, QUOTES).boxed().toList());
    }

    private static void assertNoteOf(Recording next, Halt halt) throws FaultException {
        Entry note = next.page(1, 1).getFirst();
        assertThat(note.kind()).isEqualTo(EntryKind.NOTE);
        assertThat(note.connection()).isEqualTo(1);
        assertThat(new String(note.preview(), StandardCharsets.UTF_8)).startsWith("Recording goes on here.")
                .contains(halt.file().toString()).contains("entries 1 to " + halt.kept());
        assertThat(note.has(Meta.FAULT)).isEqualTo(halt.lost() > 0);
    }

    @Test
    void losesNothingThatWasNotRead() throws Exception {
        connect("demo:/echo");
        breakRecording();
        session.send(bytes("after"), true);
        Await.until("the connection waits",
                () -> session.snapshot().halt().orElseThrow().waitsUntilNanos().isPresent());

        session.goOn(() -> folder.resolve("next.frameline"));
        Recording next = nextRecording();
        Await.until("both echoes came", () -> count(next, "after") == 2);
        session.disconnect(CloseCode.NORMAL, "");
        Await.until("it is closed", () -> session.snapshot().state() == SessionState.CLOSED);
    }

    @Test
    void saysThatTheNextFileCannotBeMadeAndTriesAgain() throws Exception {
        connect("demo:/echo");
        Halt halt = breakRecording();

        session.goOn(() -> folder.resolve("none/next.frameline"));
        Await.until("that is said", () -> session.snapshot().fault().orElseThrow().what().contains("does not exist"));
        assertThat(session.snapshot().halt().orElseThrow().fault()).isEqualTo(halt.fault());

        session.goOn(() -> folder.resolve("next.frameline"));
        Await.until("it goes on", () -> session.snapshot().halt().isEmpty());
        assertThat(session.snapshot().state()).isEqualTo(SessionState.OPEN);
        Await.until("nothing is wrong any more", () -> session.snapshot().fault().isEmpty());
    }

    @Test
    void takesAnotherNameThanTheFileThatFailed() throws Exception {
        connect("demo:/echo");
        Halt halt = breakRecording();
        Files.deleteIfExists(Path.of(halt.file() + "-wal"));

        session.goOn(halt::file);
        Await.until("that is said", () -> session.snapshot().fault().orElseThrow().todo().contains("another name"));
        assertThat(session.snapshot().halt()).isPresent();
    }

    @Test
    void doesNothingWhileTheRecordingIsSound() throws Exception {
        session.goOn(() -> folder.resolve("next.frameline"));
        assertThat(session.recording()).isEmpty();
        connect("demo:/echo");
        Path file = session.recording().orElseThrow().file();

        session.goOn(() -> folder.resolve("next.frameline"));
        session.send(bytes("one"), true);
        Await.until("the echo came", () -> session.recording().orElseThrow().count() >= 4);

        assertThat(session.recording().orElseThrow().file()).isEqualTo(file);
        assertThat(folder.resolve("next.frameline")).doesNotExist();
    }

    @Test
    void stopsWaitingWhenThePersonDisconnects() throws Exception {
        connect("demo:/ticker?rate=max");
        breakFeed();
        Await.until("the connection waits",
                () -> session.snapshot().halt().orElseThrow().waitsUntilNanos().isPresent());

        session.disconnect(CloseCode.NORMAL, "");

        Await.until("it has ended", () -> session.snapshot().state().isAtRest());
        assertThat(session.snapshot().dropped()).isPositive();
        assertThat(session.snapshot().halt()).isPresent();
    }

    @Test
    void stopsWaitingWhenThePersonCancels() throws Exception {
        connect("demo:/ticker?rate=max");
        breakFeed();
        session.cancel();
        Await.until("it has ended", () -> session.snapshot().state().isAtRest());
    }

    @Test
    void stopsWaitingWhenItIsClosed() throws Exception {
        connect("demo:/ticker?rate=max");
        breakFeed();
        session.close();
        assertThat(session.snapshot().state().isAtRest()).isTrue();
    }

    @Test
    void endsTheConnectionWhenNobodyDecides() throws Exception {
        session = session(Duration.ZERO);
        connect("demo:/ticker?rate=max");
        breakFeed();
        Await.until("it has ended", () -> session.snapshot().state().isAtRest());
        assertThat(session.snapshot().ending()).hasValueSatisfying(ending -> assertThat(ending)
                .isInstanceOfSatisfying(Ending.Closed.class, closed -> assertThat(closed.fault()).isPresent()));
        assertThat(session.snapshot().halt().orElseThrow().waitsUntilNanos()).isEmpty();
    }

    @Test
    void connectsAgainIntoANewFileAfterOneHasFailed() throws Exception {
        session = session(Duration.ZERO);
        connect("demo:/ticker?rate=max");
        Halt halt = breakFeed();
        Await.until("it has ended", () -> session.snapshot().state().isAtRest());
        long dropped = session.snapshot().dropped();

        connect("demo:/echo");

        assertThat(session.snapshot().halt()).isEmpty();
        assertThat(session.snapshot().dropped()).isEqualTo(dropped);
        Recording next = session.recording().orElseThrow();
        assertThat(next.file()).isNotEqualTo(halt.file());
        Await.until("the note is there", () -> next.count() >= 1);
        assertThat(text(next.page(1, 1).getFirst())).contains(halt.file().toString());
    }

    private Recording nextRecording() {
        Path file = folder.resolve("next.frameline");
        Await.until("there is another file", () -> session.recording().orElseThrow().file().equals(file));
        return session.recording().orElseThrow();
    }

    private static long count(Recording recording, String text) {
        try {
            return recording.page(1, 1000).stream().filter(entry -> text(entry).equals(text)).count();
        } catch (FaultException failed) {
            throw new AssertionError(failed);
        }
    }

    /// Removes the file under the recording of a feed.
    private Halt breakFeed() throws IOException {
        Recording recording = session.recording().orElseThrow();
        Await.until("frames are in the file", () -> recording.count() >= 100);
        Files.delete(recording.file());
        return halt();
    }

    /// The same where nothing comes by itself.
    private Halt breakRecording() throws IOException {
        Recording recording = session.recording().orElseThrow();
        Await.until("the handshake is in the file", () -> recording.count() >= 2);
        Files.delete(recording.file());
        session.send(bytes("noticed"), true);
        return halt();
    }

    private Halt halt() {
        Await.until("the recording has failed", () -> session.snapshot().halt().isPresent());
        return session.snapshot().halt().orElseThrow();
    }

    private static long sequence(Entry quote) {
        Matcher member = SEQUENCE.matcher(text(quote));
        assertThat(member.find()).isTrue();
        return Long.parseLong(member.group(1));
    }

    private void connect(String url) throws FaultException {
        session.connect(Requests.of(Profile.of("p", "P", url), server::port));
        Await.until("it was open", () -> session.snapshot().state() == SessionState.OPEN);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Entry entry) {
        return new String(entry.preview(), StandardCharsets.UTF_8);
    }
}
