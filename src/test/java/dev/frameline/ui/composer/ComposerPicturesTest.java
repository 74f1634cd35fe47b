package dev.frameline.ui.composer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.frameline.compose.Draft.Mode;
import dev.frameline.compose.RecentMessages;
import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.dialog.FileQuestion;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.sample.HandTasks;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
final class ComposerPicturesTest {

    private static final String MESSAGE = """
            {
              "id": 1204,
              "op": "subscribe",
              "channel": "trades",
              "symbols": ["BTC-USD", "ETH-USD"]
            }""";

    private final HandTasks tasks = new HandTasks();
    private final ComposerViewModel model = new ComposerViewModel(new FakeOutbox(), tasks);

    @Test
    void drawsAMessageThatCanBeSent() {
        model.openProperty().set(true);
        model.recentProperty().set(new RecentMessages(
                List.of("{\"id\":2,\"op\":\"unsubscribe\",\"channel\":\"trades\"}", "{\"id\":1,\"op\":\"hello\"}",
                        "ping")));
        model.textProperty().set(MESSAGE);
        drawn("composer", 1190, 200);
    }

    @Test
    void drawsAnEmptyOneWhileNotConnected() {
        drawn("composer-empty", 700, 200);
    }

    @Test
    void drawsBrokenJsonThatWasNotTaken() {
        model.openProperty().set(true);
        model.textProperty().set(MESSAGE.replace("1204,", "1204"));
        var outbox = new FakeOutbox();
        outbox.rejectWith("The connection is closing: nothing more can be sent.");
        var refused = new ComposerViewModel(outbox, tasks);
        refused.openProperty().set(true);
        refused.textProperty().set(model.textProperty().get());
        refused.send();
        drawn("composer-broken", 900, 220, refused);
    }

    @Test
    void drawsHexThatIsWrong() {
        model.openProperty().set(true);
        model.modeProperty().set(Mode.HEX);
        model.textProperty().set("48 65 6c 6c 6f 2g");
        drawn("composer-hex", 900, 200);
    }

    @Test
    void drawsAFile() {
        model.openProperty().set(true);
        model.chooseFile(Path.of("pom.xml").toAbsolutePath().toString());
        tasks.runAll();
        drawn("composer-file", 900, 200);
    }

    @Test
    void drawsThePopovers() {
        model.closing().codeProperty().set("1006");
        drawn("composer-close", 460, 380, () -> popover(new ClosePane(Texts.of("composer"), model.closing(), () -> {
            // nothing to hide in a picture
        }).root()));
        drawn("composer-ping", 400, 160, () -> popover(new PingPane(Texts.of("composer"), model.ping(), () -> {
            // nothing to hide in a picture
        }).root()));
    }

    private static Parent popover(Region pane) {
        pane.getStyleClass().add("popover");
        pane.setMaxHeight(Region.USE_PREF_SIZE);
        return new StackPane(pane);
    }

    private void drawn(String name, int width, int height) {
        drawn(name, width, height, model);
    }

    private static void drawn(String name, int width, int height, ComposerViewModel model) {
        drawn(name, width, height, () -> {
            var view = new ComposerView(model, new NoFiles(), false);
            view.shown();
            return new StackPane(view.root());
        });
    }

    private static void drawn(String name, int width, int height, Supplier<Parent> make) {
        List<Path> files = Pictures.draw(name, width, height, make, ComposerView.sheet());
        assertThat(files).hasSize(2).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    /// Nobody chooses a file for a picture.
    private static final class NoFiles implements FileChoosers {

        @Override
        public Optional<Path> open(FileQuestion question) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(FileQuestion question) {
            return Optional.empty();
        }
    }
}
