package dev.frameline.ui.filter;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Filter or find, at the left of the box: two words; where there is little room, one icon that changes at a click.
/// Confined to the FX thread.
final class ModeSwitch {

    private static final double ICON = 12;

    private final FilterViewModel model;
    private final ToggleButton filter;
    private final ToggleButton find;
    private final HBox root;
    private boolean isNarrow;

    ModeSwitch(FilterViewModel model, Texts texts) {
        this.model = model;
        filter = button(FilterMode.FILTER, Icon.FILTER, "filter.mode.filter", texts);
        find = button(FilterMode.FIND, Icon.SEARCH, "filter.mode.find", texts);
        root = new HBox(filter, find);
        root.getStyleClass().add("filter-mode");
        root.setMinWidth(Region.USE_PREF_SIZE);
        model.modeProperty().subscribe(now -> show());
    }

    Node root() {
        return root;
    }

    void setNarrow(boolean narrow) {
        isNarrow = narrow;
        show();
    }

    private void show() {
        boolean isFinding = model.modeProperty().get() == FilterMode.FIND;
        show(filter, !isFinding);
        show(find, isFinding);
    }

    private void show(ToggleButton button, boolean isChosen) {
        button.setSelected(isChosen);
        button.setVisible(isChosen || !isNarrow);
        button.setManaged(button.isVisible());
    }

    private ToggleButton button(FilterMode chosen, Icon icon, String key, Texts texts) {
        var button = new ToggleButton(texts.get(key), Icons.of(icon, ICON));
        button.setId("filter-mode-" + chosen.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("flat");
        Buttons.named(button, texts.get(key + ".tip"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            if (isNarrow) {
                model.switchMode();
            } else {
                model.modeProperty().set(chosen);
            }
            show();
        });
        return button;
    }
}
