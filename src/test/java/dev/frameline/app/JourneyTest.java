package dev.frameline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
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
import dev.frameline.session.SessionState;
import dev.frameline.settings.DataFolder;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.session.SessionPane;

import static org.assertj.core.api.Assertions.assertThat;

/// A person's first day: open, connect, see frames, send, save, close, come back.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

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
        var made = new MainWindow(new DataFolder(home()), on);
        on.setMaxWidth(1000);
        on.setMaxHeight(960);
        made.open(List.of(), () -> {
        });
        return made;
    }

    private Path home() {
        return folder.resolve("home");
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
    void seesFramesOfADemoProfileAfterTwoClicks(FxRobot robot) {
        robot.clickOn("Ticker").clickOn("#address-action");
        untilState(SessionState.OPEN);
        Await.until("rows came", () -> count() > 5);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#status-state")).startsWith("Open");
        assertThat(text(robot, "#address-action")).isEqualTo("Disconnect");
        robot.clickOn("#address-action");
        untilState(SessionState.CLOSED);
        assertThat(text(robot, "#address-action")).isEqualTo("Connect");
        draw("journey-ticker");
    }

    @Test
    void seesTrafficOverTimeAboveTheRowsAndInCharts(FxRobot robot) {
        robot.clickOn("Ticker").clickOn("#address-action");
        untilState(SessionState.OPEN);
        Await.until("the strip has counted them", () -> spoken(robot, "#overview-strip").contains("frames in"));
        draw("journey-strip");
        robot.clickOn("Charts");
        Await.until("the charts have", () -> spoken(robot, "#chart-sizes").contains("in "));
        draw("journey-charts");
    }

    @Test
    void marksAFrameWritesANoteAndGoesToPlacesByKeys(FxRobot robot) {
        robot.clickOn("Ticker").clickOn("#address-action");
        untilState(SessionState.OPEN);
        Await.until("rows came", () -> count() > 40);
        robot.clickOn("#timeline-rows").type(KeyCode.HOME).type(KeyCode.M).type(KeyCode.N);
        robot.write("the beginning").type(KeyCode.ENTER);
        Await.until("there is a mark", () -> text(robot, "#marks-button").equals("1"));
        Await.until("a pill counts what comes", () -> text(robot, "#timeline-arrived").endsWith("new"));
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        robot.write("30").type(KeyCode.ENTER);
        Await.until("it is there", () -> selected() == 30);
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.SHIFT).type(KeyCode.F9).release(KeyCode.SHIFT);
        Await.until("it is at the mark", () -> selected() == 1);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        Await.until("it is back", () -> selected() == 30);
        draw("journey-places");
        robot.type(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#timeline-arrived").query().isVisible()).isFalse();
    }

    private long selected() {
        return Pictures.onFx(
                () -> window.wiring().shell().selectedProperty().get().orElseThrow().model().selectedNumber());
    }

    @Test
    void composesAndSendsWithTheKeyboardAndGetsTheEcho(FxRobot robot) {
        robot.clickOn("Echo").type(KeyCode.F5);
        untilState(SessionState.OPEN);
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        robot.write("{\"id\":1}");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        Await.until("the echo is recorded", () -> count() >= 4);
        draw("journey-echo");
        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        robot.clickOn("Disconnect and close");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.wiring().shell().tabs()).noneMatch(pane -> "Echo".equals(pane.titleProperty().get()));
    }

    @Test
    void savesAnAddressOfTheirOwnAndFindsItAgainAfterARestart(FxRobot robot) throws Exception {
        robot.clickOn("#tab-new");
        robot.write("ws://127.0.0.1:9/api");
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        Await.until("the name can be edited", () -> Pictures.onFx(
                () -> robot.lookup("#sidebar-rename").tryQuery().filter(node -> node.isFocused()).isPresent()));
        robot.write("My API").type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        robot.write("unsent");
        WaitForAsyncUtils.waitForFxEvents();
        double composerHeight = Pictures.onFx(
                () -> window.wiring().shell().selectedProperty().get().orElseThrow().state().splits().getLast());
        close();
        assertThat(Files.readString(home().resolve("profiles.json"))).contains("My API", "ws://127.0.0.1:9/api");
        window = Pictures.onFx(() -> open(new Stage()));
        WaitForAsyncUtils.waitForFxEvents();
        SessionPane front = window.wiring().shell().selectedProperty().get().orElseThrow();
        assertThat(front.titleProperty().get()).isEqualTo("My API");
        assertThat(front.state().draftText()).isEqualTo("unsent");
        Await.until("the composer is as high as it was", () -> Pictures
                .onFx(() -> Math.abs(front.state().splits().getLast() - composerHeight) < 2));
    }

    @Test
    void reachesAddressFilterAndSearchByKeysFromAnywhere(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("trade");
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("tick");
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        robot.write("ws://h");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#sidebar-search").queryTextInputControl().getText()).isEqualTo("tick");
        assertThat(robot.lookup("#address-url").queryTextInputControl().getText()).isEqualTo("ws://h");
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#shortcut-sheet").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#shortcut-sheet").query().isVisible()).isFalse();
    }

    @Test
    void saysBesideTheAddressWhatIsWrongWithIt(FxRobot robot) {
        robot.clickOn("#tab-new");
        robot.write("ftp://nowhere").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#address-problem")).contains("ws://");
    }

    @Test
    void showsWhatARefusingServerAnswered(FxRobot robot) {
        robot.clickOn("#tab-new");
        robot.write("demo:/nowhere").type(KeyCode.ENTER);
        untilState(SessionState.FAILED);
        Await.until("the answer is selected", () -> Pictures.onFx(() -> window.wiring().shell().selectedProperty().get()
                .orElseThrow().model().selectedNumber() == 2));
        draw("journey-refused");
    }

    private void untilState(SessionState state) {
        Await.until("it is " + state, () -> Pictures.onFx(() -> window.wiring().shell().selectedProperty().get()
                .filter(pane -> pane.stateProperty().get() == state).isPresent()));
    }

    private long count() {
        return Pictures.onFx(() -> window.wiring().shell().selectedProperty().get()
                .flatMap(pane -> pane.model().recordingProperty().get()).map(recording -> recording.count())
                .orElse(0L));
    }

    private static String spoken(FxRobot robot, String id) {
        return Pictures.onFx(() -> robot.lookup(id).query().getAccessibleText());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private void draw(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = stage.getScene();
        for (Theme theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
            Pictures.onFx(() -> {
                window.setTheme(theme);
                return true;
            });
            assertThat(Pictures.draw(name, scene, theme)).isNotEmptyFile();
        }
    }
}
