package dev.frameline.ui.kit.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.base.fault.Fault;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// A box that says what failed and what to do about it, beside the thing that failed, and copies it. Takes no room
/// while there is nothing to say. Confined to the FX thread.
public final class FaultBox {

    private static final double ICON_SIZE = 18;

    private final HBox root = new HBox();
    private final Label what = new Label();
    private final Label todo = new Label();
    private final Clipboards clipboards;

    /// An empty box.
    public FaultBox(Clipboards clipboards) {
        this.clipboards = clipboards;
        Texts texts = Texts.of("kit.dialog");
        what.getStyleClass().add("fault-what");
        todo.getStyleClass().add("fault-todo");
        what.setMinHeight(Region.USE_PREF_SIZE);
        todo.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, what, todo);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var copy = Buttons.icon(Icon.COPY, texts.get("dialog.copy"), this::copy);
        root.getStyleClass().add("fault-box");
        root.getChildren().addAll(Icons.of(Icon.WARN, ICON_SIZE), words, copy);
        root.setMinHeight(Region.USE_PREF_SIZE);
        clear();
    }

    /// The node to put beside what can fail.
    public Region root() {
        return root;
    }

    /// Says what went wrong.
    public void show(Fault fault) {
        what.setText(fault.what());
        todo.setText(fault.todo());
        todo.setManaged(!fault.todo().isEmpty());
        todo.setVisible(!fault.todo().isEmpty());
        root.setAccessibleText(fault.sentence());
        appear(true);
    }

    /// Says nothing any more.
    public void clear() {
        what.setText("");
        todo.setText("");
        appear(false);
    }

    private void appear(boolean isShown) {
        root.setVisible(isShown);
        root.setManaged(isShown);
    }

    private void copy() {
        clipboards.copy(todo.getText().isEmpty() ? what.getText() : what.getText() + "\n" + todo.getText());
    }
}
