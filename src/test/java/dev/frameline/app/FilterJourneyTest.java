package dev.frameline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.base.task.Await;
import dev.frameline.profile.SavedFilter;
import dev.frameline.session.SessionState;
import dev.frameline.settings.DataFolder;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.session.SessionPane;

import static org.assertj.core.api.Assertions.assertThat;

/// A person filters and finds in what a live session records, keeps a filter, and has it again after a restart.
@ExtendWith(ApplicationExtension.class)
class FilterJourneyTest {

    @TempDir
    private Path folder = Path.of("");

    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        window = open(first);
    }

    private MainWindow open(Stage on) {
        var made = new MainWindow(new DataFolder(folder.resolve("home")), on);
        on.setMaxWidth(1000);
        on.setMaxHeight(960);
        made.open(List.of(), () -> {
        });
        return made;
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
    void completesAKeyOfTheRecordingAndKeepsTheFilterOverARestart(FxRobot robot) throws Exception {
        recordSome(robot);
        ctrl(robot, KeyCode.F);
        robot.write("$.sym");
        Await.until("the key is on offer", () -> offers(robot).contains("$.symbol"));
        draw("journey-filter");
        robot.type(KeyCode.TAB).write(" = BTC-USD").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Await.until("there are hits", () -> !count(robot).isEmpty() && !"0".equals(count(robot)));
        robot.clickOn("#filter-menu").clickOn("Save this filter…");
        Await.until("a name is asked for", () -> Pictures.onFx(() -> robot.lookup(".dialog-pane .text-field").tryQuery()
                .filter(node -> node.isFocused()).isPresent()));
        robot.targetWindow(robot.lookup(".dialog-pane").query().getScene().getWindow());
        robot.write("Bitcoin").type(KeyCode.ENTER);
        robot.targetWindow(stage);
        Await.until("it is kept with the connection", () -> Pictures.onFx(() -> front().model().profileProperty().get()
                .timeline().filters().stream().anyMatch(it -> it.name().equals("Bitcoin"))));
        Path kept = folder.resolve("home").resolve("filters.json");
        Await.until("the history is kept", () -> Files.exists(kept));
        close();
        assertThat(Files.readString(kept)).contains("$.symbol = BTC-USD");
        var again = Pictures.onFx(Stage::new);
        window = Pictures.onFx(() -> open(again));
        WaitForAsyncUtils.waitForFxEvents();
        robot.targetWindow(again);
        assertThat(front().model().profileProperty().get().timeline().filters())
                .containsExactly(new SavedFilter("Bitcoin", "$.symbol = BTC-USD"));
        ctrl(robot, KeyCode.F);
        Await.until("the history is read", () -> {
            robot.type(KeyCode.UP);
            WaitForAsyncUtils.waitForFxEvents();
            return Pictures.onFx(() -> !again.getScene().getRoot().lookup(".filter-prompt").isVisible());
        });
        robot.type(KeyCode.ENTER);
        Await.until("the history filters again", () -> !count(robot).isEmpty() && !"0".equals(count(robot)));
    }

    @Test
    void findsWithoutHidingAndGoesOnFromTheRows(FxRobot robot) {
        recordSome(robot);
        ctrl(robot, KeyCode.F);
        ctrl(robot, KeyCode.F);
        robot.write("ETH-USD").type(KeyCode.ENTER);
        Await.until("a hit is selected", () -> selected() > 0);
        long first = selected();
        robot.type(KeyCode.ESCAPE);
        ctrl(robot, KeyCode.F);
        robot.write("ETH-USD");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.F3);
        Await.until("another hit is selected", () -> selected() != first);
        robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
        Await.until("the first one is selected again", () -> selected() == first);
        Await.until("it says which it is", () -> count(robot).contains(" of "));
        draw("journey-find");
    }

    private void recordSome(FxRobot robot) {
        robot.clickOn("Ticker").clickOn("#address-action");
        Await.until("it is open", () -> Pictures.onFx(() -> front().stateProperty().get() == SessionState.OPEN));
        Await.until("rows came", () -> Pictures.onFx(() -> front().model().recordingProperty().get()
                .filter(recording -> recording.count() > 40).isPresent()));
    }

    private SessionPane front() {
        return window.wiring().shell().selectedProperty().get().orElseThrow();
    }

    private long selected() {
        return Pictures.onFx(() -> front().model().selectedNumber());
    }

    private static String count(FxRobot robot) {
        return Pictures.onFx(() -> robot.lookup("#filter-count").queryAs(Label.class).getText());
    }

    private static List<String> offers(FxRobot robot) {
        return Pictures.onFx(() -> robot.lookup(".offer-text").queryAllAs(Label.class).stream().map(Label::getText)
                .toList());
    }

    private static void ctrl(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void draw(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        for (Theme theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
            Pictures.onFx(() -> {
                window.setTheme(theme);
                return true;
            });
            assertThat(Pictures.draw(name, stage.getScene(), theme)).isNotEmptyFile();
        }
    }
}
