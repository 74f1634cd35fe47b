package dev.frameline.ui.detail;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.ui.detail.Subject.HeaderField;
import dev.frameline.ui.kit.theme.Buttons;

/// The header of a frame, field by field, as wide as its bits. Confined to the FX thread.
final class HeaderStrip {

    private static final double BIT_WIDTH = 44;
    private static final double FIELD_WIDTH = 70;

    private final HBox root = new HBox();

    HeaderStrip(String name) {
        root.getStyleClass().add("header-strip");
        root.setAccessibleText(name);
        root.setMinHeight(Region.USE_PREF_SIZE);
    }

    HBox root() {
        return root;
    }

    void show(List<HeaderField> fields) {
        root.getChildren().setAll(fields.stream().map(HeaderStrip::cell).toList());
        root.getChildren().getFirst().getStyleClass().add("first");
    }

    private static VBox cell(HeaderField field) {
        Label value = Buttons.label(field.value(), "header-value");
        Label name = Buttons.label(field.name(), "header-name");
        var cell = new VBox(value, name);
        boolean isBit = field.bits() == 1;
        cell.getStyleClass().add("header-field");
        if (field.isSet()) {
            cell.getStyleClass().add("set");
        }
        cell.setMinWidth(isBit ? BIT_WIDTH * 3 / 4 : 0);
        cell.setPrefWidth(isBit ? BIT_WIDTH : FIELD_WIDTH);
        HBox.setHgrow(cell, isBit ? Priority.SOMETIMES : Priority.ALWAYS);
        cell.setMaxWidth(isBit ? BIT_WIDTH : Double.MAX_VALUE);
        cell.setAccessibleText(field.name() + " " + field.value() + ". " + field.explanation());
        Tooltip.install(cell, new Tooltip(field.name() + " " + field.value() + "\n" + field.explanation()));
        return cell;
    }
}
