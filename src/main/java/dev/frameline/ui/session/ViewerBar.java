package dev.frameline.ui.session;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.recording.Recording;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// In the place of the address when a recording was opened: where it lies, what it was connected to, and the way to
/// connect there again. Confined to the FX thread.
final class ViewerBar {

    private static final double ICON_SIZE = 14;
    private static final double CHIP_WIDTH = 300;

    private final VBox root = new VBox();

    ViewerBar(SessionViewModel model) {
        Texts texts = Texts.of("session");
        String file = model.session().recording().map(Recording::file).map(Path::toString).orElse("");
        String url = model.profileProperty().get().url();
        var path = new Label(file);
        path.setId("viewer-path");
        path.getStyleClass().add("viewer-path");
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setMinWidth(0);
        path.setMaxWidth(Double.MAX_VALUE);
        path.setTooltip(new Tooltip(file));
        HBox.setHgrow(path, Priority.ALWAYS);
        var field = new HBox(Icons.of(Icon.FILE, ICON_SIZE), path);
        field.getStyleClass().addAll("address-field", "viewer-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(field);
        line.getStyleClass().add("address-line");
        if (!url.isBlank()) {
            var chip = Buttons.label(url, "chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setMaxWidth(CHIP_WIDTH);
            field.getChildren().add(chip);
            Button again = Buttons.text(texts.get("session.viewer.again"), model::connect);
            again.setId("viewer-again");
            again.setGraphic(Icons.of(Icon.PLAY, 10));
            again.setMinWidth(Region.USE_PREF_SIZE);
            again.setTooltip(new Tooltip(texts.get("session.viewer.again.tip", url)));
            line.getChildren().add(again);
        }
        root.getStyleClass().add("address-bar");
        root.getChildren().add(line);
    }

    Node root() {
        return root;
    }
}
