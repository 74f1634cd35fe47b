package dev.frameline.recording.sqlite;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.task.Tasks;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;

import static org.assertj.core.api.Assertions.assertThat;

final class SqliteRecordingTest {

    @TempDir
    private Path folder;

    private final Tasks tasks = new ThreadTasks(Runnable::run, bug -> {
        throw new AssertionError(bug);
    });
    private WritableRecording recording;
    private EntrySink sink;

    @BeforeEach
    void create() throws Exception {
        recording = SqliteRecording.create(folder.resolve("a ?%#\u00e4.frameline"), tasks, Ticker.system());
        sink = recording.sink(7);
    }

    @AfterEach
    void close() {
        recording.close();
        tasks.close();
    }

    @Test
    void keepsAnEntryAsItWas() throws Exception {
        EntryDraft draft = Drafts.frame(Direction.OUT, 0xc1, Meta.TEXT | Meta.MASKED, bytes("hello"));
        draft.maskKey = 0xfedcba98;
        draft.wireLength = 3;
        draft.replyTo = 4;
        draft.replyNanos = 5;
        draft.fault("bad");
        long number = sink.append(draft);
        recording.sync();

        Entry entry = recording.page(1, 10).getFirst();

        assertThat(number).isEqualTo(1);
        assertThat(entry).usingRecursiveComparison()
                .isEqualTo(new Entry(1, draft.atNanos, Meta.onConnection(draft.meta, 7), 3, 5, 1,
                        OptionalInt.of(0xfedcba98), new Entry.Reply(4, 5), "bad", bytes("hello")));
        assertThat(entry.connection()).isEqualTo(7);
        assertThat(recording.count()).isEqualTo(1);
        assertThat(recording.appended()).isEqualTo(1);
    }

    @Test
    void keepsAnEmptyPayloadAndOneOfEachKind() throws Exception {
        sink.append(Drafts.of(EntryKind.REQUEST, "GET / HTTP/1.1\r\n\r\n"));
        sink.append(Drafts.of(EntryKind.RESPONSE, "HTTP/1.1 101 Yes\r\n\r\n"));
        sink.append(Drafts.text(""));
        sink.append(Drafts.binary(new byte[0]));
        sink.append(Drafts.of(EntryKind.NOTE, "Closed."));
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
    void opensAgainAsOneFile() throws Exception {
        for (int i = 1; i <= 250; i++) {
            sink.append(Drafts.text("entry " + i));
        }
        recording.close();

        assertThat(folder).isDirectoryContaining(file -> file.equals(recording.file()));
        assertThat(folder.toFile().list()).hasSize(1);
        try (Recording again = SqliteRecording.open(recording.file())) {
            assertThat(again.count()).isEqualTo(250);
            assertThat(again.sizeBytes()).isPositive();
            assertThat(again.page(101, 3)).extracting(entry -> text(entry.preview())).containsExactly("entry 101",
                    "entry 102", "entry 103");
            assertThat(again.page(249, 50)).hasSize(2);
            assertThat(again.page(251, 50)).isEmpty();
            assertThat(again.page(-5, 7)).hasSize(1);
            assertThat(again.page(1, 0)).isEmpty();
            assertThat(again.entries(List.of(9L, 400L, 3L))).extracting(Entry::number).containsExactly(9L, 3L);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
