package dev.frameline.ui.recordings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.FakeTicker;
import dev.frameline.session.SessionState;
import dev.frameline.shelf.Shelf;
import dev.frameline.shelf.Shelf.Rescued;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.fx.FxExecutor;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.MemoryClipboards;
import dev.frameline.ui.sample.RecordedFile;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class RecordingsViewTest {

    private final ThreadTasks tasks = new ThreadTasks(new FxExecutor(), _ -> {
    });
    private final FakeOpenRecordings open = new FakeOpenRecordings();
    private final MemoryClipboards clipboards = new MemoryClipboards();
    private final List<Runnable> undo = new ArrayList<>();
    @TempDir
    private Path data = Path.of("");
    private Path folder = Path.of("");
    private RecordingsViewModel model;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createDirectories(data.resolve("recordings"));
        written("trades 2026-11-20", 1200, 2);
        written("login bug #4412", 212, 1);
        Files.writeString(folder.resolve("notes.frameline"), "no recording");
        Files.setLastModifiedTime(folder.resolve("notes.frameline"), FileTime.from(Instant.ofEpochSecond(1)));
        model = model();
        stage.setScene(new Scene(new RecordingsView(model, clipboards).root(), 240, 600));
        new Skin(Theme.LIGHT).applyTo(stage.getScene(), RecordingsView.sheet());
        stage.show();
    }

    private void written(String name, int frames, int order) throws Exception {
        Path file = RecordedFile.written(folder.resolve(name + ".frameline"), frames);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_763_000_000L + order)));
    }

    private RecordingsViewModel model() {
        var tools = new RecordingTools(tasks, Delay.ofToolkit(), new FixedFileChoosers(), clipboards, _ -> {
        });
        var shelf = new Shelf(folder, data, new FakeTicker());
        var deeds = new RecordingDeeds(shelf, open, tools);
        deeds.setOnRemoved((_, back) -> undo.add(back));
        var made = new RecordingsViewModel(shelf, open, tools, deeds);
        made.refresh();
        return made;
    }

    private void untilShown(FxRobot robot, String name) {
        Await.until(name + " is listed", () -> Pictures.onFx(() -> robot.lookup(name).tryQuery().isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void opensWithAClickAndWithTheKeyboard(FxRobot robot) {
        untilShown(robot, "trades 2026-11-20");
        robot.clickOn("trades 2026-11-20").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(open.opened).extracting(file -> file.getFileName().toString())
                .containsExactly("trades 2026-11-20.frameline", "login bug #4412.frameline");
        assertThat(robot.lookup("#recordings-count").<Labeled>query().getText()).isEqualTo("3");
    }

    @Test
    void renamesInPlace(FxRobot robot) {
        untilShown(robot, "login bug #4412");
        robot.clickOn("login bug #4412").type(KeyCode.F2);
        Await.until("the name can be edited", () -> Pictures.onFx(
                () -> robot.lookup("#recording-rename").tryQuery().filter(node -> node.isFocused()).isPresent()));
        robot.write("login solved").type(KeyCode.ENTER);
        untilShown(robot, "login solved");
        assertThat(folder.resolve("login solved.frameline")).exists();
        robot.type(KeyCode.F2);
        Await.until("it can be edited again", () -> Pictures.onFx(
                () -> robot.lookup("#recording-rename").tryQuery().filter(node -> node.isFocused()).isPresent()));
        robot.write("a/b").type(KeyCode.ENTER);
        untilShown(robot, "A name cannot contain /.");
    }

    @Test
    void deletesWithTheKeyboardAndUndoes(FxRobot robot) {
        untilShown(robot, "trades 2026-11-20");
        robot.clickOn("trades 2026-11-20").type(KeyCode.DELETE);
        Await.until("undo is offered", () -> !undo.isEmpty());
        assertThat(folder.resolve("trades 2026-11-20.frameline")).doesNotExist();
        robot.interact(undo.getFirst());
        untilShown(robot, "trades 2026-11-20");
        assertThat(folder.resolve("trades 2026-11-20.frameline")).exists();
    }

    @Test
    void copiesThePathFromTheMenu(FxRobot robot) {
        untilShown(robot, "trades 2026-11-20");
        robot.clickOn("trades 2026-11-20", MouseButton.SECONDARY);
        robot.clickOn("Copy the path");
        assertThat(clipboards.text()).contains(folder.resolve("trades 2026-11-20.frameline").toString());
        assertThat(open.opened).isEmpty();
    }

    @Test
    void isDrawnInBothThemes(FxRobot robot) throws Exception {
        untilShown(robot, "trades 2026-11-20");
        for (int i = 1; i <= 6; i++) {
            written("Order book " + i, i, 10 + i);
        }
        open.held.put(folder.resolve("Order book 6.frameline"), SessionState.OPEN);
        var drawn = new ArrayList<RecordingsViewModel>();
        for (int i = 0; i < 2; i++) {
            RecordingsViewModel made = Pictures.onFx(this::model);
            Await.until("all are listed", () -> Pictures.onFx(() -> made.foundProperty().get() == 9));
            drawn.add(made);
        }
        assertThat(Pictures.draw("recordings", 240, 420, () -> {
            RecordingsViewModel shown = drawn.removeFirst();
            shown.showingAllProperty().set(true);
            shown.selectedProperty().set(Optional.of(folder.resolve("login bug #4412.frameline")));
            return sidebar(shown);
        }, RecordingsView.sheet())).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void drawsFewFaultsAndNothing(FxRobot robot) {
        untilShown(robot, "trades 2026-11-20");
        assertThat(Pictures.draw("recordings-fault", 240, 300, () -> {
            model.deeds().say(Fault.of(Fault.Kind.INPUT, "There is already a recording trades.",
                    "Choose another name."));
            return sidebar(model);
        }, RecordingsView.sheet())).hasSize(2);
        assertThat(Pictures.draw("recordings-none", 240, 200, () -> {
            Path nowhere = data.resolve("nowhere");
            var tools = new RecordingTools(tasks, Delay.ofToolkit(), new FixedFileChoosers(), clipboards, _ -> {
            });
            var shelf = new Shelf(nowhere, nowhere, new FakeTicker());
            return sidebar(new RecordingsViewModel(shelf, open, tools, new RecordingDeeds(shelf, open, tools)));
        }, RecordingsView.sheet())).hasSize(2);
        assertThat(Pictures.draw("recordings-rescued", 760, 60, () -> {
            var rescued = new RescuedViewModel(_ -> {
            });
            rescued.show(List.of(new Rescued(Path.of("/r/Trades feed 2026-11-22 094107.frameline"), 12_004)));
            return new VBox(new RescuedBar(rescued).root());
        }, RecordingsView.sheet())).hasSize(2);
    }

    private VBox sidebar(RecordingsViewModel shown) {
        var box = new VBox(new RecordingsView(shown, clipboards).root());
        box.getStyleClass().add("sidebar");
        return box;
    }
}
