package dev.frameline.ui.composer;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Says under Send why a message was not taken; takes no room while there is nothing to say. Confined to the FX thread.
final class RejectionStrip {

    private static final double ICON_SIZE = 14;

    private final ComposerViewModel model;
    private final HBox root = new HBox();
    private final Label words = new Label();

    RejectionStrip(Texts texts, ComposerViewModel model) {
        this.model = model;
        words.setId("rejection");
        words.getStyleClass().add("small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var dismiss = Buttons.icon(Icon.CLOSE, texts.get("composer.dismiss"), model::dismiss);
        dismiss.getStyleClass().add("compact");
        root.getStyleClass().add("rejection");
        root.getChildren().addAll(Icons.of(Icon.WARN, ICON_SIZE), words, dismiss);
    }

    Region root() {
        return root;
    }

    void follow(Subscriptions listeners) {
        listeners.follow(model.rejectionProperty(), why -> {
            words.setText(why);
            root.setVisible(!why.isEmpty());
            root.setManaged(!why.isEmpty());
        });
    }
}
