package dev.frameline.app;

import javafx.application.Application;
import javafx.stage.Stage;

/// The application as the toolkit sees it. Confined to the FX thread.
public final class FramelineApplication extends Application {

    /// For the toolkit, which makes the one instance.
    public FramelineApplication() {}

    @Override
    public void start(Stage stage) {
        stage.setTitle("Frameline");
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
    }
}
