package dev.frameline.ui.shell;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;

/// Below the sidebar: the theme and the keys. Confined to the FX thread.
final class SidebarFoot {

    private final Texts texts = Texts.of("shell");
    private final HBox root = new HBox();

    /// @param help shows all keys
    /// @param preferences shows the preferences
    SidebarFoot(Skin skin, Runnable help, Runnable preferences) {
        var keys = new Button(texts.get("shell.keys"));
        keys.setId("keys");
        keys.getStyleClass().addAll("flat", "foot-keys");
        keys.setTooltip(new Tooltip(texts.get("shell.keys.tip")));
        keys.setOnAction(_ -> help.run());
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        root.getStyleClass().add("sidebar-foot");
        root.getChildren().addAll(keys, spring, theme(skin, preferences));
    }

    private Node theme(Skin skin, Runnable preferences) {
        var menu = new MenuButton();
        menu.setId("theme");
        menu.getStyleClass().addAll("flat", "foot-theme");
        menu.setGraphic(Icons.of(Icon.GEAR, 15));
        menu.setAccessibleText(texts.get("shell.theme"));
        menu.setTooltip(new Tooltip(texts.get("shell.theme")));
        var group = new ToggleGroup();
        for (Theme each : Theme.values()) {
            var item = new RadioMenuItem(texts.get("shell.theme." + each.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setOnAction(_ -> skin.themeProperty().set(each));
            skin.themeProperty().subscribe(now -> item.setSelected(now == each));
            menu.getItems().add(item);
        }
        var all = new MenuItem(texts.get("shell.preferences"));
        all.setId("open-preferences");
        all.setOnAction(_ -> preferences.run());
        menu.getItems().addAll(new SeparatorMenuItem(), all);
        return menu;
    }

    Node root() {
        return root;
    }
}
