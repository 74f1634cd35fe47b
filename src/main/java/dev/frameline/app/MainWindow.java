package dev.frameline.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.profile.ProfileStore;
import dev.frameline.profile.ProfileTree;
import dev.frameline.settings.DataFolder;
import dev.frameline.settings.Preferences;
import dev.frameline.settings.WindowState;
import dev.frameline.settings.WindowState.Bounds;
import dev.frameline.ui.kit.dialog.Question;
import dev.frameline.ui.kit.fx.Settle;
import dev.frameline.ui.kit.icon.AppIcons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.shell.ShellView;

/// The one window: how it opens, what it brings back, how it ends. Confined to the FX thread.
public final class MainWindow {

    private static final Logger LOG = Logger.getLogger(MainWindow.class.getName());
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 480;
    private static final Duration AUTOSAVE = Duration.ofSeconds(5);

    private final Texts texts = Texts.of("shell");
    private final DataFolder folder;
    private final Stage stage;
    private final Skin skin = new Skin(Theme.SYSTEM);
    private final CrashGuard guard = new CrashGuard(this::tell);
    private final Wiring wiring;
    private final ShellView view;
    private final Settle autosave = new Settle(AUTOSAVE, this::autosave);
    private boolean isRestored;
    private boolean isEnding;

    public MainWindow(DataFolder folder, Stage stage) {
        this.folder = folder;
        this.stage = stage;
        Thread.setDefaultUncaughtExceptionHandler(guard);
        wiring = new Wiring(folder, skin, () -> stage, guard);
        view = wiring.view(skin);
    }

    /// Shows the window as it was left, and opens these recordings in it.
    ///
    /// @param onEnd runs when everything is closed and saved
    public void open(List<Path> files, Runnable onEnd) {
        WindowState left = read(() -> wiring.settings().window(), WindowState.DEFAULT);
        Preferences chosen = read(() -> wiring.settings().preferences(), Preferences.DEFAULT);
        skin.themeProperty().set(Theme.valueOf(chosen.look().name()));
        ObjectProperty<Preferences> preferences = wiring.recordings().preferencesProperty();
        preferences.set(chosen);
        preferences.addListener((_, _, next) -> {
            skin.themeProperty().set(Theme.valueOf(next.look().name()));
            keep(next);
        });
        skin.themeProperty().addListener((_, _, theme) -> preferences
                .set(preferences.get().withLook(Preferences.Look.valueOf(theme.name()))));
        wiring.connections().show(opened());
        var scene = new Scene(view.root(), left.bounds().width(), left.bounds().height());
        view.install(scene, skin);
        view.setSidebarWidth(left.sidebarWidth());
        stage.setTitle("Frameline");
        stage.getIcons().setAll(AppIcons.all());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(left);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            wiring.shell().askToQuit(() -> end(onEnd));
        });
        RecordingsWiring recordings = wiring.recordings();
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                recordings.list().refresh();
            }
        });
        recordings.rescue(() -> restore(left, files));
        stage.show();
        new Mailbox(folder.path()).listen(wiring.tasks(), this::takeOver);
    }

    /// Another start has handed over its files, or none, and ended.
    private void takeOver(List<Path> files) {
        files.forEach(wiring.recordings().deeds()::open);
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void restore(WindowState left, List<Path> files) {
        isRestored = true;
        wiring.shell().restore(left.tabs(), left.selectedTab(), wiring.recordings()::viewer);
        files.forEach(wiring.recordings().deeds()::open);
        if (left.tabs().isEmpty() && files.isEmpty()) {
            wiring.connections().treeProperty().get().folders().stream()
                    .flatMap(folder -> folder.profiles().stream()).findFirst().ifPresent(wiring.shell()::open);
        }
        autosave.touch();
    }

    private interface Read<T> {
        T run() throws FaultException;
    }

    private static <T> T read(Read<T> read, T otherwise) {
        try {
            return read.run();
        } catch (FaultException unreadable) {
            LOG.log(Level.WARNING, "Not read: {0}", unreadable.fault().what());
            return otherwise;
        }
    }

    private ProfileStore.Opened opened() {
        try {
            return wiring.profiles().open();
        } catch (FaultException unreadable) {
            return new ProfileStore.Opened(ProfileTree.EMPTY, Optional.of(unreadable.fault()));
        }
    }

    private void place(WindowState left) {
        Bounds bounds = left.bounds();
        ObservableList<Screen> screens = Screen.getScreensForRectangle(bounds.x(), bounds.y(), 40, 40);
        if (bounds.x() >= 0 && bounds.y() >= 0 && !screens.isEmpty()) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(bounds.width(), screen.getWidth()));
        stage.setHeight(Math.min(bounds.height(), screen.getHeight()));
        stage.setMaximized(left.maximized());
    }

    private WindowState state() {
        var bounds = new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        return new WindowState(bounds, stage.isMaximized(), view.sidebarWidth(), wiring.shell().state(),
                wiring.shell().selectedIndex());
    }

    /// Every few seconds, so that a killed program loses no more than that of what was typed.
    private void autosave() {
        if (!isEnding) {
            WindowState now = state();
            run("save the window's state", () -> wiring.settings().save(now));
            autosave.touch();
        }
    }

    private void keep(Preferences chosen) {
        run("save preferences", () -> wiring.settings().save(chosen));
    }

    private interface Saving {
        void run() throws FaultException;
    }

    private void run(String label, Saving saving) {
        wiring.tasks().run(label, () -> {
            saving.run();
            return label;
        }).then(_ -> {
        }, MainWindow::log);
    }

    private static void log(Fault fault) {
        LOG.log(Level.WARNING, "Not saved: {0}", fault.what());
    }

    private void end(Runnable onEnd) {
        isEnding = true;
        autosave.cancel();
        wiring.recordings().close();
        WindowState now = state();
        wiring.connections().flush();
        wiring.tasks().run("save and end", () -> {
            if (isRestored) {
                wiring.settings().save(now);
            }
            wiring.recordings().shelf().purge();
            return List.of();
        }).then(_ -> leave(onEnd), fault -> {
            log(fault);
            leave(onEnd);
        });
    }

    private void leave(Runnable onEnd) {
        stage.hide();
        wiring.close();
        onEnd.run();
    }

    private void tell(CrashGuard.Report report) {
        wiring.tasks().run("tell of a crash", () -> report).then(it -> wiring.asks().confirm(
                Question.of(texts.get("shell.crash.title"), texts.get("shell.crash.text", it.code() + " " + it.what()),
                        texts.get("shell.crash.yes")),
                _ -> guard.shown()), MainWindow::log);
    }

    /// Closes everything without asking.
    void quit(Runnable onEnd) {
        wiring.shell().quit(() -> end(onEnd));
    }

    void setTheme(Theme theme) {
        skin.themeProperty().set(theme);
    }

    /// The parts, for tests that look at them.
    Wiring wiring() {
        return wiring;
    }
}
