package dev.frameline.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.FakeTicker;

import static org.assertj.core.api.Assertions.assertThat;

class RecordingNamesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesRecordingsAfterTitleAndTimeAndNeverTwice() throws IOException, FaultException {
        var names = new RecordingNames(folder, new FakeTicker(), ZoneId.of("UTC"));
        Path first = names.next("Trades/feed: *new*?");
        assertThat(first.getFileName()).hasToString("Trades-feed- -new 2025-11-22 094107.frameline");
        Files.createFile(first);
        Path second = names.next("Trades/feed: *new*?");
        assertThat(second.getFileName()).hasToString("Trades-feed- -new 2025-11-22 094107 2.frameline");
        assertThat(names.next("///").getFileName()).hasToString("session 2025-11-22 094107.frameline");
        assertThat(first).satisfies(it -> assertThat(RecordingNames.isGivenByUs(RecordingNames.nameOf(it))).isTrue());
        assertThat(second).satisfies(it -> assertThat(RecordingNames.isGivenByUs(RecordingNames.nameOf(it))).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trades", "trades 2025-11-22", "2025-11-22 094107", "Trades 2025-11-22 0941",
            "Trades 2025-11-22 094107 before the fix"})
    void knowsANameThatAPersonChose(String name) {
        assertThat(RecordingNames.isGivenByUs(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a/b | /", "a\\b | \\", "what? | ?", "'' | needs a name", "' ' | needs a name",
            ".hidden | full stop", "end. | full stop", "CON | device", "nul.txt | device", "c:d | :"})
    void saysWhatIsWrongWithAName(String name, String said) {
        assertThat(RecordingNames.problemOf(name)).contains(said);
    }

    @Test
    void takesLettersOfAllLanguagesButNoEndlessNames() {
        assertThat(RecordingNames.problemOf("Kurse vor dem Fehler – 取引 #4412 (kopie)")).isEmpty();
        assertThat(RecordingNames.problemOf("console")).isEmpty();
        assertThat(RecordingNames.problemOf("x".repeat(121))).contains("120");
        assertThat(RecordingNames.problemOf("two\nlines")).contains("one line");
    }

    @Test
    void isCalledLikeItsFile() {
        assertThat(RecordingNames.nameOf(Path.of("/r/a.b.frameline"))).isEqualTo("a.b");
        assertThat(RecordingNames.nameOf(Path.of("/r/other.db"))).isEqualTo("other.db");
    }
}
