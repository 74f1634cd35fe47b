package dev.frameline.ui.timeline;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.frameline.base.fault.Fault;
import dev.frameline.exchange.EntryForm;
import dev.frameline.recording.Recording;
import dev.frameline.ui.entries.EntrySelection;
import dev.frameline.ui.filter.FilterBar;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.FixedFileChoosers;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryClipboards;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.TradesFeed;
import dev.frameline.ui.selection.SelectionBar;
import dev.frameline.ui.selection.SelectionViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/// Draws many selected rows, and columns of people's own, to look at.
@ExtendWith(ApplicationExtension.class)
class RowsPicturesTest {

    private Stage stage;

    /// A timeline with the bar below it, and what moves it on.
    private static final class Rows {

        final HandTasks tasks = new HandTasks();
        final TestFilter filter = new TestFilter(new HandDelay());
        final TimelineViewModel model = new TimelineViewModel(tasks, filter.model().filterProperty(),
                new Times(ZoneOffset.UTC), new SimpleLongProperty());
        final SelectionViewModel selection;
        final TimelineView view;

        Rows(MemoryRecording recording) {
            var clipboards = new MemoryClipboards();
            selection = new SelectionViewModel(tasks, model.selection(),
                    new SimpleObjectProperty<Optional<Recording>>(Optional.of(recording)), new SimpleBooleanProperty(),
                    clipboards, new FixedFileChoosers());
            var bar = new FilterBar(filter.model(), () -> {
                // nowhere to go
            });
            view = new TimelineView(model, filter, bar.root(), clipboards);
            var foot = new SelectionBar(selection, clipboards);
            view.setFoot(foot.root());
            model.setRecording(Optional.of(recording));
            tasks.runAll();
            model.followingProperty().set(false);
            bar.shown();
            view.shown();
            foot.shown();
        }

        Parent settled() {
            model.tick();
            selection.tick();
            tasks.runAll();
            return view.root();
        }
    }

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void drawsManySelectedRows() {
        draw("rows-many", 774, rows -> {
            EntrySelection selection = rows.model.selection();
            selection.only(2);
            selection.extendTo(7);
            selection.toggle(10);
            selection.toggle(5);
        });
        draw("rows-copied", 594, rows -> {
            rows.model.selection().only(4);
            rows.model.selection().extendTo(14);
            rows.selection.copy(EntryForm.JSON_LINES);
        });
    }

    @Test
    void drawsWhatCannotBeCopied() {
        assertThat(Pictures.draw("rows-refused", 594, 300, () -> {
            var recording = new MemoryRecording().fill(60);
            var rows = new Rows(recording);
            rows.model.selection().only(0);
            rows.model.selection().extendTo(59);
            rows.settled();
            recording.failWith(Optional.of(Fault.of(Fault.Kind.DISK, "The recording cannot be read: it was removed.",
                    "Put it back where it was, and copy again.")));
            rows.selection.copy(EntryForm.HEX);
            rows.tasks.runAll();
            return rows.view.root();
        })).hasSize(2);
    }

    @Test
    void drawsColumnsOfOnesOwn() {
        draw("rows-columns", 774, rows -> {
            rows.model.columns().add("$.symbol", "");
            rows.model.columns().add("$.price", "Price paid");
            rows.model.columns().setShown(rows.model.columns().plansProperty().get().get(2), false);
            rows.model.selectRow(5);
            rows.model.inSight(0, 20);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void drawsTheMenuOfColumns(Theme theme) {
        Pictures.onFx(() -> {
            var rows = new Rows(TradesFeed.recording());
            rows.model.columns().add("$.symbol", "");
            var scene = new Scene(new StackPane(rows.settled()), 774, 500);
            new Skin(theme).applyTo(scene);
            stage.setScene(scene);
            stage.show();
            rows.tasks.runAll();
            find(rows, "#columns-button", Button.class).fire();
            Window menu = Window.getWindows().stream().filter(PopupWindow.class::isInstance).findFirst().orElseThrow();
            assertThat(Pictures.draw("rows-columns-menu", menu.getScene(), theme)).isNotEmptyFile();
            menu.hide();
            return true;
        });
    }

    private static <N extends Node> N find(Rows rows, String selector, Class<N> type) {
        return type.cast(rows.view.root().lookup(selector));
    }

    private static void draw(String name, double width, Consumer<Rows> then) {
        assertThat(Pictures.draw(name, width, 500, () -> {
            var rows = new Rows(TradesFeed.recording());
            then.accept(rows);
            return rows.settled();
        })).hasSize(2);
    }

    @Test
    void drawsTheFormOfColumns() {
        draw("rows-columns-form", 774, rows -> {
            Node form = rows.view.root().lookup(".column-form");
            form.setVisible(true);
            ((TextField) form.lookup("#column-path")).setText("$.items[");
        });
    }
}
