package dev.frameline.ui.timeline;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.ui.filter.FilterBar;
import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.filter.HitCount;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.fx.FxExecutor;
import dev.frameline.ui.kit.fx.Pump;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.sample.MemoryClipboards;
import dev.frameline.ui.sample.RecordedFile;

import static org.assertj.core.api.Assertions.assertThat;

/// A timeline on a stage over a real recording, as a session would have it: pump, tasks, selection. Made on the FX
/// thread, used from the test's.
final class TimelineStage implements AutoCloseable {

    static final double WIDTH = 800;
    static final double HEIGHT = 600;

    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final List<CopyForm> copied = new CopyOnWriteArrayList<>();
    private final ThreadTasks tasks = new ThreadTasks(new FxExecutor(), bugs::add);
    private final LongProperty selected = new SimpleLongProperty();
    private final TestFilter filter = new TestFilter(Delay.ofToolkit());
    private final TimelineViewModel model = new TimelineViewModel(tasks, filter.model().filterProperty(),
            new Times(ZoneOffset.UTC), selected);
    private final FilterBar bar = new FilterBar(filter.model(), this::leaveFilter);
    private final TimelineView view = new TimelineView(model, filter, bar.root(), new MemoryClipboards());
    private Subscription ticking = Subscription.EMPTY;
    private Optional<RecordedFile> file = Optional.empty();

    void show(Stage stage) {
        var scene = new Scene(view.root(), WIDTH, HEIGHT);
        new Skin(Theme.LIGHT).applyTo(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
        bar.shown();
        model.setOnCopy(copied::add);
        ticking = new Pump().add(this::tick);
    }

    private void tick() {
        model.tick();
        filter.model().hitsProperty()
                .set(new HitCount(model.filteredProperty().get(), model.rowCountProperty().get(),
                        model.filterRun().searched(),
                        model.filterRun().goal()));
    }

    private void leaveFilter() {
        view.focusRows();
    }

    FilterViewModel filter() {
        return filter.model();
    }

    FilterBar bar() {
        return bar;
    }

    /// Begins a recording in `folder` and shows it.
    RecordedFile record(Path folder) throws FaultException {
        RecordedFile made = RecordedFile.in(folder, tasks);
        file = Optional.of(made);
        onFx(() -> model.setRecording(Optional.of(made.recording())));
        return made;
    }

    TimelineViewModel model() {
        return model;
    }

    TimelineView view() {
        return view;
    }

    List<CopyForm> copied() {
        return copied;
    }

    long selectedNumber() {
        return Pictures.onFx(selected::get);
    }

    void onFx(Runnable action) {
        Pictures.onFx(() -> {
            action.run();
            return true;
        });
    }

    void awaitRows(long count) {
        Await.until("there are " + count + " rows", () -> Pictures.onFx(() -> model.rowCountProperty().get()) == count);
    }

    /// Waits until a row that can be seen says this.
    void awaitInSight(String words) {
        Await.until(words + " is in sight", () -> rowsInSight().stream().anyMatch(row -> row.contains(words)));
    }

    /// What the rows that can be seen say.
    List<String> rowsInSight() {
        return Pictures.onFx(() -> {
            List<String> said = new ArrayList<>();
            for (Node row : view.root().lookupAll(".row")) {
                if (row.isVisible()) {
                    said.add(String.valueOf(row.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
                }
            }
            return said;
        });
    }

    @Override
    public void close() {
        onFx(() -> {
            ticking.unsubscribe();
            view.close();
        });
        file.ifPresent(RecordedFile::close);
        tasks.close();
        assertThat(bugs).isEmpty();
    }
}
