package dev.frameline.ui.detail;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.theme.Buttons;

/// What happened, then what to do about it. Confined to the FX thread.
final class NotePane {

    private static final PseudoClass FAULT = PseudoClass.getPseudoClass("fault");

    private final FactsGrid facts = new FactsGrid();
    private final Label happened = Buttons.label("", "note-happened");
    private final Label todo = Buttons.label("", "note-todo");
    private final VBox root;

    NotePane() {
        happened.setWrapText(true);
        happened.setMinHeight(Region.USE_PREF_SIZE);
        todo.setWrapText(true);
        todo.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(happened, todo);
        words.getStyleClass().add("note-words");
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(facts.root(), scroll);
        root.getStyleClass().add("note");
    }

    VBox root() {
        return root;
    }

    void show(Subject.Note note) {
        facts.show(note.facts());
        happened.setText(note.happened());
        happened.pseudoClassStateChanged(FAULT, note.isFault());
        todo.setText(note.todo());
        todo.setVisible(!note.todo().isEmpty());
        todo.setManaged(!note.todo().isEmpty());
    }
}
