package dev.frameline.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import dev.frameline.base.time.Ticker;
import dev.frameline.settings.DataFolder;

/// The application as the toolkit sees it. Confined to the FX thread.
public final class FramelineApplication extends Application {

    /// For the window that is open to take over what this start was to open. Nothing is on screen here meanwhile.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /// For the toolkit, which makes the one instance.
    public FramelineApplication() {}

    @Override
    public void start(Stage stage) {
        var folder = DataFolder.of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")),
                System.getenv());
        Optional<SingleInstance> instance = SingleInstance.claim(folder.path());
        List<Path> files = getParameters().getUnnamed().stream().map(Path::of).toList();
        if (instance.isEmpty()) {
            if (new Mailbox(folder.path()).post(files, PATIENCE, Ticker.system())) {
                Platform.exit();
            } else {
                AlreadyOpen.show(stage);
            }
            return;
        }
        new MainWindow(folder, stage).open(files, () -> {
            instance.get().close();
            Platform.exit();
        });
    }
}
