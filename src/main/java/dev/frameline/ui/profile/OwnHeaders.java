package dev.frameline.ui.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.frameline.profile.NamedValue;
import dev.frameline.profile.Profile;
import dev.frameline.ui.kit.text.Texts;

/// The headers that the handshake sends by itself, so that nobody wonders where they come from; one of the same name
/// above takes the place of each. Confined to the FX thread.
final class OwnHeaders {

    private final Texts texts = Texts.of("profile");
    private final VBox root = new VBox();
    private final VBox rows = new VBox();

    OwnHeaders(ObjectProperty<Profile> profile) {
        root.getStyleClass().add("settings-part");
        root.getChildren().addAll(SettingsPage.heading(texts.get("profile.own.heading")), rows);
        profile.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(Profile profile) {
        List<Node> lines = new ArrayList<>();
        line(lines, profile, "Host", texts.get("profile.own.host"));
        line(lines, profile, "Upgrade", "websocket");
        line(lines, profile, "Connection", "Upgrade");
        line(lines, profile, "Sec-WebSocket-Key", texts.get("profile.own.key"));
        line(lines, profile, "Sec-WebSocket-Version", "13");
        if (!profile.subprotocols().isEmpty()) {
            line(lines, profile, "Sec-WebSocket-Protocol", String.join(", ", profile.subprotocols()));
        }
        if (profile.compression().offered()) {
            line(lines, profile, "Sec-WebSocket-Extensions", "permessage-deflate");
        }
        rows.getChildren().setAll(lines);
    }

    private void line(List<Node> lines, Profile profile, String name, String value) {
        boolean isReplaced = profile.headers().stream().filter(NamedValue::isSent)
                .anyMatch(header -> header.name().strip().equalsIgnoreCase(name));
        var key = label(name, "value-name");
        key.getStyleClass().add("key-text");
        var note = label(isReplaced ? texts.get("profile.own.replaced") : "", "value-note");
        note.getStyleClass().add("muted");
        var line = new HBox(label("", "value-switch"), key, label(value, "value-value"), note,
                label("", "value-remove"));
        line.getStyleClass().addAll("value-row", "own");
        if (isReplaced) {
            line.getStyleClass().add("off");
        }
        lines.add(line);
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
