package dev.frameline.ui.kit.theme;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;

/// Makes buttons that cannot be made without a name: an icon alone always has a tooltip and a text for screen readers.
/// Confined to the FX thread.
public final class Buttons {

    private static final double ICON_SIZE = 16;

    private Buttons() {}

    /// A flat square button with only an icon, called `name`.
    public static Button icon(Icon icon, String name, Runnable action) {
        var button = new Button();
        button.getStyleClass().addAll("flat", "icon-button");
        button.setGraphic(Icons.of(icon, ICON_SIZE));
        button.setOnAction(event -> action.run());
        named(button, name);
        return button;
    }

    /// A button with words, after one of the style classes `primary`, `danger`, `flat`, `raised`, `pill`, or none.
    public static Button text(String text, Runnable action, String... styleClasses) {
        var button = new Button(text);
        button.getStyleClass().addAll(styleClasses);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A switch with an icon and words.
    public static ToggleButton toggle(Icon icon, String text) {
        var button = new ToggleButton(text, Icons.of(icon, 12));
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return button;
    }

    /// Gives `button` its name for pointing hand and screen reader.
    public static void named(ButtonBase button, String name) {
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
    }

    /// A label that takes the room there is, and is cut where that is too little.
    public static Label cut(String text, String styleClass) {
        Label label = label(text, styleClass);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        return label;
    }

    /// A label with style classes, such as `chip`, `badge`, `count`, `muted`.
    public static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
