package dev.frameline.ui.profile;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.text.Texts;

/// The address that address bar and parameters make together. Confined to the FX thread.
final class ResultLine {

    private final VBox root;

    ResultLine(ObservableStringValue result) {
        var text = new Label();
        text.setId("params-result");
        text.getStyleClass().add("settings-mono");
        text.setWrapText(true);
        text.textProperty().bind(result);
        root = new VBox(SettingsPage.heading(Texts.of("profile").get("profile.params.result")), text);
        root.getStyleClass().add("settings-part");
    }

    Node root() {
        return root;
    }
}
