package dev.frameline.ui.session;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

import dev.frameline.session.SessionState;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;

/// The line at the bottom of a session. Confined to the FX thread.
final class StatusView {

    private static final double DOT_RADIUS = 4;
    private static final double ARROW_SIZE = 11;

    private final HBox root = new HBox();
    private final Texts texts = Texts.of("session");

    StatusView(StatusViewModel model) {
        root.getStyleClass().add("status-line");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        root.getChildren().addAll(state(model), figure(Icon.ARROW_DOWN, "in", model.inProperty()),
                figure(Icon.ARROW_UP, "out", model.outProperty()), words("rate", model.rateProperty()),
                prefixed("session.status.ping", model.pingProperty()), words("slowed", model.slowedProperty()), spring,
                words("dropped", model.droppedProperty()), words("tls", model.tlsProperty()),
                words("file", model.fileProperty()));
    }

    Node root() {
        return root;
    }

    private Node state(StatusViewModel model) {
        var dot = new Circle(DOT_RADIUS);
        dot.getStyleClass().add("state-dot");
        var label = new Label();
        label.setId("status-state");
        label.getStyleClass().add("status-state");
        label.textProperty().bind(model.stateTextProperty());
        var box = new HBox(dot, label);
        box.getStyleClass().addAll("status-item");
        box.setMinWidth(Region.USE_PREF_SIZE);
        model.stateProperty().subscribe(state -> {
            for (SessionState each : SessionState.values()) {
                box.pseudoClassStateChanged(Looks.of(each), each == state);
            }
        });
        return box;
    }

    private Node figure(Icon icon, String name, ObservableValue<String> text) {
        var label = new Label();
        label.setId("status-" + name);
        label.textProperty().bind(text);
        label.setAccessibleHelp(texts.get("session.status." + name));
        var box = new HBox(Icons.of(icon, ARROW_SIZE), label);
        box.getStyleClass().addAll("status-item", "status-" + name);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.managedProperty().bind(label.textProperty().isNotEmpty());
        box.visibleProperty().bind(box.managedProperty());
        return box;
    }

    private Node words(String name, ObservableValue<String> text) {
        var label = new Label();
        label.setId("status-" + name);
        label.getStyleClass().addAll("status-item", "status-" + name);
        label.textProperty().bind(text);
        // when there is little room, only the file's name is cut
        label.setMinWidth("file".equals(name) ? 0 : Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }

    private Node prefixed(String key, ObservableValue<String> text) {
        var label = new Label();
        label.setId("status-ping");
        var name = new Label(texts.get(key));
        name.getStyleClass().add("muted");
        label.textProperty().bind(text);
        var box = new HBox(name, label);
        box.getStyleClass().addAll("status-item", "status-ping");
        box.managedProperty().bind(label.textProperty().isNotEmpty());
        box.visibleProperty().bind(box.managedProperty());
        return box;
    }
}
