package dev.frameline.ui.connections;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import dev.frameline.ui.connections.SidebarRow.FolderRow;
import dev.frameline.ui.connections.SidebarRow.ProfileRow;
import dev.frameline.ui.kit.text.Texts;

/// The menu behind each row. Confined to the FX thread.
final class RowMenus {

    private final Texts texts = Texts.of("connections");
    private final ConnectionsViewModel model;

    RowMenus(ConnectionsViewModel model) {
        this.model = model;
    }

    /// Of the room below the rows.
    ContextMenu ofNothing() {
        return new ContextMenu(item("add.here", model::newProfile), item("newfolder", model::newFolder));
    }

    ContextMenu of(SidebarRow row) {
        return switch (row) {
            case FolderRow it -> new ContextMenu(item("new", () -> {
                model.select(it.id());
                model.newProfile();
            }), item("newfolder", model::newFolder), new SeparatorMenuItem(), rename(it), delete(it));
            case ProfileRow it -> new ContextMenu(item("open", () -> model.open(it.id())), new SeparatorMenuItem(),
                    rename(it), item("duplicate", () -> model.duplicate(it.id())), moveTo(it), new SeparatorMenuItem(),
                    delete(it));
        };
    }

    private MenuItem rename(SidebarRow row) {
        return item("rename", () -> model.renamingProperty().set(Optional.of(row.id())));
    }

    private MenuItem delete(SidebarRow row) {
        MenuItem item = item("delete", () -> model.remove(row.id()));
        item.getStyleClass().add("danger");
        return item;
    }

    private Menu moveTo(ProfileRow row) {
        var menu = new Menu(texts.get("connections.move"));
        model.treeProperty().get().folders().stream().filter(folder -> !folder.id().equals(row.folderId()))
                .forEach(folder -> {
                    var item = new MenuItem(folder.name());
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> model.move(row.id(), folder.id(), Integer.MAX_VALUE));
                    menu.getItems().add(item);
                });
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get("connections." + key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
