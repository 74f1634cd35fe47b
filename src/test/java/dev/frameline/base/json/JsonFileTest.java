package dev.frameline.base.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.Ticker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonFileTest {

    record Note(String text, int size) {}

    private static final Ticker TICKER = new Ticker() {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public long epochNanos() {
            return 1_795_430_096_000_000_000L;
        }
    };

    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("sub").resolve("notes.json");
    }

    private JsonFile<Note> file() {
        return new JsonFile<>(path(), Note.class, 2, TICKER);
    }

    private void put(String text) throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), text);
    }

    @Test
    void isMissingBeforeTheFirstSave() throws FaultException {
        assertThat(file().load()).isEqualTo(new JsonLoad.Missing<>());
    }

    @Test
    void loadsWhatItSaved() throws FaultException, IOException {
        file().save(new Note("h\u00e9llo", 7));
        assertThat(file().load()).isEqualTo(new JsonLoad.Loaded<>(new Note("h\u00e9llo", 7)));
        assertThat(Files.readString(path())).startsWith("{").endsWith("}\n").contains("\"schema\" : 2");
    }

    @Test
    void leavesNothingElseInTheFolder() throws FaultException, IOException {
        put("{\"schema\":1,\"data\":{}}");
        Files.writeString(path().resolveSibling("notes.json.tmp"), "left by a killed process");
        file().save(new Note("a", 1));
        assertThat(names()).containsExactly("notes.json");
    }

    @Test
    void readsOlderFilesWithDefaults() throws FaultException, IOException {
        put("\ufeff{\"schema\":1,\"data\":{\"text\":\"old\"},\"more\":1}");
        assertThat(file().load()).isEqualTo(new JsonLoad.Loaded<>(new Note("old", 0)));
    }

    @Test
    void movesABrokenFileAside() throws FaultException, IOException {
        put("{\"schema\":2,\n\"data\":{\"text\":oops}}");
        JsonFile<Note> file = file();
        assertThat(file.load()).isInstanceOfSatisfying(JsonLoad.Broken.class, it -> {
            assertThat(it.kept()).isEqualTo(path().resolveSibling("notes.broken-20261123-103456.json"));
            assertThat(it.reason()).contains("not JSON").contains("line 2");
            assertThat(it.kept()).content().contains("oops");
        });
        file.save(new Note("new", 1));
        assertThat(file.load()).isEqualTo(new JsonLoad.Loaded<>(new Note("new", 1)));
        assertThat(names()).containsExactly("notes.broken-20261123-103456.json", "notes.json");
    }

    @Test
    void keepsEveryBrokenFile() throws FaultException, IOException {
        for (String text : List.of("", "[]", "{\"data\":{}}", "{\"schema\":1}",
                "{\"schema\":1,\"data\":{\"size\":\"x\"}}")) {
            put(text);
            assertThat(file().load()).isInstanceOf(JsonLoad.Broken.class);
        }
        assertThat(names()).hasSize(5).allMatch(it -> it.startsWith("notes.broken-20261123-103456"));
    }

    @Test
    void leavesANewerFileAlone() throws FaultException, IOException {
        put("{\"schema\":3,\"data\":[]}");
        JsonFile<Note> file = file();
        assertThat(file.load()).isEqualTo(new JsonLoad.Newer<>(3));
        assertThatThrownBy(() -> file.save(new Note("a", 1))).isInstanceOf(FaultException.class)
                .hasMessageContaining("not saved");
        assertThat(Files.readString(path())).isEqualTo("{\"schema\":3,\"data\":[]}");
    }

    @Test
    void refusesToOverwriteWhatItCouldNotRead() throws IOException {
        Files.createDirectories(path());
        JsonFile<Note> file = file();
        assertThatThrownBy(file::load).isInstanceOf(FaultException.class);
        assertThatThrownBy(() -> file.save(new Note("a", 1))).isInstanceOf(FaultException.class);
        assertThat(path()).isDirectory();
    }

    @Test
    void saysThatTheDiskRefused() throws IOException {
        Files.writeString(folder.resolve("sub"), "a file where the folder should be");
        assertThatThrownBy(() -> file().save(new Note("a", 1))).isInstanceOfSatisfying(FaultException.class,
                it -> assertThat(it.fault().what()).contains("could not be saved"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isForTheOwnerOnlyAndFollowsLinks() throws FaultException, IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("real.json");
        Files.writeString(elsewhere, "{}");
        Files.createDirectories(path().getParent());
        Files.createSymbolicLink(path(), elsewhere);
        file().save(new Note("a", 1));
        assertThat(path()).isSymbolicLink();
        assertThat(elsewhere).content().contains("\"a\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere))).isEqualTo("rw-------");
    }

    @Test
    void survivesManySavesAtOnce() throws FaultException {
        JsonFile<Note> file = file();
        IntStream.range(0, 20).parallel().forEach(i -> {
            try {
                file.save(new Note("n".repeat(i * 1000), i));
            } catch (FaultException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(file.load()).isInstanceOfSatisfying(JsonLoad.Loaded.class, it -> {
            Note note = (Note) it.value();
            assertThat(note.text()).hasSize(note.size() * 1000);
        });
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(path().getParent())) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}
