package dev.frameline.recording.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.task.Await;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;

import static dev.frameline.recording.sqlite.Workbench.bytes;
import static dev.frameline.recording.sqlite.Workbench.text;
import static org.assertj.core.api.Assertions.assertThat;

final class SqliteRecordingTest {

    @TempDir
    private Path folder;

    private Workbench bench;
    private WritableRecording recording;

    @BeforeEach
    void create() throws Exception {
        bench = new Workbench(folder);
        recording = bench.recording;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void keepsAnEntryAsItWas() throws Exception {
        EntryDraft draft = Drafts.frame(Direction.OUT, 0xc1, Meta.TEXT | Meta.MASKED, bytes("hello"));
        draft.maskKey = 0xfedcba98;
        draft.wireLength = 3;
        draft.replyTo = 4;
        draft.replyNanos = 5;
        draft.fault("bad");
        long number = recording.sink(7).append(draft);
        recording.sync();

        Entry entry = recording.page(1, 10).getFirst();

        assertThat(number).isEqualTo(1);
        assertThat(entry).usingRecursiveComparison()
                .isEqualTo(new Entry(1, draft.atNanos, Meta.onConnection(draft.meta, 7), 3, 5, 1,
                        OptionalInt.of(0xfedcba98), new Entry.Reply(4, 5), "bad", bytes("hello")));
        assertThat(recording.count()).isEqualTo(1);
        assertThat(recording.appended()).isEqualTo(1);
    }

    @Test
    void keepsAMaskOfZeros() throws Exception {
        bench.sink.append(Drafts.frame(Direction.OUT, 0x81, Meta.MASKED, bytes("hello")));
        recording.sync();

        assertThat(recording.page(1, 1).getFirst().maskKey()).hasValue(0);
    }

    @Test
    void keepsAnEmptyPayloadAndOneOfEachKind() throws Exception {
        bench.sink.append(Drafts.of(EntryKind.REQUEST, "GET / HTTP/1.1\r\n\r\n"));
        bench.sink.append(Drafts.of(EntryKind.RESPONSE, "HTTP/1.1 101 Yes\r\n\r\n"));
        bench.sink.append(Drafts.text(""));
        bench.sink.append(Drafts.binary(new byte[0]));
        bench.sink.append(Drafts.of(EntryKind.NOTE, "Closed."));
        recording.sync();

        List<Entry> page = recording.page(1, 10);

        assertThat(page).extracting(Entry::kind).containsExactly(EntryKind.REQUEST, EntryKind.RESPONSE,
                EntryKind.FRAME, EntryKind.FRAME, EntryKind.NOTE);
        assertThat(page).extracting(Entry::payloadLength).containsExactly(18L, 20L, 0L, 0L, 7L);
        assertThat(page).extracting(Entry::message).containsExactly(0L, 0L, 3L, 4L, 0L);
        assertThat(page).allSatisfy(entry -> assertThat(entry.maskKey()).isEmpty());
        assertThat(recording.payload(3, 0, 10)).isEmpty();
    }

    @Test
    void knowsTheMessageOfAFragment() throws Exception {
        bench.sink.append(Drafts.frame(Direction.IN, 0x01, Meta.TEXT, bytes("a")));
        EntryDraft rest = Drafts.frame(Direction.IN, 0x80, Meta.TEXT, bytes("b"));
        rest.message = 1;
        bench.sink.append(rest);
        recording.sync();

        assertThat(recording.page(1, 2)).extracting(Entry::message).containsExactly(1L, 1L);
    }

    @Test
    void cutsThePreviewAt512BytesInsideACharacterToo() throws Exception {
        String long4 = "\ud83d\ude00".repeat(150);
        bench.sink.append(Drafts.text("a" + long4));
        bench.sink.append(Drafts.binary(bytes("a" + long4)));
        recording.sync();

        byte[] expected = java.util.Arrays.copyOf(bytes("a" + long4), 512);
        assertThat(recording.page(1, 2)).allSatisfy(entry -> {
            assertThat(entry.preview()).isEqualTo(expected);
            assertThat(entry.payloadLength()).isEqualTo(601);
        });
    }

    @Test
    void givesPiecesOfAPayload() throws Exception {
        bench.sink.append(Drafts.text("0123456789"));
        recording.sync();

        assertThat(text(recording.payload(1, 0, 100))).isEqualTo("0123456789");
        assertThat(text(recording.payload(1, 3, 4))).isEqualTo("3456");
        assertThat(recording.payload(1, 10, 4)).isEmpty();
        assertThat(recording.payload(1, Long.MAX_VALUE, Integer.MAX_VALUE)).isEmpty();
        assertThat(recording.payload(2, 0, 4)).isEmpty();
        assertThat(recording.payload(1, -1, -1)).isEmpty();
        assertThat(recording.payloadStream(1)).hasContent("0123456789");
        assertThat(recording.payloadStream(2)).isEmpty();
    }

    @Test
    void keepsBytesThatAreNoCleanText() throws Exception {
        byte[] cut = {(byte) 0xa4, 'x', (byte) 0xc3};
        byte[] withZero = {'a', 0, 'b'};
        for (int i = 0; i < 12; i++) {
            bench.sink.append(Drafts.frame(Direction.IN, 0x81, Meta.TEXT, i % 2 == 0 ? cut : withZero));
        }
        recording.sync();

        assertThat(recording.page(1, 20)).extracting(Entry::preview).containsOnly(cut, withZero);
        assertThat(recording.page(1, 20)).extracting(Entry::payloadLength).containsOnly(3L);
        assertThat(recording.payload(2, 0, 9)).isEqualTo(withZero);
        assertThat(Workbench.query(bench.file(), "SELECT DISTINCT n % 2, typeof(payload) FROM frame"))
                .containsExactlyInAnyOrder("1|text", "0|blob");
    }

    @Test
    void opensAgainAsOneFile() throws Exception {
        for (int i = 1; i <= 250; i++) {
            bench.sink.append(Drafts.text("entry " + i));
        }
        recording.close();

        assertThat(folder.toFile().list()).containsExactly("test.frameline");
        try (Recording again = SqliteRecording.open(recording.file())) {
            assertThat(again.count()).isEqualTo(250);
            assertThat(again.sizeBytes()).isPositive();
            assertThat(again.page(101, 3)).extracting(entry -> text(entry.preview())).containsExactly("entry 101",
                    "entry 102", "entry 103");
            assertThat(again.page(249, 50)).hasSize(2);
            assertThat(again.page(251, 50)).isEmpty();
            assertThat(again.page(-5, 7)).hasSize(1);
            assertThat(again.page(1, 0)).isEmpty();
            assertThat(again.page(200, Integer.MAX_VALUE)).hasSize(51);
            assertThat(again.entries(List.of(9L, 400L, 3L))).extracting(Entry::number).containsExactly(9L, 3L);
        }
    }

    @Test
    void takesAnyFileName() throws Exception {
        Path odd = folder.resolve("a ?%41#;\u00e4'.frameline");
        try (WritableRecording written = SqliteRecording.create(odd, bench.tasks, Ticker.system())) {
            written.sink(1).append(Drafts.text("here"));
        }

        assertThat(odd).exists();
        try (Recording again = SqliteRecording.open(odd)) {
            assertThat(again.count()).isEqualTo(1);
        }
    }

    @Test
    void showsWhatWasAppendedWithoutBeingAsked() throws Exception {
        bench.sink.append(Drafts.text("flushed"));
        bench.sink.flush();
        Await.until("the flushed entry is committed", () -> recording.count() == 1);
        bench.sink.append(Drafts.text("never flushed"));
        Await.until("the other is committed too", () -> recording.count() == 2);

        assertThat(recording.page(1, 10)).hasSize(2);
        assertThat(recording.sizeBytes()).isPositive();
    }
}
