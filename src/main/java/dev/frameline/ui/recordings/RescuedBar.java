package dev.frameline.ui.recordings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// The line that says, after a crash, that nothing is lost. Confined to the FX thread.
public final class RescuedBar {

    private static final double ICON_SIZE = 16;

    private final VBox root = new VBox();

    public RescuedBar(RescuedViewModel model) {
        Texts texts = Texts.of("recordings");
        var words = new Label();
        words.setId("rescued-text");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.textProperty().bind(model.textProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = Buttons.text(texts.get("recordings.open"), model::open);
        open.setId("rescued-open");
        var box = new HBox(Icons.of(Icon.WARN, ICON_SIZE), words, open,
                Buttons.icon(Icon.CLOSE, texts.get("recordings.dismiss"), model::dismiss));
        box.getStyleClass().add("notice-box");
        root.getStyleClass().add("rescued");
        root.getChildren().add(box);
        root.visibleProperty().bind(model.textProperty().isNotEmpty());
        root.managedProperty().bind(root.visibleProperty());
    }

    public Node root() {
        return root;
    }
}
