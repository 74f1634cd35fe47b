package dev.frameline.ui.kit.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One of a few, always exactly one: tabs with a line under them, joined segments, or quiet choices. Confined to the
/// FX thread.
///
/// @param <T> what is chosen; values must be distinct
public final class ToggleBar<T> {

    /// The three looks of it.
    public enum Look {
        /// Tabs underlined, for the views of a session.
        VIEW_TABS("view-tabs"),
        /// Buttons joined to one bar: JSON, Text, Hex...
        SEGMENTS("segments"),
        /// Quiet choices above a payload: Pretty, Tree, Raw...
        SOFT("soft");

        private final String styleClass;

        Look(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    private final HBox root = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<T> value;
    private final Function<? super T, String> label;
    private final boolean isTabs;

    /// A bar of `choices`, of which the first is chosen.
    public ToggleBar(Look look, List<T> choices, Function<? super T, String> label) {
        this.label = label;
        value = new SimpleObjectProperty<>(this, "value", choices.getFirst());
        isTabs = look != Look.SEGMENTS;
        root.getStyleClass().addAll("toggle-bar", look.styleClass);
        root.setAccessibleRole(isTabs ? AccessibleRole.TAB_PANE : AccessibleRole.PARENT);
        root.setMinWidth(Region.USE_PREF_SIZE);
        setChoices(choices);
        value.subscribe(this::show);
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true); // a click on the chosen one leaves it chosen
            }
        });
    }

    /// The node to put into a pane.
    public HBox root() {
        return root;
    }

    /// What is chosen.
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /// Shows other choices; what was chosen stays if it is still there, else the first is.
    public void setChoices(List<T> choices) {
        buttons.clear();
        group.getToggles().clear();
        for (T choice : choices) {
            buttons.put(choice, make(choice));
        }
        List<ToggleButton> made = List.copyOf(buttons.values());
        made.getFirst().getStyleClass().add("first");
        made.getLast().getStyleClass().add("last");
        root.getChildren().setAll(made);
        if (!buttons.containsKey(value.get())) {
            value.set(choices.getFirst());
        }
        show(value.get());
    }

    /// Puts a small figure beside `choice`, such as how many headers are set; an empty text takes it away.
    public void setCount(T choice, String count) {
        ToggleButton button = buttons.get(choice);
        if (button == null) {
            return;
        }
        if (count.isEmpty()) {
            button.setGraphic(null);
        } else {
            var figure = new Label(count);
            figure.getStyleClass().add("count");
            button.setGraphic(figure);
        }
        button.setAccessibleText(count.isEmpty() ? label.apply(choice) : label.apply(choice) + ", " + count);
    }

    private ToggleButton make(T choice) {
        var button = new ToggleButton(label.apply(choice));
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> value.set(choice));
        if (isTabs) {
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        }
        return button;
    }

    private void show(T choice) {
        ToggleButton button = buttons.get(choice);
        if (button != null) {
            group.selectToggle(button);
        }
    }
}
