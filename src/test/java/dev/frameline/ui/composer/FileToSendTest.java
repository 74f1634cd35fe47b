package dev.frameline.ui.composer;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.compose.Draft;
import dev.frameline.compose.Draft.Mode;
import dev.frameline.ui.composer.Verdict.Tone;
import dev.frameline.ui.sample.HandTasks;

import static org.assertj.core.api.Assertions.assertThat;

final class FileToSendTest {

    private final FakeOutbox outbox = new FakeOutbox();
    private final HandTasks tasks = new HandTasks();
    private final ComposerViewModel model = new ComposerViewModel(outbox, tasks);

    @TempDir
    private Path folder;

    @BeforeEach
    void isOpen() {
        model.openProperty().set(true);
    }

    @Test
    void sendsTextAsTextUnlessToldOtherwise() throws IOException {
        choose("héllo".getBytes(StandardCharsets.UTF_8));
        assertThat(model.verdictProperty().get().words()).isEqualTo("6 B, as a text message");
        send();
        model.fileAsTextProperty().set(false);
        assertThat(model.verdictProperty().get().words()).isEqualTo("6 B, as a binary message");
        send();
        assertThat(outbox.taken()).containsExactly("text héllo", "binary 68c3a96c6c6f");
        assertThat(model.recentProperty().get().texts()).as("files are not remembered as texts").isEmpty();
    }

    @Test
    void doesNotSendAsTextWhatIsNoUtf8() throws IOException {
        choose(new byte[]{(byte) 0xff});
        assertThat(model.fileAsTextProperty().get()).isFalse();
        model.fileAsTextProperty().set(true);
        assertThat(model.verdictProperty().get().tone()).isEqualTo(Tone.WRONG);
        assertThat(model.obstacleProperty().get()).contains("RFC 6455 §5.6");
        send();
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void looksAgainAtTheBytesThatItSends() throws IOException {
        Path file = choose("text".getBytes(StandardCharsets.UTF_8));
        Files.write(file, new byte[]{(byte) 0xff});
        send();
        assertThat(outbox.taken()).isEmpty();
        assertThat(model.rejectionProperty().get()).contains("no UTF-8 text");
    }

    @Test
    void sendsNothingWhileTheFileIsBeingRead() throws IOException {
        choose(new byte[]{0, 1});
        model.send();
        assertThat(model.obstacleProperty().get()).isEqualTo("The file is being read");
        model.send();
        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.runAll();
        assertThat(outbox.taken()).containsExactly("binary 0001");
        assertThat(model.obstacleProperty().get()).isEmpty();
    }

    @Test
    void saysWhenTheFileHasGone() throws IOException {
        Path file = choose(new byte[]{1});
        Files.delete(file);
        send();
        assertThat(model.rejectionProperty().get()).contains(file.toString());
        model.chooseFile(file.toString());
        tasks.runAll();
        assertThat(model.fileProperty().get()).isInstanceOf(ChosenFile.Unusable.class);
        assertThat(model.obstacleProperty().get()).isEqualTo("There is no such file");
    }

    @Test
    void refusesWhatIsTooLargeForOneMessage() throws IOException {
        Path file = folder.resolve("large");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(FileToSend.LARGEST_BYTES + 1);
        }
        model.chooseFile(file.toString());
        tasks.runAll();
        assertThat(model.obstacleProperty().get()).contains("64 MB");
    }

    @Test
    void exposesAllThatIsUnsentAndTakesItBack() throws IOException {
        Path file = choose(new byte[]{1});
        model.textProperty().set("{}");
        Draft draft = model.draftProperty().get();
        assertThat(draft).isEqualTo(new Draft(Mode.FILE, "{}", file.toString()));
        var other = new ComposerViewModel(outbox, tasks);
        other.draftProperty().set(draft);
        tasks.runAll();
        assertThat(other.modeProperty().get()).isEqualTo(Mode.FILE);
        assertThat(other.fileProperty().get()).isInstanceOf(ChosenFile.Found.class);
        other.draftProperty().set(new Draft(Mode.HEX, "0a", ""));
        assertThat(other.textProperty().get()).as("taken as it is").isEqualTo("0a");
        assertThat(other.fileProperty().get()).isInstanceOf(ChosenFile.None.class);
        other.modeProperty().set(Mode.BASE64);
        assertThat(other.draftProperty().get()).isEqualTo(new Draft(Mode.BASE64, "Cg==", ""));
    }

    @Test
    void stopsReadingWhenClosed() throws IOException {
        choose(new byte[]{1});
        model.send();
        model.close();
        tasks.runAll();
        assertThat(outbox.taken()).isEmpty();
    }

    private Path choose(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("message"), bytes);
        model.chooseFile(file.toString());
        tasks.runAll();
        return file;
    }

    private void send() {
        model.send();
        tasks.runAll();
    }
}
