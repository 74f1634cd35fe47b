package dev.frameline.ui.jump;

import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class JumpBarTest {

    private static final EntryFilter BAD = EntryFilter.ALL.withQuery(Query.parse("bad", ZoneOffset.UTC));

    private final HandTasks tasks = new HandTasks();
    private final LongProperty selected = new SimpleLongProperty();
    private final ObjectProperty<EntryFilter> filter = new SimpleObjectProperty<>(EntryFilter.ALL);
    private final MemoryRecording recording = new MemoryRecording().fill(9).add(Sample.in("bad").fault("It is bad."));
    private boolean isLeft;
    private JumpBar bar;

    @Start
    void start(Stage stage) {
        bar = bar();
        var scene = new Scene(new StackPane(bar.root()), 420, 200);
        new Skin(Theme.LIGHT).applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private JumpBar bar() {
        var model = new JumpViewModel(tasks, ZoneOffset.UTC, filter, selected, selected::set);
        model.setRecording(Optional.of(recording));
        var made = new JumpBar(model, () -> filter.set(EntryFilter.ALL), () -> isLeft = true);
        made.shown();
        return made;
    }

    @Test
    void goesWhereOneWritesAndStaysOpenForTheNextPlace(FxRobot robot) {
        open();
        robot.write("4").type(KeyCode.ENTER);
        work();
        assertThat(selected.get()).isEqualTo(4);
        robot.clickOn("#jump-fault");
        work();
        assertThat(selected.get()).isEqualTo(10);
        assertThat(isOpen()).isTrue();
        robot.clickOn("#jump-field").type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isOpen()).isFalse();
        assertThat(isLeft).isTrue();
    }

    @Test
    void saysWhyItWentNowhere(FxRobot robot) {
        open();
        robot.write("gap 1h").type(KeyCode.ENTER);
        work();
        assertThat(said()).isEqualTo("None further down.");
        robot.eraseText(6).write("11").type(KeyCode.ENTER);
        work();
        assertThat(said()).isEqualTo("There is no such entry: the last one is #10.");
    }

    @Test
    void offersToClearTheFilterThatHidesAPlace(FxRobot robot) {
        Pictures.onFx(() -> {
            filter.set(BAD);
            return true;
        });
        open();
        robot.write("#3").type(KeyCode.ENTER);
        work();
        assertThat(selected.get()).isZero();
        assertThat(said()).isEqualTo("#3 is hidden by the filter.");
        robot.clickOn("#jump-clear");
        work();
        assertThat(filter.get()).isEqualTo(EntryFilter.ALL);
        assertThat(selected.get()).isEqualTo(3);
    }

    @Test
    void drawsTheBar() {
        assertThat(Pictures.draw("jump", 360, 90, () -> drawn(""))).hasSize(2);
        assertThat(Pictures.draw("jump-hidden", 360, 120, () -> drawn("3"))).hasSize(2);
        assertThat(Pictures.draw("jump-unknown", 360, 130, () -> drawn("gap >"))).hasSize(2);
    }

    private Parent drawn(String text) {
        filter.set(BAD);
        var model = new JumpViewModel(tasks, ZoneOffset.UTC, filter, selected, selected::set);
        model.setRecording(Optional.of(recording));
        var made = new JumpBar(model, () -> filter.set(EntryFilter.ALL), () -> isLeft = true);
        made.shown();
        var pane = new StackPane(made.root());
        made.open();
        model.go(text);
        tasks.runAll();
        return pane;
    }

    private void open() {
        Pictures.onFx(() -> {
            bar.open();
            return true;
        });
    }

    private void work() {
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.onFx(() -> {
            tasks.runAll();
            return true;
        });
    }

    private boolean isOpen() {
        return Pictures.onFx(() -> bar.root().isVisible());
    }

    private String said() {
        return Pictures.onFx(() -> ((Labeled) bar.root().lookup("#jump-message")).getText());
    }
}
