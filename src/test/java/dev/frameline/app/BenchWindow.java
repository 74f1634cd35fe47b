package dev.frameline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import dev.frameline.bench.ResidentSet;
import dev.frameline.profile.Profile;
import dev.frameline.recording.Recording;
import dev.frameline.session.SessionState;
import dev.frameline.settings.DataFolder;
import dev.frameline.ui.kit.picture.Pictures;
import dev.frameline.ui.session.SessionPane;

/// The whole program's window for a benchmark, in the headless toolkit: opens tabs, presses keys, reads figures. Used
/// from the benchmark's main thread.
final class BenchWindow implements AutoCloseable {

    private static final long STEP_NANOS = 5_000_000;
    private static final long LIMIT_NANOS = 1_200_000_000_000L;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 900;

    private final MainWindow window;
    private final Stage stage;

    private BenchWindow(MainWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    /// Starts the toolkit and opens the window.
    static BenchWindow open(Path home) throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        return Pictures.onFx(() -> {
            var stage = new Stage();
            var window = new MainWindow(new DataFolder(home), stage);
            window.open(List.of(), () -> {
                // the process ends by itself
            });
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            return new BenchWindow(window, stage);
        });
    }

    /// Opens a tab for an address; it is in front.
    SessionPane tab(String name, String url) {
        return Pictures.onFx(() -> {
            window.wiring().shell().open(Profile.of(name, name, url));
            return window.wiring().shell().selectedProperty().get().orElseThrow();
        });
    }

    void connect(SessionPane pane) {
        fx(() -> pane.model().connect());
        until("connected", () -> pane.stateProperty().get() == SessionState.OPEN || count(pane) > 1);
    }

    /// Presses the one button, which disconnects.
    void disconnect(SessionPane pane) {
        fx(() -> ((Button) find("#address-action").orElseThrow()).fire());
        until("disconnected", () -> pane.stateProperty().get().isAtRest());
    }

    void close(SessionPane pane) {
        fx(() -> window.wiring().shell().askToClose(pane));
    }

    static long count(SessionPane pane) {
        return recording(pane).map(Recording::count).orElse(0L);
    }

    static Optional<Recording> recording(SessionPane pane) {
        return get(() -> pane.model().recordingProperty().get());
    }

    /// Presses a key in the rows.
    void key(KeyCode code) {
        fx(() -> {
            Node rows = find("#timeline-rows").orElseThrow();
            rows.requestFocus();
            Event.fireEvent(rows, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    }

    /// Writes into the filter of the tab in front.
    void filter(SessionPane pane, String text) {
        fx(pane::focusFilter);
        text.chars().forEach(c -> fx(() -> {
            String typed = Character.toString(c);
            Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, typed, typed,
                    KeyCode.UNDEFINED, false, false, false, false));
        }));
    }

    /// What a label says.
    String text(String selector) {
        return get(() -> find(selector).map(node -> ((Labeled) node).getText()).orElse(""));
    }

    /// Presses a toggle by what it says; false if there is none that can be seen.
    boolean press(String text) {
        return get(() -> {
            for (Node node : stage.getScene().getRoot().lookupAll(".toggle-button")) {
                if (node instanceof ToggleButton toggle && text.equals(toggle.getText()) && isSeen(toggle)) {
                    toggle.setSelected(true);
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean isSeen(Node node) {
        Node at = node;
        while (at != null) {
            if (!at.isVisible()) {
                return false;
            }
            at = at.getParent();
        }
        return node.getScene() != null;
    }

    private Optional<Node> find(String selector) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(selector));
    }

    static void fx(Runnable action) {
        Pictures.onFx(() -> {
            action.run();
            return true;
        });
    }

    static <T> T get(Supplier<T> supplier) {
        return Pictures.onFx(supplier::get);
    }

    /// Waits for something that takes as long as it takes.
    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain until " + what);
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }

    /// Waits until nothing new was drawn for some pulses.
    static void pulses(int count) throws InterruptedException {
        PulseMeter.start(count).await();
    }

    /// What the process holds, after a collection.
    static String memory() throws IOException {
        long before = used();
        System.gc();
        System.gc();
        return String.format(Locale.ROOT, "heap %d MB, after collection %d MB, resident %d MB, %d threads",
                before >> 20, used() >> 20, ResidentSet.bytes() >> 20, Thread.activeCount());
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Override
    public void close() {
        var ended = new CountDownLatch(1);
        fx(() -> window.quit(ended::countDown));
        until("the window is closed", () -> ended.getCount() == 0);
        Platform.exit();
    }
}
