package dev.frameline.ui.preferences;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.base.time.FakeTicker;
import dev.frameline.settings.Preferences;
import dev.frameline.settings.Retention;
import dev.frameline.shelf.Shelf;
import dev.frameline.ui.kit.dialog.ScriptedAsks;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.RecordedFile;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class PreferencesTest {

    private final HandTasks tasks = new HandTasks();
    private final ScriptedAsks asks = new ScriptedAsks();
    private final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>(Preferences.DEFAULT);
    @TempDir
    private Path data = Path.of("");
    private Path folder = Path.of("");
    private Shelf shelf = new Shelf(data, data, new FakeTicker());
    private PreferencesViewModel model = new PreferencesViewModel(preferences, shelf, Set::of, tasks, asks);

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createDirectories(data.resolve("recordings"));
        shelf = new Shelf(folder, data, new FakeTicker());
        for (int i = 1; i <= 3; i++) {
            RecordedFile.written(folder.resolve("Trades 2025-11-2" + i + " 094107.frameline"), 1);
        }
        shelf.remove(RecordedFile.written(folder.resolve("gone.frameline"), 1));
        model = new PreferencesViewModel(preferences, shelf, Set::of, tasks, asks);
        stage.setScene(new Scene(new PreferencesView(model).root(), 760, 600));
        new Skin(Theme.LIGHT).applyTo(stage.getScene(), PreferencesView.sheet());
        stage.show();
    }

    private void showCard() {
        Pictures.onFx(() -> {
            model.show();
            tasks.runAll();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void settle() {
        Pictures.onFx(() -> {
            tasks.runAll();
            return true;
        });
    }

    @Test
    void tellsHowMuchThereIsAndWhere() {
        showCard();
        assertThat(model.folderProperty().get()).startsWith("3 recordings, ").endsWith("KB in " + folder);
        assertThat(model.surplusProperty().get()).isEqualTo("With these rules, nothing is to be deleted now.");
        assertThat(model.trashProperty().get()).contains("1 recording, ");
    }

    @Test
    void switchesARuleOnAndTakesItsNumberWhenItIsComplete(FxRobot robot) {
        showCard();
        robot.clickOn("#retain-count");
        assertThat(rules()).isEqualTo(Retention.DEFAULT.withCount(true, 100));
        robot.doubleClickOn("#retain-count-number").write("1");
        assertThat(rules().count()).isEqualTo(100);
        robot.type(KeyCode.ENTER);
        assertThat(rules().count()).isEqualTo(1);
        settle();
        assertThat(model.surplusProperty().get()).startsWith("With these rules, 2 recordings, ");
        robot.doubleClickOn("#retain-count-number").write("0").type(KeyCode.ENTER);
        assertThat(rules().count()).isEqualTo(1);
        assertThat(robot.lookup("#retain-count-number").queryTextInputControl().getText()).isEqualTo("1");
        robot.clickOn("#retain-size");
        assertThat(rules().bySize()).isFalse();
        assertThat(robot.lookup("#retain-size-number").query().isDisabled()).isTrue();
    }

    @Test
    void choosesTheThemeAndGoesWithEscape(FxRobot robot) {
        showCard();
        robot.clickOn("Dark");
        assertThat(preferences.get().look()).isEqualTo(Preferences.Look.DARK);
        robot.type(KeyCode.ESCAPE);
        assertThat(model.shownProperty().get()).isFalse();
    }

    @Test
    void emptiesTheTrashAfterAsking(FxRobot robot) throws Exception {
        showCard();
        robot.clickOn("#empty-trash");
        settle();
        assertThat(shelf.trash().content().recordings()).isEqualTo(1);
        asks.willConfirm(true);
        robot.clickOn("#empty-trash");
        settle();
        assertThat(asks.asked()).hasSize(2);
        assertThat(shelf.trash().content().recordings()).isZero();
        assertThat(model.hasTrashProperty().get()).isFalse();
    }

    @Test
    void isDrawnInBothThemes() {
        assertThat(Pictures.draw("preferences", 760, 520, () -> {
            model.show();
            tasks.runAll();
            return new PreferencesView(model).root();
        }, PreferencesView.sheet())).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    private Retention rules() {
        return preferences.get().retention();
    }
}
