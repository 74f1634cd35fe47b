package dev.frameline.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DroppedFilesTest {

    private static final Path ONE = Path.of("/r/one.frameline");
    private static final Path TWO = Path.of("/r/two.frameline");
    private static final Path NOTES = Path.of("/r/notes.txt");

    private final List<Path> opened = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final DroppedFiles files = new DroppedFiles(opened::add, said::add);

    @Test
    void opensAllRecordings() {
        assertThat(files.accepts(List.of(ONE, TWO))).isTrue();
        files.drop(List.of(ONE, TWO));
        assertThat(opened).containsExactly(ONE, TWO);
        assertThat(said).isEmpty();
    }

    @Test
    void saysThatAnotherFileIsNoRecording() {
        assertThat(files.accepts(List.of(NOTES))).isFalse();
        files.drop(List.of(NOTES));
        assertThat(opened).isEmpty();
        assertThat(said).containsExactly(
                "\u201cnotes.txt\u201d is no recording. Frameline opens files that end in .frameline.");
    }

    @Test
    void opensTheRecordingsAmongOthers() {
        assertThat(files.accepts(List.of(NOTES, ONE, Path.of("/")))).isTrue();
        files.drop(List.of(NOTES, ONE, Path.of("/")));
        assertThat(opened).containsExactly(ONE);
        assertThat(said).containsExactly("2 of these files are no recordings and were left alone.");
    }
}
