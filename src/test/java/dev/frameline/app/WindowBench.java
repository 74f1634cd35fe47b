package dev.frameline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import javafx.scene.input.KeyCode;

import dev.frameline.recording.Recording;
import dev.frameline.session.SessionSnapshot;
import dev.frameline.ui.session.SessionPane;

/// The window at full speed and at millions of rows: what the FX thread does in each pulse. Arguments: how many rows to
/// record, and the folder to work in.
public final class WindowBench {

    private static final int PULSES = 600;
    private static final int SEED = 7;

    private WindowBench() {}

    /// Prints a line for each thing that is done.
    ///
    /// @param args rows, folder
    public static void main(String[] args) throws IOException, InterruptedException {
        long rows = Long.parseLong(args[0]);
        System.out.printf(Locale.ROOT, "ticker at full speed until %,d rows, heap at most %d MB%n", rows,
                Runtime.getRuntime().maxMemory() >> 20);
        try (BenchWindow window = BenchWindow.open(Path.of(args[1]).resolve("window"))) {
            SessionPane pane = window.tab("bench", "demo:/ticker?rate=max");
            window.connect(pane);
            BenchWindow.until("some rows", () -> BenchWindow.count(pane) > 100_000);
            print("following, warming up", PulseMeter.start(PULSES).await());
            print("following", PulseMeter.start(PULSES).await());
            window.key(KeyCode.HOME);
            print("reading the top", PulseMeter.start(PULSES).await());
            window.key(KeyCode.END);
            BenchWindow.until("all rows", () -> BenchWindow.count(pane) >= rows);
            print("following", PulseMeter.start(PULSES).await());
            SessionSnapshot seen = BenchWindow.get(() -> snapshot(pane));
            window.disconnect(pane);
            System.out.printf(Locale.ROOT, "%,d frames in, %d dropped, waited %.1f s; %s%n", seen.in().frames(),
                    seen.dropped(), seen.waitedNanos() / 1e9, BenchWindow.memory());
            walk(window, pane);
        }
        System.exit(0);
    }

    private static SessionSnapshot snapshot(SessionPane pane) {
        return pane.model().snapshotProperty().get();
    }

    private static void walk(BenchWindow window, SessionPane pane) throws IOException, InterruptedException {
        window.key(KeyCode.END);
        var scrolling = PulseMeter.start(PULSES * 10);
        for (int i = 0; i < PULSES; i++) {
            window.key(KeyCode.PAGE_UP);
            BenchWindow.pulses(1);
        }
        print("page by page from the end", scrolling.end());
        long count = BenchWindow.recording(pane).map(Recording::count).orElse(0L);
        var random = new Random(SEED);
        var jumping = PulseMeter.start(PULSES * 10);
        for (int i = 0; i < 200; i++) {
            long number = 1 + random.nextLong(count);
            BenchWindow.fx(() -> pane.model().selectedNumberProperty().set(number));
            BenchWindow.pulses(3);
        }
        print("to 200 random rows", jumping.end());
        var filtering = PulseMeter.start(PULSES * 100);
        long since = System.nanoTime();
        window.filter(pane, "BTC");
        BenchWindow.pulses(30);
        BenchWindow.until("the search is through", () -> isCounted(window.text("#filter-count")));
        print(String.format(Locale.ROOT, "filtering all by a word, %.1f s", (System.nanoTime() - since) / 1e9),
                filtering.end());
        System.out.println(BenchWindow.memory());
    }

    private static boolean isCounted(String hits) {
        return !hits.isEmpty() && !hits.endsWith("\u2026");
    }

    private static void print(String what, String figures) {
        System.out.printf(Locale.ROOT, "%-40s %s%n", what, figures);
    }
}
