package dev.frameline.ui.timeline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import dev.frameline.frame.Direction;
import dev.frameline.ui.kit.text.Texts;

/// What can be done with the selected row. Confined to the FX thread.
final class TimelineMenu {

    private final TimelineViewModel model;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    private final Map<CopyForm, MenuItem> copies = new EnumMap<>(CopyForm.class);

    /// @param command asks for what concerns other panes
    TimelineMenu(TimelineViewModel model, FilterCommands filter, Consumer<RowCommand> command, Texts texts) {
        this.model = model;
        this.texts = texts;
        copies.put(CopyForm.PAYLOAD, copy(CopyForm.PAYLOAD, "Shortcut+C"));
        copies.put(CopyForm.PRETTY, copy(CopyForm.PRETTY, "Shortcut+Shift+C"));
        copies.put(CopyForm.HEX, copy(CopyForm.HEX, ""));
        menu.setAutoHide(true);
        menu.getItems().addAll(copies.values());
        menu.getItems().addAll(new SeparatorMenuItem(),
                item("timeline.menu.in", () -> filter.showOnly(Direction.IN)),
                item("timeline.menu.out", () -> filter.showOnly(Direction.OUT)),
                item("timeline.menu.all", filter::showBothDirections),
                new SeparatorMenuItem());
        var places = new Menu(texts.get("timeline.menu.places"));
        for (RowCommand each : RowCommand.values()) {
            MenuItem item = item("timeline.menu." + each.name().toLowerCase(Locale.ROOT), () -> command.accept(each));
            item.setAccelerator(each.key());
            if (each == RowCommand.MARK || each == RowCommand.NOTE) {
                menu.getItems().add(item);
            } else {
                places.getItems().add(item);
            }
        }
        menu.getItems().add(places);
    }

    /// Opens it at a place on the screen.
    void open(Node owner, double screenX, double screenY) {
        nameCopies();
        menu.show(owner, screenX, screenY);
    }

    void close() {
        menu.hide();
    }

    /// Of many entries other forms are copied than of one.
    private void nameCopies() {
        long count = model.selection().count();
        copies.forEach((form, item) -> {
            String name = form.name().toLowerCase(Locale.ROOT);
            item.setText(count > 1
                    ? texts.get("timeline.menu.many." + name, count)
                    : texts.get("timeline.menu." + name));
        });
    }

    private MenuItem copy(CopyForm form, String keys) {
        MenuItem item = item("timeline.menu." + form.name().toLowerCase(Locale.ROOT), () -> model.copy(form));
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
