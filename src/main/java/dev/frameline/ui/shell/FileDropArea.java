package dev.frameline.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import dev.frameline.ui.kit.text.Texts;

/// Lets files be dropped anywhere on the window, and shows that they can be. Confined to the FX thread.
final class FileDropArea {

    private final StackPane window;
    private final DroppedFiles files;
    private final StackPane veil = new StackPane(new Label(Texts.of("shell").get("shell.drop")));

    FileDropArea(StackPane window, DroppedFiles files) {
        this.window = window;
        this.files = files;
        veil.setId("drop-veil");
        veil.getStyleClass().add("drop-veil");
        veil.setMouseTransparent(true);
        veil.setVisible(false);
    }

    /// Looks at every drag before the nodes below do, and takes only those that bring files.
    void install() {
        window.getChildren().add(veil);
        window.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                // others are taken too, to say what they are
                event.acceptTransferModes(TransferMode.COPY);
                veil.setVisible(files.accepts(dragged(event)));
                event.consume();
            }
        });
        window.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> {
            if (window.equals(event.getTarget())) {
                veil.setVisible(false);
            }
        });
        window.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            veil.setVisible(false);
            if (event.getDragboard().hasFiles()) {
                files.drop(dragged(event));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static List<Path> dragged(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
