package dev.frameline.ui.handshake;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// A value on one line: cut with an ellipsis while it only stands there, whole and selectable as soon as it is clicked
/// or reached by keyboard. A label alone cannot be selected in, a field alone cuts without saying so. Confined to the FX
/// thread.
final class ValueCell {

    private final StackPane root = new StackPane();
    private final TextField field = new TextField();
    private final Label label = new Label();

    /// @param name what screen readers call it
    ValueCell(String name, String value, String... styleClasses) {
        field.getStyleClass().addAll("bare", "mono", "value-field");
        field.setEditable(false);
        field.setAccessibleText(name);
        label.getStyleClass().addAll("mono", "value-label");
        label.getStyleClass().addAll(styleClasses);
        field.getStyleClass().addAll(styleClasses);
        label.setEllipsisString("…");
        label.setMouseTransparent(true);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        // JavaFX picks nodes of no opacity too, so the first press already begins to select
        field.opacityProperty().bind(Bindings.when(field.focusedProperty()).then(1.0).otherwise(0.0));
        label.visibleProperty().bind(field.focusedProperty().not());
        root.setAlignment(Pos.CENTER_LEFT);
        root.setMinWidth(0);
        root.getChildren().addAll(field, label);
        show(value);
    }

    StackPane root() {
        return root;
    }

    /// Shows another value.
    void show(String value) {
        field.setText(value);
        label.setText(value);
        field.setTooltip(value.isEmpty() ? null : wide(value));
    }

    private static Tooltip wide(String value) {
        var tooltip = new Tooltip(value);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(560);
        return tooltip;
    }
}
