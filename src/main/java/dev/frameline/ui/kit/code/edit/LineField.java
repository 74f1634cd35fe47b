package dev.frameline.ui.kit.code.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.fxmisc.richtext.StyleClassedTextField;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;

import dev.frameline.ui.kit.code.Highlighter;
import dev.frameline.ui.kit.code.Ink;
import dev.frameline.ui.kit.code.TextRange;

/// A field for one line of text with colours as one types and a line under what is wrong: a plain text field has one
/// colour. Undo, selection and clipboard are those of the toolkit; line breaks that are pasted become blanks. Confined to
/// the FX thread.
public final class LineField {

    /// A longer text stays plain.
    static final int LONGEST_COLOURED = 4 * 1024;

    private final Field field = new Field();
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private Highlighter highlighter = Highlighter.none();
    private List<TextRange> errors = List.of();

    /// An empty field without colours.
    public LineField() {
        field.getStyleClass().add("line-field");
        field.setUseInitialStyleForInsertion(true);
        // colours are not to be undone
        field.setUndoManager(UndoUtils.plainTextUndoManager(field));
        field.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        field.plainTextChanges().subscribe(change -> {
            text.set(field.getText());
            restyle();
        });
        text.subscribe((before, now) -> {
            if (!now.equals(field.getText())) {
                replace(now);
            }
        });
    }

    /// The node to put into a pane; it takes the keys.
    public Region root() {
        return field;
    }

    /// The text, as it stands and to be changed.
    public StringProperty textProperty() {
        return text;
    }

    /// Whether the keys go here.
    public ReadOnlyBooleanProperty focusedProperty() {
        return field.focusedProperty();
    }

    /// Where the caret is.
    public int caret() {
        return field.getCaretPosition();
    }

    /// Whether some of the text is selected.
    public boolean hasSelection() {
        return field.getSelection().getLength() > 0;
    }

    /// Puts the caret there; nothing is selected.
    public void moveTo(int offset) {
        field.moveTo(Math.clamp(offset, 0, field.getLength()));
        field.requestFollowCaret();
    }

    public void selectAll() {
        field.selectAll();
    }

    /// Puts the keyboard here.
    public void requestFocus() {
        field.requestFocus();
    }

    /// Runs `listener` whenever the caret has moved.
    public Subscription onCaretMoved(Runnable listener) {
        return field.caretPositionProperty().subscribe((before, now) -> listener.run());
    }

    /// Colours the text by what `highlighter` says, and underlines `wrong`.
    public void show(Highlighter colours, List<TextRange> wrong) {
        highlighter = colours;
        errors = List.copyOf(wrong);
        restyle();
    }

    /// What a screen reader calls it.
    public void setAccessibleText(String name) {
        field.setAccessibleText(name);
    }

    /// What a screen reader adds to it.
    public void setAccessibleHelp(String words) {
        field.setAccessibleHelp(words);
    }

    /// In one step that can be undone by itself.
    private void replace(String now) {
        field.getUndoManager().preventMerge();
        field.replaceText(now);
        field.getUndoManager().preventMerge();
    }

    private void restyle() {
        int length = field.getLength();
        if (length == 0) {
            return;
        }
        if (length > LONGEST_COLOURED) {
            field.clearStyle(0, length);
            return;
        }
        field.setStyleSpans(0, spans(field.getText()).create());
    }

    private StyleSpansBuilder<Collection<String>> spans(String line) {
        var inks = new Ink[line.length()];
        Arrays.fill(inks, Ink.PLAIN);
        highlighter.spans(line, 0, line.length(), Highlighter.LINE_START,
                (from, to, ink) -> Arrays.fill(inks, from, to, ink));
        var spans = new StyleSpansBuilder<Collection<String>>();
        int at = 0;
        while (at < inks.length) {
            List<String> styles = styles(inks[at], at);
            int end = at + 1;
            while (end < inks.length && styles.equals(styles(inks[end], end))) {
                end++;
            }
            spans.add(styles, end - at);
            at = end;
        }
        return spans;
    }

    private List<String> styles(Ink ink, int offset) {
        var styles = new ArrayList<String>();
        if (ink != Ink.PLAIN) {
            styles.add(ink.styleClass());
        }
        if (errors.stream().anyMatch(range -> offset >= range.from() && offset < range.to())) {
            styles.add(Ink.ERROR.styleClass());
        }
        return styles;
    }

    /// The library's field drops line breaks, which would join the words on both sides of them.
    private static final class Field extends StyleClassedTextField {

        private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

        @Override
        public void replaceText(int start, int end, String text) {
            super.replaceText(start, end, BREAKS.matcher(text).replaceAll(" "));
        }
    }
}
