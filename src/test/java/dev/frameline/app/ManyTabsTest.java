package dev.frameline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.settings.DataFolder;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.session.SessionPane;
import dev.frameline.ui.shell.ShellViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/// More tabs than are kept ready: those that were not in front lately let go of their panes, and come back as they were.
@ExtendWith(ApplicationExtension.class)
class ManyTabsTest {

    private static final int MORE = 8;

    @TempDir
    private Path folder = Path.of("");
    private MainWindow window;

    @Start
    void start(Stage stage) {
        window = new MainWindow(new DataFolder(folder.resolve("home")), stage);
        stage.setMaxWidth(1000);
        stage.setMaxHeight(960);
        window.open(List.of(), () -> {
        });
    }

    @AfterEach
    void close() throws InterruptedException {
        var ended = new CountDownLatch(1);
        Pictures.onFx(() -> {
            window.quit(ended::countDown);
            return true;
        });
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aTabThatWasNotInFrontForLongLetsGoOfItsPanesAndComesBackAsItWas(FxRobot robot) {
        SessionPane first = front();
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        robot.write("unsent");
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("size > 5");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < MORE; i++) {
            robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        }
        WaitForAsyncUtils.waitForFxEvents();
        SessionPane last = front();
        assertThat(isFilteredBySize(robot)).as("another tab has another filter").isFalse();
        assertThat(Pictures.onFx(first::letGo)).as("the shell has had it let go").isEmpty();
        assertThat(Pictures.onFx(last::letGo)).as("the one in front keeps its panes").isEmpty();
        assertThat(Pictures.onFx(first::state).draftText()).isEqualTo("unsent");
        Pictures.onFx(() -> {
            shell().select(first);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Pictures.onFx(first::state).draftText()).isEqualTo("unsent");
        assertThat(isFilteredBySize(robot)).as("the filter's line is there again").isTrue();
        Pictures.onFx(() -> {
            shell().select(last);
            return true;
        });
        assertThat(Pictures.onFx(first::letGo)).as("it was made again").isPresent();
    }

    /// The line is drawn in pieces, one for each word of the language.
    private static boolean isFilteredBySize(FxRobot robot) {
        return robot.lookup(node -> node instanceof Text text && text.getText().equals("size")).tryQuery().isPresent();
    }

    private ShellViewModel shell() {
        return window.wiring().shell();
    }

    private SessionPane front() {
        return shell().selectedProperty().get().orElseThrow();
    }
}
