package dev.frameline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.frameline.bench.HardSource;
import dev.frameline.bench.LoadProcess;
import dev.frameline.recording.Recording;
import dev.frameline.ui.session.SessionPane;

/// What hurts: huge messages, one line of a megabyte, JSON without end, text that is none, hundreds of sessions. Each is
/// received in the window, selected and shown in every form; the figures tell how long the window stood still and what it
/// held. Arguments: the folder to work in, and
/// what to do.
public final class HardBench {

    private static final List<String> MESSAGES = List.of("/json/1000000", "/deep/100000", "/broken",
            "/json/100000000", "/binary/100000000", "/fragments/100000/1000", "/fragments/100000/10000",
            "/json/1000000000", "/binary/1000000000");
    private static final int SESSIONS = 200;
    private static final int LOOK_PULSES = 60;
    private static final int MANY_PULSES = 1_000_000;
    private static final int FEW_PULSES = 600;

    private final BenchWindow window;
    private final int port;

    private HardBench(BenchWindow window, int port) {
        this.window = window;
        this.port = port;
    }

    /// Prints a line for each message, and one for the sessions.
    ///
    /// @param args folder, and `messages`, `sessions` or the only message to receive
    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "heap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        try (LoadProcess source = LoadProcess.start(HardSource.class);
                BenchWindow window = BenchWindow.open(Path.of(args[0]).resolve("hard"))) {
            var bench = new HardBench(window, source.port());
            for (String message : MESSAGES) {
                if (args[1].equals("messages") || args[1].equals(message)) {
                    bench.receive(message);
                }
            }
            if (args[1].equals("sessions")) {
                bench.sessions();
            }
        }
        System.exit(0);
    }

    private void receive(String message) throws IOException, InterruptedException {
        SessionPane pane = window.tab(message, "ws://127.0.0.1:" + port + message);
        PulseMeter meter = PulseMeter.start(MANY_PULSES);
        long since = System.nanoTime();
        window.connect(pane);
        BenchWindow.until("it is over", () -> pane.stateProperty().get().isAtRest());
        double seconds = (System.nanoTime() - since) / 1e9;
        BenchWindow.pulses(LOOK_PULSES);
        Recording recording = BenchWindow.recording(pane).orElseThrow();
        BenchWindow.fx(() -> pane.model().selectedNumberProperty().set(3));
        BenchWindow.pulses(LOOK_PULSES);
        StringBuilder shown = new StringBuilder();
        for (String form : List.of("Pretty", "Raw", "Hex", "Pretty")) {
            if (window.press(form)) {
                shown.append(' ').append(form);
                BenchWindow.pulses(LOOK_PULSES);
            }
        }
        if (window.press("Whole message")) {
            shown.append(" Message");
            BenchWindow.pulses(LOOK_PULSES);
        }
        System.out.printf(Locale.ROOT, "%-26s %,9d entries, %,13d bytes, %.1f s, shown as%s%n  %s%n  %s%n", message,
                recording.count(), recording.sizeBytes(), seconds, shown, meter.end(), BenchWindow.memory());
        window.close(pane);
    }

    private void sessions() throws IOException, InterruptedException {
        List<SessionPane> panes = IntStream.rangeClosed(1, SESSIONS).mapToObj(i -> {
            SessionPane pane = window.tab("session " + i, "demo:/ticker?rate=20");
            window.connect(pane);
            return pane;
        }).toList();
        String figures = PulseMeter.start(FEW_PULSES).await();
        long entries = panes.stream().mapToLong(BenchWindow::count).sum();
        System.out.printf(Locale.ROOT, "%d sessions, %,d entries%n  %s%n  %s%n", panes.size(), entries, figures,
                BenchWindow.memory());
    }
}
