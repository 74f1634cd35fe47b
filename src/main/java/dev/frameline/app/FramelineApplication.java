package dev.frameline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import dev.frameline.settings.DataFolder;

/// The application as the toolkit sees it. Confined to the FX thread.
public final class FramelineApplication extends Application {

    /// For the toolkit, which makes the one instance.
    public FramelineApplication() {}

    @Override
    public void start(Stage stage) {
        var folder = DataFolder.of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")),
                System.getenv());
        Optional<SingleInstance> instance = SingleInstance.claim(folder.path());
        if (instance.isEmpty()) {
            AlreadyOpen.show(stage);
            return;
        }
        List<Path> files = getParameters().getUnnamed().stream().map(Path::of).toList();
        new MainWindow(folder, stage).open(files, () -> {
            instance.get().close();
            Platform.exit();
        });
    }
}
