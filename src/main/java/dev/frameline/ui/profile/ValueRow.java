package dev.frameline.ui.profile;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import dev.frameline.profile.NamedValue;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// One row of a [ValueTable]. Confined to the FX thread.
final class ValueRow {

    private final Texts texts = Texts.of("profile");
    private final HBox root = new HBox();
    private final CheckBox enabled = new CheckBox();
    private final TextField name;
    private final TextField value;
    private final TextField note;

    ValueRow(ValueTable table, String what, NamedValue start) {
        enabled.setSelected(start.enabled());
        enabled.getStyleClass().add("value-switch");
        enabled.setAccessibleText(texts.get("profile.enabled"));
        name = field(start.name(), "value-name", texts.get("profile." + what + ".add"), what + "-name");
        value = field(start.value(), "value-value", "", what + "-value");
        note = field(start.note(), "value-note", "", what + "-note");
        Button remove = Buttons.icon(Icon.CLOSE, texts.get("profile.remove"), () -> table.remove(this));
        remove.getStyleClass().addAll("compact", "value-remove");
        root.getStyleClass().add("value-row");
        root.getChildren().addAll(enabled, name, value, note, remove);
        enabled.selectedProperty().addListener((_, _, _) -> edited(table));
        name.textProperty().addListener((_, _, _) -> edited(table));
        value.textProperty().addListener((_, _, _) -> edited(table));
        note.textProperty().addListener((_, _, _) -> edited(table));
        dim();
    }

    private TextField field(String text, String styleClass, String prompt, String id) {
        var field = new TextField(text);
        field.getStyleClass().addAll("bare", styleClass);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt.isEmpty() ? texts.get("profile.value") : prompt);
        field.setId(id);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void edited(ValueTable table) {
        dim();
        table.edited(this);
    }

    private void dim() {
        root.setOpacity(1);
        root.getStyleClass().remove("off");
        if (!enabled.isSelected()) {
            root.getStyleClass().add("off");
        }
        boolean blank = isBlank();
        enabled.setVisible(!blank);
        root.getChildren().getLast().setVisible(!blank);
    }

    Node root() {
        return root;
    }

    boolean isBlank() {
        return name.getText().isEmpty() && value.getText().isEmpty() && note.getText().isEmpty();
    }

    NamedValue value() {
        return new NamedValue(name.getText(), value.getText(), enabled.isSelected(), note.getText());
    }
}
