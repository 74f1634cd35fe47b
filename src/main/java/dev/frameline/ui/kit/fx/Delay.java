package dev.frameline.ui.kit.fx;

import java.time.Duration;

import javafx.animation.PauseTransition;
import javafx.util.Subscription;

/// Runs something later on the FX thread. Tests pass one whose time is turned by hand. Confined to the FX thread.
@FunctionalInterface
public interface Delay {

    /// Runs `action` once after `wait`, unless unsubscribed before.
    Subscription after(Duration wait, Runnable action);

    /// The toolkit's own clock.
    static Delay ofToolkit() {
        return (wait, action) -> {
            var pause = new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
            pause.setOnFinished(event -> action.run());
            pause.play();
            return pause::stop;
        };
    }
}
