package dev.frameline.ui.filter;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import dev.frameline.profile.SavedFilter;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// The button that brings back what was kept and what was used, and keeps what stands there. Confined to the FX thread.
final class FilterMenu {

    private static final double ICON = 13;
    /// More of the history is a walk with the arrow key away.
    private static final int MOST_RECENT = 12;
    private static final int LONGEST_LABEL = 64;

    private final FilterViewModel model;
    private final FilterMemory memory;
    private final Texts texts;
    private final Runnable focus;
    private final ContextMenu menu = new ContextMenu();
    private final Button button;

    /// @param focus puts the keys into the field
    FilterMenu(FilterViewModel model, Texts texts, Runnable focus) {
        this.model = model;
        this.texts = texts;
        this.focus = focus;
        memory = model.memory();
        button = Buttons.icon(Icon.CLOCK, texts.get("filter.menu"), this::open);
        button.setGraphic(Icons.of(Icon.CLOCK, ICON));
        button.setId("filter-menu");
        button.getStyleClass().add("compact");
        menu.setAutoHide(true);
        menu.getStyleClass().add("filter-menu");
    }

    Button button() {
        return button;
    }

    ContextMenu menu() {
        return menu;
    }

    void close() {
        menu.hide();
    }

    private void open() {
        if (menu.isShowing()) {
            menu.hide();
            return;
        }
        fill();
        menu.show(button, Side.BOTTOM, 0, 0);
    }

    /// The menu as it has to be now.
    void fill() {
        var items = menu.getItems();
        items.clear();
        List<SavedFilter> saved = memory.savedProperty().get();
        if (!saved.isEmpty()) {
            items.add(title("filter.menu.saved"));
            saved.forEach(each -> items.add(line(FilterMemory.nameOf(each), each.text())));
            items.add(new SeparatorMenuItem());
        }
        List<String> recent = memory.recent();
        if (!recent.isEmpty()) {
            items.add(title("filter.menu.recent"));
            recent.stream().limit(MOST_RECENT).forEach(each -> items.add(line(each, each)));
            items.add(new SeparatorMenuItem());
        }
        MenuItem save = item(texts.get("filter.menu.save"), memory::askToSave);
        save.setDisable(!memory.canSave());
        items.add(save);
        if (!saved.isEmpty()) {
            var delete = new Menu(texts.get("filter.menu.delete"));
            saved.forEach(each -> delete.getItems().add(item(FilterMemory.nameOf(each), () -> memory.delete(each))));
            items.add(delete);
        }
        if (!recent.isEmpty()) {
            items.add(item(texts.get("filter.menu.forget"), memory::forget));
        }
    }

    private MenuItem title(String key) {
        var title = new MenuItem(texts.get(key));
        title.getStyleClass().add("menu-title");
        title.setDisable(true);
        return title;
    }

    private MenuItem line(String label, String line) {
        MenuItem item = item(label, () -> {
            model.textProperty().set(line);
            focus.run();
            model.enter();
        });
        item.getStyleClass().add("filter-line");
        return item;
    }

    private static MenuItem item(String label, Runnable action) {
        var item = new MenuItem(
                label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…");
        // what a person wrote may hold underscores
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
