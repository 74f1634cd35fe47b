package dev.frameline.ui.kit.code.edit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.util.Subscription;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;

import dev.frameline.ui.kit.code.Highlighter;

/// Where a message is written: line numbers, colours as one types, undo, a mark under what is wrong. Meant for up to 256
/// KB; longer texts work but stay plain, as lines over 4 KB do. For reading use [dev.frameline.ui.kit.code.LineView], which has no bound.
/// Confined to the FX thread.
public final class CodeEditor {

    private final CodeArea area = new CodeArea();
    private final EditorStyler styler = new EditorStyler(area);
    private final Label placeholder = new Label();
    private final StackPane root = new StackPane(new VirtualizedScrollPane<>(area));

    /// An empty editor without colours.
    public CodeEditor() {
        root.getStyleClass().add("code-editor");
        placeholder.getStyleClass().add("code-placeholder");
        placeholder.setMouseTransparent(true);
        placeholder.visibleProperty().bind(area.lengthProperty().map(length -> length == 0));
        StackPane.setAlignment(placeholder, Pos.TOP_LEFT);
        root.getChildren().add(placeholder);
        showNumbers();
        area.getParagraphs().sizeProperty().addListener((observed, before, now) -> {
            if (digits(before) != digits(now)) {
                showNumbers();
            }
        });
        area.setUseInitialStyleForInsertion(true);
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.plainTextChanges()
                .subscribe(change -> styler.changed(change.getPosition(), change.getInsertionEnd()));
    }

    /// The node to put into a pane.
    public Region root() {
        return root;
    }

    /// The text control inside, for focus and key handlers.
    public Node area() {
        return area;
    }

    /// The text as it stands.
    public String text() {
        return area.getText();
    }

    /// Replaces all the text, puts the caret at its start and forgets what could be undone.
    public void setText(String text) {
        area.replaceText(text);
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        area.requestFollowCaret();
    }

    /// Replaces all the text as if it had been typed, so that it can be undone in one step of its own.
    public void replaceText(String text) {
        area.getUndoManager().preventMerge();
        area.replaceText(text);
        area.getUndoManager().preventMerge();
    }

    /// Puts `text` where the selection or the caret is.
    public void insert(String text) {
        area.replaceSelection(text);
    }

    /// The text as a property: asking it for its value joins all lines, so mind how often.
    public ObservableValue<String> textProperty() {
        return area.textProperty();
    }

    /// Runs `listener` after each change without making the text.
    public Subscription onChange(Runnable listener) {
        return area.plainTextChanges().subscribe(change -> listener.run())::unsubscribe;
    }

    /// How many characters there are.
    public int length() {
        return area.getLength();
    }

    /// Where the caret is.
    public int caret() {
        return area.getCaretPosition();
    }

    /// Puts the caret there and brings it into sight.
    public void moveTo(int offset) {
        area.moveTo(Math.clamp(offset, 0, area.getLength()));
        area.requestFollowCaret();
    }

    /// Colours the text in another way.
    public void setHighlighter(Highlighter highlighter) {
        styler.setHighlighter(highlighter);
    }

    /// Underlines what stands at `offset`: the first thing that is wrong.
    public void markError(int offset) {
        styler.setError(Math.clamp(offset, 0, Math.max(0, area.getLength() - 1)));
    }

    /// Nothing is wrong.
    public void clearError() {
        styler.setError(-1);
    }

    /// Shown while there is no text.
    public void setPlaceholder(String text) {
        placeholder.setText(text);
    }

    /// Whether a person can change the text.
    public void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    /// Breaks long lines at the edge. Costs seconds for lines of over 100 KB.
    public void setWrap(boolean wrap) {
        area.setWrapText(wrap);
    }

    /// Takes the last change back.
    public void undo() {
        area.undo();
    }

    /// Makes it again.
    public void redo() {
        area.redo();
    }

    /// Puts the keyboard here.
    public void requestFocus() {
        area.requestFocus();
    }

    /// What a screen reader calls it.
    public void setAccessibleText(String name) {
        area.setAccessibleText(name);
    }

    /// The library's own numbers are labels that are styled before they have a place in the scene, and log that.
    private void showNumbers() {
        int digits = Math.max(2, digits(area.getParagraphs().size()));
        area.setParagraphGraphicFactory(line -> {
            var number = new Text(("%" + digits + "d").formatted(line + 1));
            number.getStyleClass().add("lineno-text");
            var box = new StackPane(number);
            box.getStyleClass().add("lineno");
            return box;
        });
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }
}
