package dev.frameline.ui.kit.fx;

import java.util.concurrent.Executor;

import javafx.application.Platform;

/// Runs on the FX thread: at once when called there, on a later turn otherwise. The one place that queues work for
/// the FX thread. Any thread.
public final class FxExecutor implements Executor {

    @Override
    public void execute(Runnable command) {
        if (Platform.isFxApplicationThread()) {
            command.run();
        } else {
            Platform.runLater(command);
        }
    }
}
