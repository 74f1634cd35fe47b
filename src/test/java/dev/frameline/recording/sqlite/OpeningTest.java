package dev.frameline.recording.sqlite;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class OpeningTest {

    @TempDir
    private Path folder;

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThat(faultOf(folder.resolve("none.frameline")).what()).contains("There is no file");
        assertThat(folder).isEmptyDirectory();
        assertThat(faultOf(folder).what()).contains("There is no file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "some text that is no database, and long enough to look like the header of one, "
            + "which is a hundred bytes in length, more or less"})
    void saysThatTheFileIsSomethingElse(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("notes.frameline"), content);

        Fault fault = faultOf(file);

        assertThat(fault.kind()).isEqualTo(Fault.Kind.FORMAT);
        assertThat(fault.what()).isEqualTo("notes.frameline is not a Frameline recording.");
        assertThat(file).hasContent(content);
    }

    @Test
    void saysThatAnotherDatabaseIsSomethingElse() {
        Path file = folder.resolve("other.frameline");
        assertThat(file).satisfies(path -> Workbench.execute(path, "CREATE TABLE entry(id)"));

        assertThat(faultOf(file).what()).contains("is not a Frameline recording");
    }

    @Test
    void saysThatAFileIsTooNew() throws Exception {
        Path file = recorded(10);
        Workbench.execute(file, "PRAGMA user_version = 3");

        Fault fault = faultOf(file);

        assertThat(fault.kind()).isEqualTo(Fault.Kind.FORMAT);
        assertThat(fault.sentence()).contains("newer version").contains("Open it with that version");
    }

    @Test
    void saysThatTheTablesAreMissing() throws Exception {
        Path file = recorded(10);
        Workbench.execute(file, "DROP TABLE part");

        assertThat(faultOf(file).kind()).isEqualTo(Fault.Kind.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 8192, 9000, 300_000})
    void meetsAFileThatWasCutWithAFault(long length) throws Exception {
        Path file = recorded(20_000);
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(length);
        }

        assertThat(faultOf(file).kind()).isEqualTo(Fault.Kind.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 40, 90, 8192, 16_384, 100_000, 250_000})
    void meetsAFileWithGarbageInItWithAFault(long offset) throws Exception {
        Path file = recorded(20_000);
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(offset);
            raw.write("garbage!".repeat(20_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        assertThat(faultOf(file).kind()).isEqualTo(Fault.Kind.FORMAT);
    }

    @Test
    void readsWhileItIsWritten() throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            bench.sink.append(Drafts.text("one"));
            bench.recording.sync();
            try (Recording other = SqliteRecording.open(bench.file())) {
                assertThat(other.count()).isEqualTo(1);
                bench.sink.append(Drafts.text("two"));
                bench.recording.sync();

                assertThat(other.page(1, 10)).hasSize(2);
                assertThat(other.count()).isEqualTo(2);
                assertThat(other.find(EntryFilter.ALL, 1, 10)).containsExactly(1, 2);
            }
        }
    }

    @Test
    void changesNothingInAFileThatItReads() throws Exception {
        Path file = recorded(1000);
        byte[] before = Files.readAllBytes(file);
        try (Recording recording = SqliteRecording.open(file)) {
            assertThat(recording.page(1, 1000)).hasSize(1000);
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("test.frameline");
    }

    private Path recorded(int entries) throws Exception {
        try (Workbench bench = new Workbench(folder)) {
            for (int i = 0; i < entries; i++) {
                bench.sink.append(Drafts.text("entry " + i));
            }
            return bench.file();
        }
    }

    /// What opening the file and reading all of it meets.
    private static Fault faultOf(Path file) {
        return catchThrowableOfType(FaultException.class, () -> {
            try (Recording recording = SqliteRecording.open(file)) {
                for (long first = 1; first <= 20_000; first += 1000) {
                    recording.page(first, 1000);
                }
                recording.connections();
            }
        }).fault();
    }
}
