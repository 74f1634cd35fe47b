package dev.frameline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.session.SessionState;
import dev.frameline.settings.DataFolder;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.RecordedFile;
import dev.frameline.ui.sample.TradesFeed;
import dev.frameline.ui.session.SessionPane;

import static org.assertj.core.api.Assertions.assertThat;

/// The morning after a crash: the recording is there, it is opened, renamed, deleted and brought back.
@ExtendWith(ApplicationExtension.class)
class RecordingsJourneyTest {

    private static final String LEFT = "Trades feed 2026-11-20 094107";

    @TempDir
    private Path home = Path.of("");
    private Path folder = Path.of("");
    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage first) throws Exception {
        folder = Files.createDirectories(home.resolve("recordings"));
        leaveUnfinished(folder.resolve(LEFT + ".frameline"));
        Path other = RecordedFile.written(folder.resolve("login bug #4412.frameline"), 212);
        Files.setLastModifiedTime(other, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        stage = first;
        window = open(first, List.of());
    }

    /// What a killed program leaves: a file and its journal.
    private void leaveUnfinished(Path file) throws Exception {
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        try (var tasks = new ThreadTasks(Runnable::run, _ -> {
        }); RecordedFile live = RecordedFile.in(elsewhere, tasks)) {
            for (var sample : TradesFeed.recording().samples()) {
                live.add(sample);
            }
            live.connectedTo("wss://feed.example/v1/stream").sync();
            Files.copy(live.recording().file(), file);
            Files.copy(elsewhere.resolve("test.frameline-wal"), file.resolveSibling(file.getFileName() + "-wal"));
        }
    }

    private MainWindow open(Stage on, List<Path> files) {
        var made = new MainWindow(new DataFolder(home), on);
        on.setMaxWidth(1000);
        on.setMaxHeight(960);
        made.open(files, () -> {
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
    void saysWhatWasRescuedOpensRenamesDeletesAndBringsItBack(FxRobot robot) {
        untilShown(robot, "#rescued-open");
        assertThat(robot.lookup("#rescued-text").<Labeled>query().getText()).contains("1 recording was rescued", LEFT);
        assertThat(folder.resolve(LEFT + ".frameline-wal")).doesNotExist();
        untilShown(robot, "login bug #4412");
        draw("recordings-after-a-crash");
        robot.clickOn("#rescued-open");
        untilFront(LEFT);
        assertThat(robot.lookup(".rescued").query().isVisible()).isFalse();
        Await.until("its rows are there", () -> front().recording().orElseThrow().count() > 5);
        assertThat(robot.lookup("#viewer-path").<Labeled>query().getText()).endsWith(LEFT + ".frameline");
        assertThat(robot.lookup("#editor").tryQuery()).isEmpty();
        draw("viewer");
        robot.clickOn("login bug #4412");
        untilFront("login bug #4412");
        robot.type(KeyCode.F2);
        Await.until("the name can be edited", () -> Pictures.onFx(
                () -> robot.lookup("#recording-rename").tryQuery().filter(node -> node.isFocused()).isPresent()));
        robot.write("login solved").type(KeyCode.ENTER);
        untilFront("login solved");
        untilListed(robot, "login solved");
        assertThat(tabs()).containsOnlyOnce("login solved").doesNotContain("login bug #4412");
        robot.clickOn("#recordings-list").clickOn(LEFT);
        untilFront(LEFT);
        robot.type(KeyCode.DELETE);
        untilShown(robot, "Undo");
        assertThat(folder.resolve(LEFT + ".frameline")).doesNotExist();
        assertThat(tabs()).doesNotContain(LEFT);
        robot.clickOn("Undo");
        untilFront(LEFT);
        assertThat(folder.resolve(LEFT + ".frameline")).exists();
    }

    @Test
    void opensFilesOfTheCommandLineAndComesBackWithThem() throws Exception {
        close();
        window = Pictures.onFx(() -> open(new Stage(), List.of(folder.resolve("login bug #4412.frameline"))));
        untilFront("login bug #4412");
        close();
        window = Pictures.onFx(() -> open(new Stage(), List.of(home.resolve("gone.frameline"))));
        untilFront("login bug #4412");
        Await.until("the missing file is named", () -> Pictures.onFx(
                () -> window.wiring().recordings().deeds().faultProperty().get()
                        .filter(fault -> fault.what().contains("gone.frameline")).isPresent()));
    }

    @Test
    void takesOverTheFilesOfASecondStart() {
        boolean isTaken = new Mailbox(home).post(List.of(folder.resolve("login bug #4412.frameline")),
                Duration.ofSeconds(30), Ticker.system());
        assertThat(isTaken).isTrue();
        untilFront("login bug #4412");
    }

    @Test
    void keepsTheFileOfALiveConnectionAndRenamesItAfterThat(FxRobot robot) {
        robot.clickOn("Echo").type(KeyCode.F5);
        Await.until("it is open", () -> front().stateProperty().get() == SessionState.OPEN);
        Await.until("it is listed", () -> Pictures.onFx(() -> robot.lookup("#recordings-list").lookup(".live")
                .tryQuery().isPresent()));
        String name = Pictures.onFx(() -> {
            String file = front().recording().orElseThrow().file().getFileName().toString();
            return file.substring(0, file.length() - ".frameline".length());
        });
        robot.clickOn(name).type(KeyCode.DELETE);
        untilShown(robot, "Disconnect first.");
        assertThat(tabs()).contains("Echo");
        robot.clickOn("#address-action");
        Await.until("it is closed", () -> front().stateProperty().get() == SessionState.CLOSED);
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        robot.write("unsent");
        robot.clickOn(name).type(KeyCode.F2);
        Await.until("the name can be edited", () -> Pictures.onFx(
                () -> robot.lookup("#recording-rename").tryQuery().filter(node -> node.isFocused()).isPresent()));
        robot.write("first echo").type(KeyCode.ENTER);
        untilListed(robot, "first echo");
        Await.until("the tab shows it", () -> Pictures.onFx(() -> window.wiring().shell().selectedProperty().get()
                .flatMap(SessionPane::recording).filter(it -> it.file().endsWith("first echo.frameline")).isPresent()));
        assertThat(tabs()).containsOnlyOnce("Echo");
        assertThat(front().state().draftText()).isEqualTo("unsent");
    }

    private SessionPane front() {
        return Pictures.onFx(() -> window.wiring().shell().selectedProperty().get().orElseThrow());
    }

    private List<String> tabs() {
        return Pictures.onFx(
                () -> window.wiring().shell().tabs().stream().map(pane -> pane.titleProperty().get()).toList());
    }

    private void untilFront(String title) {
        Await.until(title + " is in front", () -> Pictures.onFx(() -> window.wiring().shell().selectedProperty().get()
                .filter(pane -> pane.titleProperty().get().equals(title)).isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void untilListed(FxRobot robot, String name) {
        Await.until(name + " is listed", () -> Pictures
                .onFx(() -> robot.from(robot.lookup("#recordings-list")).lookup(name).tryQuery().isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void untilShown(FxRobot robot, String query) {
        Await.until(query + " is shown", () -> Pictures
                .onFx(() -> robot.lookup(query).tryQuery().filter(node -> node.isVisible()).isPresent()));
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
