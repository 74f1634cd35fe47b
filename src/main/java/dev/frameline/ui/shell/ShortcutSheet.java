package dev.frameline.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.text.Texts;

/// All keys on one card over the window; any key or click puts it away. Confined to the FX thread.
final class ShortcutSheet {

    private final Texts texts = Texts.of("shell");
    private final StackPane root = new StackPane();

    ShortcutSheet() {
        root.setId("shortcut-sheet");
        root.getStyleClass().add("shortcut-veil");
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
        root.setOnMouseClicked(_ -> root.setVisible(false));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.SHIFT) {
                root.setVisible(false);
                event.consume();
            }
        });
        root.setFocusTraversable(true);
    }

    Node root() {
        return root;
    }

    void show(List<Shortcuts.Shortcut> shortcuts) {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        int half = (shortcuts.size() + 1) / 2;
        for (int i = 0; i < shortcuts.size(); i++) {
            var key = new Label(shortcuts.get(i).keys());
            key.getStyleClass().add("key-hint");
            var what = new Label(texts.get("shell.key." + shortcuts.get(i).textKey()));
            grid.add(key, i / half * 2, i % half);
            grid.add(what, i / half * 2 + 1, i % half);
        }
        var title = new Label(texts.get("shell.keys"));
        title.getStyleClass().add("title");
        var card = new VBox(title, grid);
        card.getStyleClass().add("shortcut-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getChildren().setAll(card);
        root.setVisible(true);
        root.requestFocus();
    }
}
