package dev.frameline.ui.preferences;

import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// A bound that can be switched on, with its number. The number counts once it is complete: with Enter, or when the
/// field is left; what makes no sense is put back then. Confined to the FX thread.
final class RuleLine {

    private static final int MOST = 100_000;

    private final CheckBox isOn;
    private final TextField number = new TextField();
    private final Change change;
    private final HBox root;
    private int last = 1;

    /// Told every change.
    interface Change {
        void to(boolean isOn, int number);
    }

    /// @param id of the switch; the field's is the same with `-number`
    /// @param before words before the number
    /// @param after words after it
    RuleLine(String id, String before, String after, Change change) {
        this.change = change;
        isOn = new CheckBox(before);
        isOn.setId(id);
        isOn.setOnAction(_ -> change.to(isOn.isSelected(), last));
        number.setId(id + "-number");
        number.getStyleClass().add("preferences-number");
        number.setAccessibleText(before + " " + after);
        number.disableProperty().bind(isOn.selectedProperty().not());
        number.setOnAction(_ -> take());
        number.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
        number.textProperty().addListener((_, _, text) -> {
            number.getStyleClass().remove("invalid");
            if (parsed(text).isEmpty()) {
                number.getStyleClass().add("invalid");
            }
        });
        root = new HBox(isOn, number, new Label(after));
        root.getStyleClass().add("preferences-line");
    }

    Node root() {
        return root;
    }

    void show(boolean on, int value) {
        last = value;
        isOn.setSelected(on);
        number.setText(String.valueOf(value));
    }

    private void take() {
        OptionalInt typed = parsed(number.getText());
        if (typed.isPresent()) {
            last = typed.getAsInt();
            change.to(isOn.isSelected(), last);
        } else {
            number.setText(String.valueOf(last));
        }
    }

    private static OptionalInt parsed(String text) {
        String plain = text.strip();
        if (!plain.matches("\\d{1,6}")) {
            return OptionalInt.empty();
        }
        int value = Integer.parseInt(plain);
        return value < 1 || value > MOST ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
