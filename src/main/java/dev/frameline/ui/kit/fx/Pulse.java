package dev.frameline.ui.kit.fx;

import java.util.Optional;
import java.util.function.LongConsumer;

import javafx.animation.AnimationTimer;

/// What turns a [Pump]: something that calls back with monotonic nanoseconds, once a drawn frame, while it runs.
/// Tests pass one that is turned by hand. Confined to the FX thread.
public interface Pulse {

    /// Starts calling back. Called only while stopped.
    void start(LongConsumer beat);

    /// Stops calling back: from then on it costs nothing.
    void stop();

    /// The toolkit's own pulse.
    static Pulse ofToolkit() {
        return new ToolkitPulse();
    }

    /// An animation timer made on first use, because making one needs a running toolkit.
    final class ToolkitPulse implements Pulse {

        private Optional<AnimationTimer> timer = Optional.empty();

        private ToolkitPulse() {}

        @Override
        public void start(LongConsumer beat) {
            var made = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    beat.accept(now);
                }
            };
            timer = Optional.of(made);
            made.start();
        }

        @Override
        public void stop() {
            timer.ifPresent(AnimationTimer::stop);
            timer = Optional.empty();
        }
    }
}
