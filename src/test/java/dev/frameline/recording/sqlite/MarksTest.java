package dev.frameline.recording.sqlite;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.EntryKind;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Mark;
import dev.frameline.recording.Recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class MarksTest {

    @TempDir
    private Path folder;

    @Test
    void keepsMarksWhileItRecords() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("one"));
            bench.sink.append(Drafts.text("two"));
            bench.recording.mark(new Mark(2, "h\u00f6r\0e"));
            bench.recording.mark(new Mark(1, ""));

            assertThat(bench.recording.marks()).containsExactly(new Mark(1, ""), new Mark(2, "h\u00f6r\0e"));
            assertThat(bench.recording.count()).isEqualTo(2);
        }
        try (Recording again = SqliteRecording.open(folder.resolve("test.frameline"))) {
            assertThat(again.marks()).containsExactly(new Mark(1, ""), new Mark(2, "h\u00f6r\0e"));
        }
    }

    @Test
    void replacesAMarkAndTakesItOff() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("one"));
            bench.recording.mark(new Mark(1, "first"));
            bench.recording.mark(new Mark(1, "second"));
            assertThat(bench.recording.marks()).containsExactly(new Mark(1, "second"));

            bench.recording.unmark(1);
            bench.recording.unmark(1);

            assertThat(bench.recording.marks()).isEmpty();
        }
    }

    @Test
    void marksNothingThatIsNotThere() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.recording.mark(new Mark(7, "early"));
            bench.sink.append(Drafts.text("one"));
            bench.recording.mark(new Mark(0, "none"));
            bench.recording.mark(new Mark(2, "none"));
            assertThat(bench.recording.marks()).isEmpty();
        }
        try (Recording again = SqliteRecording.open(folder.resolve("test.frameline"))) {
            again.mark(new Mark(2, "none"));
            assertThat(again.marks()).isEmpty();
        }
    }

    @Test
    void marksInAFileThatIsOpen() throws Exception {
        Path file = recorded();
        try (Recording one = SqliteRecording.open(file); Recording other = SqliteRecording.open(file)) {
            one.page(1, 1);
            one.mark(new Mark(1, "seen"));

            assertThat(other.marks()).containsExactly(new Mark(1, "seen"));
            other.unmark(1);
            assertThat(one.marks()).isEmpty();
            assertThat(one.page(1, 5)).hasSize(1);
        }
        assertThat(folder.toFile().list()).containsExactly("test.frameline");
    }

    @Test
    void saysThatAnotherWindowIsRecording() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("one"));
            bench.recording.mark(new Mark(1, "there"));
            try (Recording other = SqliteRecording.open(bench.file())) {
                Fault fault = faultOf(() -> other.mark(new Mark(1, "here")));

                assertThat(fault.what()).isEqualTo("test.frameline is being written by another window or program.");
                assertThat(fault.todo()).contains("Mark the entry there");
                assertThat(other.marks()).containsExactly(new Mark(1, "there"));
                bench.sink.append(Drafts.text("two"));
                bench.recording.sync();
                assertThat(other.page(1, 5)).hasSize(2);
            }
        }
    }

    @Test
    void saysThatAFileMayOnlyBeRead() throws Exception {
        Path file = recorded();
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(18);
            raw.write(3); // SQLite only reads a file whose write version it does not know
        }
        try (Recording recording = SqliteRecording.open(file)) {
            Fault fault = faultOf(() -> recording.mark(new Mark(1, "no")));

            assertThat(fault.what()).contains("may only be read");
            assertThat(fault.todo()).contains("Copy it");
            assertThat(recording.page(1, 5)).hasSize(1);
        }
    }

    @Test
    void makesNoFileWhereTheRecordingWasDeleted() throws Exception {
        Path file = recorded();
        try (Recording recording = SqliteRecording.open(file)) {
            Files.delete(file);

            assertThat(faultOf(() -> recording.mark(new Mark(1, "no"))).what()).contains("There is no file");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesNoMarkAfterTheRecordingHasFailedOrEnded() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("one"));
            bench.recording.close();
            assertThat(faultOf(() -> bench.recording.mark(new Mark(1, "late"))).what()).contains("closed");
        }
    }

    @Test
    void readsPagesAndSearchesAFileOfVersion1() throws Exception {
        Path file = Version1.in(folder);
        byte[] before = Files.readAllBytes(file);
        try (Recording recording = SqliteRecording.open(file)) {
            assertThat(recording.count()).isEqualTo(Version1.ENTRIES);
            assertThat(recording.page(1, 2)).extracting(entry -> entry.kind()).containsExactly(EntryKind.REQUEST,
                    EntryKind.RESPONSE);
            assertThat(recording.page(91, 10)).hasSize(4);
            assertThat(recording.payload(91, 9000, 100)).hasSize(13);
            assertThat(recording.find(EntryFilter.ALL.withQuery(Query.parse("sol-usd", ZoneOffset.UTC)), 1, 100))
                    .contains(3, 8, 9).doesNotContain(4);
            assertThat(recording.connections()).extracting(facts -> facts.end())
                    .containsExactly("Closed by the server.");
            assertThat(recording.marks()).isEmpty();
            recording.unmark(3);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("version1.frameline");
    }

    @Test
    void bringsAFileOfVersion1UpToDateWithTheFirstMark() throws Exception {
        Path file = Version1.in(folder);
        try (Recording recording = SqliteRecording.open(file)) {
            recording.page(1, 10);
            recording.mark(new Mark(3, "here"));

            assertThat(recording.marks()).containsExactly(new Mark(3, "here"));
            assertThat(recording.page(1, 1000)).hasSize(Version1.ENTRIES);
            recording.mark(new Mark(5, ""));
        }
        assertThat(Workbench.query(file, "PRAGMA user_version")).containsExactly("2");
        assertThat(Workbench.query(file, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(Workbench.query(file, "SELECT n, note FROM entries WHERE marked")).containsExactly("3|here", "5|");
        assertThat(Workbench.query(file, "SELECT count(*) FROM frame")).containsExactly("91");
        assertThat(folder.toFile().list()).containsExactly("version1.frameline");
        assertSameSchema(file, recorded());
    }

    private static void assertSameSchema(Path upgraded, Path made) throws Exception {
        String schema = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name";
        assertThat(Workbench.query(upgraded, schema)).isEqualTo(Workbench.query(made, schema));
    }

    private Path recorded() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("one"));
            return bench.file();
        }
    }

    private static Fault faultOf(ThrowingCallable action) {
        return catchThrowableOfType(FaultException.class, action).fault();
    }
}
