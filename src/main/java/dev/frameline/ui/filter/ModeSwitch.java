package dev.frameline.ui.filter;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Filter or find, at the left of the box: words where there is room for them, else icons. Confined to the FX thread.
final class ModeSwitch {

    private static final double ICON = 12;

    private final ObjectProperty<FilterMode> mode;
    private final HBox root;

    ModeSwitch(ObjectProperty<FilterMode> mode, Texts texts) {
        this.mode = mode;
        root = new HBox(button(FilterMode.FILTER, Icon.FILTER, "filter.mode.filter", texts),
                button(FilterMode.FIND, Icon.SEARCH, "filter.mode.find", texts));
        root.getStyleClass().add("filter-mode");
        root.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node root() {
        return root;
    }

    private ToggleButton button(FilterMode chosen, Icon icon, String key, Texts texts) {
        var button = new ToggleButton(texts.get(key), Icons.of(icon, ICON));
        button.setId("filter-mode-" + chosen.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("flat");
        Buttons.named(button, texts.get(key + ".tip"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        mode.subscribe(now -> button.setSelected(now == chosen));
        button.setOnAction(event -> {
            mode.set(chosen);
            // a click on the chosen one leaves it chosen
            button.setSelected(true);
        });
        return button;
    }
}
