package dev.frameline.ui.kit.fx;

import java.util.ArrayList;
import java.util.List;

import javafx.util.Subscription;

/// Takes snapshots for panes on the FX pulse, at most 30 times a second, however fast the engine runs. A pane adds a
/// snapshot while it is shown (row count, counters, state) and drops it when hidden; with none registered the pulse
/// is off. Confined to the FX thread.
public final class Pump {

    /// A little under a thirtieth of a second, so that every second pulse at 60 Hz counts.
    private static final long INTERVAL_NANOS = 32_000_000L;

    private final Pulse pulse;
    private final List<Runnable> snapshots = new ArrayList<>();
    private long lastNanos;
    private boolean isRunning;

    /// A pump turned by the toolkit.
    public Pump() {
        this(Pulse.ofToolkit());
    }

    /// A pump turned by `pulse`.
    public Pump(Pulse pulse) {
        this.pulse = pulse;
    }

    /// Runs `snapshot` on the next pulse and on from there until unsubscribed. Unsubscribing twice does no harm.
    public Subscription add(Runnable snapshot) {
        // an object of its own, so that one runnable added twice is dropped once a time
        Runnable entry = () -> snapshot.run();
        snapshots.add(entry);
        if (!isRunning) {
            isRunning = true;
            lastNanos = Long.MIN_VALUE;
            pulse.start(this::beat);
        }
        return () -> drop(entry);
    }

    /// Whether the pulse is on, that is, whether anything is registered.
    public boolean isRunning() {
        return isRunning;
    }

    private void drop(Runnable entry) {
        if (snapshots.remove(entry) && snapshots.isEmpty()) {
            isRunning = false;
            pulse.stop();
        }
    }

    private void beat(long nowNanos) {
        if (lastNanos != Long.MIN_VALUE && nowNanos - lastNanos < INTERVAL_NANOS) {
            return;
        }
        lastNanos = nowNanos;
        // a snapshot may hide its own pane: walk over a copy and skip what has gone
        for (Runnable entry : List.copyOf(snapshots)) {
            if (snapshots.contains(entry)) {
                entry.run();
            }
        }
    }
}
