package dev.frameline.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class EnduringSinkTest {

    private static final long LONG = Duration.ofMinutes(2).toNanos();
    private static final int CONTINUATION = 0x80;
    private static final int TEXT = 0x81;

    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final ThreadTasks tasks = new ThreadTasks(Runnable::run, bugs::add);

    @TempDir
    private Path folder = Path.of("");
    private WritableRecording first;
    private WritableRecording second;
    private EnduringSink sink;

    @BeforeEach
    void make() throws FaultException {
        first = SqliteRecording.create(folder.resolve("first.frameline"), tasks, Ticker.system());
        second = SqliteRecording.create(folder.resolve("second.frameline"), tasks, Ticker.system());
        sink = new EnduringSink(3, first, Ticker.system(), LONG);
    }

    @AfterEach
    void end() {
        first.close();
        second.close();
        tasks.close();
        assertThat(bugs).isEmpty();
    }

    @Test
    void numbersGoOnForTheCallerAndStartAgainInTheFile() throws Exception {
        assertThat(sink.append(draft(TEXT, "one"))).isEqualTo(1);
        assertThat(sink.append(draft(TEXT, "two"))).isEqualTo(2);
        breakFirst();
        long appended = first.appended();

        CompletableFuture<Long> number = appendLater(draft(TEXT, "three"));
        awaitWaiting();
        sink.goOn(second);

        assertThat(number.get(30, TimeUnit.SECONDS)).isEqualTo(appended + 1);
        assertThat(sink.append(draft(TEXT, "four"))).isEqualTo(appended + 2);
        assertThat(sink.waitsUntilNanos()).isEmpty();
        assertThat(inSecond()).extracting(EnduringSinkTest::text).containsExactly("three", "four");
        assertThat(inSecond()).extracting(Entry::connection).containsOnly(3);
    }

    @Test
    void tellsOfEarlierEntriesOnlyWithinOneFile() throws Exception {
        sink.append(draft(TEXT, "asked in the first file"));
        breakFirst();
        sink.goOn(second);
        EntryDraft old = draft(CONTINUATION, "rest");
        old.message = 1;
        old.replyTo = 1;
        long asked = sink.append(old);
        assertThat(old.message).isEqualTo(1);
        assertThat(old.replyTo).isEqualTo(1);

        EntryDraft answer = draft(TEXT, "answer");
        answer.replyTo = asked;
        answer.replyNanos = 5;
        sink.append(answer);

        assertThat(inSecond()).extracting(Entry::message).containsExactly(0L, 2L);
        assertThat(inSecond()).extracting(Entry::reply).containsExactly(Entry.Reply.NONE, new Entry.Reply(1, 5));
    }

    @Test
    void leavesOutTheRestOfAPayloadThatBeganInTheFileBefore() throws Exception {
        EntryDraft large = draft(TEXT, "beginning");
        long number = sink.begin(large);
        breakFirst();
        sink.goOn(second);

        sink.part(number, new byte[100], 0, 100);
        sink.end(number, large);
        long next = sink.begin(large);
        sink.part(next, new byte[100], 0, 100);
        sink.end(next, large);

        assertThat(inSecond()).hasSize(1).allSatisfy(entry -> assertThat(entry.payloadLength()).isEqualTo(109))
                .noneMatch(entry -> entry.has(Meta.INCOMPLETE));
    }

    @Test
    void goesOnMoreThanOnce() throws Exception {
        sink.append(draft(TEXT, "one"));
        breakFirst();
        sink.goOn(second);
        sink.append(draft(TEXT, "two"));
        second.sync();
        Files.delete(second.file());
        Await.until("it has failed", () -> isRefused(second));
        try (WritableRecording third = SqliteRecording.create(folder.resolve("third.frameline"), tasks,
                Ticker.system())) {
            sink.goOn(third);
            assertThat(sink.append(draft(TEXT, "three"))).isEqualTo(first.appended() + second.appended() + 1);
            third.sync();
            assertThat(third.page(1, 5)).extracting(EnduringSinkTest::text).containsExactly("three");
        }
    }

    @Test
    void letsAllWaitingCallersGoWhenThePersonGivesUp() throws Exception {
        breakFirst();
        CompletableFuture<Long> one = appendLater(draft(TEXT, "one"));
        CompletableFuture<Long> two = appendLater(draft(TEXT, "two"));
        awaitWaiting();

        sink.giveUp();

        Await.until("both are told", () -> one.isCompletedExceptionally() && two.isCompletedExceptionally());
        assertThat(faultOf(sink)).contains("removed");
        assertThat(sink.waitsUntilNanos()).isEmpty();
    }

    @Test
    void waitsForNobodyWithoutPatience() throws Exception {
        sink = new EnduringSink(1, first, Ticker.system(), 0);
        breakFirst();
        assertThat(faultOf(sink)).contains("removed");
    }

    @Test
    void doesNotWaitWhenTheRecordingWasClosedInOrder() {
        first.close();
        assertThat(faultOf(sink)).contains("closed");
    }

    private void breakFirst() throws Exception {
        first.sync();
        Files.delete(first.file());
        Await.until("it has failed", () -> isRefused(first));
    }

    private static boolean isRefused(WritableRecording recording) {
        try {
            EntrySink other = recording.sink(9);
            other.append(draft(TEXT, "probe"));
            other.flush();
            return false;
        } catch (FaultException failed) {
            return true;
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    private CompletableFuture<Long> appendLater(EntryDraft draft) {
        CompletableFuture<Long> number = new CompletableFuture<>();
        tasks.run("append", () -> sink.append(draft)).then(number::complete,
                (Fault fault) -> number.completeExceptionally(new AssertionError(fault.what())));
        return number;
    }

    private void awaitWaiting() {
        Await.until("callers wait", () -> sink.waitsUntilNanos().isPresent());
    }

    private static String faultOf(EnduringSink sink) {
        return catchThrowableOfType(FaultException.class, () -> sink.append(draft(TEXT, "late"))).fault().what();
    }

    private List<Entry> inSecond() throws Exception {
        second.sync();
        return second.page(1, 100);
    }

    private static EntryDraft draft(int firstByte, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new EntryDraft().reset(1_700_000_000_000_000_000L,
                Meta.of(EntryKind.FRAME, Direction.IN) | Meta.TEXT | firstByte).payload(bytes, 0, bytes.length);
    }

    private static String text(Entry entry) {
        return new String(entry.preview(), StandardCharsets.UTF_8);
    }
}
