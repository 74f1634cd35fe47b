package dev.frameline.ui.marks;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.frameline.recording.Mark;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryRecording;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class MarksViewsTest {

    private final HandTasks tasks = new HandTasks();
    private final LongProperty selected = new SimpleLongProperty(7);
    private final MemoryRecording recording = new MemoryRecording().fill(1204);
    private final List<Mark> removed = new ArrayList<>();
    private MarksViewModel model;
    private MarksList list;
    private NoteEditor editor;

    @Start
    void start(Stage stage) {
        make();
        var scene = new Scene(new VBox(list.button(), editor.root()), 600, 500);
        new Skin(Theme.LIGHT).applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void make() {
        model = new MarksViewModel(tasks, new Times(ZoneOffset.UTC), selected, selected::set);
        model.setRecording(Optional.of(recording));
        model.setOnRemoved(removed::add);
        tasks.runAll();
        list = new MarksList(model);
        list.shown();
        editor = new NoteEditor(model, () -> {
            // the rows take the keys
        });
    }

    @Test
    void writesANoteOfTwoLines(FxRobot robot) {
        onFx(editor::open);
        robot.write("why?").press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT).write("ask Ada");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.note(7)).isEqualTo("why?\nask Ada");
        assertThat(Pictures.onFx(() -> editor.root().isVisible())).isFalse();
        assertThat(Pictures.onFx(() -> list.button().getText())).isEqualTo("1");
    }

    @Test
    void theKeyThatOpenedItIsNotPartOfTheNote(FxRobot robot) {
        onFx(() -> {
            editor.open();
            Node text = editor.root().lookup("#note-text");
            Event.fireEvent(text, new KeyEvent(KeyEvent.KEY_TYPED, "n", "n", KeyCode.UNDEFINED, false, false, false,
                    false));
        });
        robot.write("no").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.note(7)).isEqualTo("no");
    }

    @Test
    void letsANoteBeOnEscape(FxRobot robot) {
        onFx(() -> model.put(new Mark(7, "as it was")));
        onFx(editor::open);
        assertThat(Pictures.onFx(() -> ((TextArea) editor.root().lookup("#note-text")).getText()))
                .isEqualTo("as it was");
        robot.write("other").type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.note(7)).isEqualTo("as it was");
    }

    @Test
    void walkingInTheListGoesToTheEntriesAndDeleteTakesAMarkOff(FxRobot robot) {
        onFx(() -> {
            model.put(new Mark(3, ""));
            model.put(new Mark(1200, "late"));
            tasks.runAll();
        });
        robot.clickOn("#marks-button");
        WaitForAsyncUtils.waitForFxEvents();
        onFx(tasks::runAll);
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(selected.get()).isEqualTo(3);
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(selected.get()).isEqualTo(1200);
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(removed).containsExactly(new Mark(1200, "late"));
        assertThat(model.marksProperty().get()).containsOnlyKeys(3L);
        onFx(list::hidden);
    }

    @Test
    void drawsTheListAndTheEditor() {
        assertThat(Pictures.draw("marks-list", 460, 200, () -> {
            make();
            model.put(new Mark(5, ""));
            model.put(new Mark(41, "the first snapshot\ncheck its checksum against the one that the server sends"));
            model.put(new Mark(1204, "why?"));
            model.loadTimes();
            tasks.runAll();
            return new VBox(list.pane());
        })).hasSize(2);
        assertThat(Pictures.draw("marks-none", 460, 200, () -> {
            make();
            model.setRecording(Optional.of(new MemoryRecording()));
            return new VBox(list.pane());
        })).hasSize(2);
        assertThat(Pictures.draw("marks-note", 440, 180, () -> {
            make();
            model.put(new Mark(7, "why?\nask Ada"));
            editor.open();
            return new VBox(editor.root());
        })).hasSize(2);
    }

    private static void onFx(Runnable action) {
        Pictures.onFx(() -> {
            action.run();
            return true;
        });
    }
}
