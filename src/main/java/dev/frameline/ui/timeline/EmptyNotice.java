package dev.frameline.ui.timeline;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Stands where rows would: why there are none, and what to do about it. Confined to the FX thread.
final class EmptyNotice {

    private static final double WIDTH = 340;

    private final Texts texts;
    private final Label title = Buttons.label("", "empty-title");
    private final Label todo = Buttons.label("", "empty-todo");
    private final Button clear;
    private final VBox root;

    EmptyNotice(Texts texts, Runnable clearFilter) {
        this.texts = texts;
        clear = Buttons.text(texts.get("timeline.empty.clear"), clearFilter);
        clear.setId("timeline-clear");
        todo.setWrapText(true);
        root = new VBox(title, todo, clear);
        root.getStyleClass().add("timeline-empty");
        root.setMaxWidth(WIDTH);
        root.setPrefWidth(WIDTH);
    }

    VBox root() {
        return root;
    }

    void show(Emptiness why) {
        boolean isShown = why != Emptiness.NONE;
        title.setText(isShown ? texts.get(why.key() + ".title") : "");
        todo.setText(isShown ? texts.get(why.key() + ".todo") : "");
        clear.setVisible(why.isFiltered());
        clear.setManaged(why.isFiltered());
    }
}
