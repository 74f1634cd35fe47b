package dev.frameline.ui.kit.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import static org.assertj.core.api.Assertions.assertThat;

/// What stands on the real toolkit: its thread, its pulse, its clock.
@ExtendWith(ApplicationExtension.class)
final class ToolkitTest {

    private final FxExecutor fx = new FxExecutor();

    @Test
    void runsOnTheFxThreadFromAnywhere() throws Exception {
        var thread = new CompletableFuture<Boolean>();
        fx.execute(() -> thread.complete(Platform.isFxApplicationThread()));
        assertThat(thread.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void runsAtOnceWhenThereAlready() throws Exception {
        var order = new CompletableFuture<List<String>>();
        fx.execute(() -> {
            List<String> steps = new ArrayList<>();
            fx.execute(() -> steps.add("inner"));
            steps.add("outer");
            order.complete(steps);
        });
        assertThat(order.get(20, TimeUnit.SECONDS)).containsExactly("inner", "outer");
    }

    @Test
    void pumpsOnTheToolkitsPulseUntilUnsubscribed() throws Exception {
        var taken = new CompletableFuture<Boolean>();
        fx.execute(() -> {
            var pump = new Pump();
            var subscriptions = new Subscriptions();
            subscriptions.add(pump.add(() -> {
                subscriptions.close();
                taken.complete(pump.isRunning());
            }));
        });
        assertThat(taken.get(20, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void settlesOnTheToolkitsClock() throws Exception {
        var ran = new CompletableFuture<Boolean>();
        fx.execute(() -> new Settle(Duration.ofMillis(10), () -> ran.complete(true)).touch());
        assertThat(ran.get(20, TimeUnit.SECONDS)).isTrue();
    }
}
