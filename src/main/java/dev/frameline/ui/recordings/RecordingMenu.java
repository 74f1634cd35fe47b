package dev.frameline.ui.recordings;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import dev.frameline.shelf.ShelfItem;
import dev.frameline.shelf.ShelfItem.Hold;
import dev.frameline.ui.kit.text.Texts;

/// The menu behind a recording. Confined to the FX thread.
final class RecordingMenu {

    private final Texts texts = Texts.of("recordings");
    private final ContextMenu menu;

    RecordingMenu(RecordingsViewModel model, ShelfItem item) {
        RecordingDeeds deeds = model.deeds();
        MenuItem delete = item(item.hold() == Hold.ELSEWHERE ? "forget" : "delete", () -> deeds.remove(item));
        if (item.hold() != Hold.ELSEWHERE) {
            delete.getStyleClass().add("danger");
        }
        MenuItem save = item("saveas", () -> deeds.saveAs(item.file()));
        save.setDisable(item.trouble().isPresent());
        menu = new ContextMenu(item("open", () -> deeds.open(item.file())), new SeparatorMenuItem(),
                item("rename", () -> model.renamingProperty().set(Optional.of(item.file()))), save,
                item("reveal", () -> deeds.reveal(item.file())), item("path", () -> deeds.copyPath(item.file())),
                new SeparatorMenuItem(), delete);
    }

    ContextMenu menu() {
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get("recordings." + key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
