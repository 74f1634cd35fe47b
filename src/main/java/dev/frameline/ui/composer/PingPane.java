package dev.frameline.ui.composer;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// The payload of a Ping, for whoever wants another one than the counter. Confined to the FX thread.
final class PingPane {

    private final VBox root = new VBox();
    private final TextField payload = new TextField();

    /// @param onDone called when the Ping was taken, or the person thought better of it
    PingPane(Texts texts, PingViewModel model, Runnable onDone) {
        root.getStyleClass().add("ping-pane");
        payload.setId("ping-payload");
        payload.getStyleClass().add("mono");
        payload.setAccessibleText(texts.get("composer.ping.payload"));
        payload.setPromptText(texts.get("composer.ping.prompt"));
        payload.textProperty().bindBidirectional(model.payloadProperty());
        HBox.setHgrow(payload, Priority.ALWAYS);
        var caption = new Label(texts.get("composer.ping.payload"));
        caption.getStyleClass().addAll("popover-caption", "small", "muted");
        var counter = new Label();
        counter.getStyleClass().addAll("tiny", "faint");
        counter.setMinWidth(Region.USE_PREF_SIZE);
        counter.textProperty().bind(model.counterProperty());
        var line = new HBox(caption, payload, counter);
        line.getStyleClass().add("popover-line");
        Runnable send = () -> {
            if (model.send()) {
                onDone.run();
            }
        };
        Button go = Buttons.text(texts.get("composer.ping.send"), send, "raised");
        go.disableProperty().bind(model.sendableProperty().not());
        payload.setOnAction(event -> send.run());
        root.getChildren().addAll(line, ClosePane.problemLabel(model.problemProperty()),
                ClosePane.buttonLine(List.of(Buttons.text(texts.get("composer.cancel"), onDone), go)));
    }

    Region root() {
        return root;
    }

    void focus() {
        payload.requestFocus();
    }
}
