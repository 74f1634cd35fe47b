package dev.frameline.ui.kit.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javafx.util.Subscription;

/// A delay whose time is turned by hand: needs no toolkit. Confined to one thread.
public final class HandDelay implements Delay {

    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Waiting(Duration due, Runnable action, Object identity) {}

    @Override
    public Subscription after(Duration wait, Runnable action) {
        var entry = new Waiting(now.plus(wait), action, new Object());
        waiting.add(entry);
        return () -> waiting.remove(entry);
    }

    /// Lets `time` pass, running what falls due in its order.
    public void pass(Duration time) {
        now = now.plus(time);
        List<Waiting> due = waiting.stream().filter(entry -> entry.due().compareTo(now) <= 0)
                .sorted(Comparator.comparing(Waiting::due)).toList();
        waiting.removeAll(due);
        due.forEach(entry -> entry.action().run());
    }

    /// How many actions wait.
    public int pending() {
        return waiting.size();
    }
}
