package dev.frameline.ui.marks;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;

/// A small pane over the rows in which a note is written: Enter keeps it, Shift Enter begins a line, Esc lets it be.
/// Confined to the FX thread.
public final class NoteEditor {

    private final MarksViewModel model;
    private final Texts texts = Texts.of("marks");
    private final TextArea text = new TextArea();
    private final Label title = Buttons.label("", "note-title");
    private final VBox root;
    private final Runnable leave;
    private long number;
    private boolean isUntouched;

    /// @param leave puts the keys back into the rows
    public NoteEditor(MarksViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        text.setPromptText(texts.get("marks.note.prompt"));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        text.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        var foot = new HBox(Buttons.label(texts.get("marks.note.keys"), "small", "muted"), gap(),
                Buttons.text(texts.get("marks.note.cancel"), this::close),
                Buttons.text(texts.get("marks.note.save"), this::save, "raised"));
        foot.getStyleClass().add("note-foot");
        root = new VBox(title, text, foot);
        root.setId("note-editor");
        root.getStyleClass().addAll("popover", "note-editor");
        root.getStylesheets().add(Skin.sheet(NoteEditor.class, "marks.css"));
        root.setVisible(false);
    }

    /// The node to lay over the rows.
    public Region root() {
        return root;
    }

    /// Opens it for the selected entry, if one is selected.
    public void open() {
        if (model.selected() > 0) {
            number = model.selected();
            title.setText(texts.get("marks.note.title", Sizes.count(number)));
            text.setAccessibleText(title.getText());
            text.setText(model.note(number));
            text.selectAll();
            isUntouched = true;
            root.setVisible(true);
            text.requestFocus();
        }
    }

    /// Lets the note be.
    public void close() {
        if (root.isVisible()) {
            root.setVisible(false);
            leave.run();
        }
    }

    private void save() {
        model.write(number, text.getText());
        close();
    }

    /// The key that opened it is typed after it has the focus: what is typed before a key was pressed in it is not
    /// meant for it.
    private void typed(KeyEvent event) {
        if (isUntouched) {
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        isUntouched = false;
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                text.replaceSelection("\n");
            } else {
                save();
            }
            event.consume();
        }
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
