package dev.frameline.ui.kit.code;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

import dev.frameline.ui.kit.fx.Pulse;
import dev.frameline.ui.kit.theme.Fonts;

/// Shows a text of any size to be read, selected and copied, never edited: draws the lines and columns in sight on a
/// canvas and colours those only, so that ten megabytes or one line of a megabyte cost what a screenful costs. A node a
/// line, as text controls of the toolkit have it, does not survive that. Lines are not wrapped. Confined to the FX
/// thread.
public final class LineView extends Region {

    private static final double FONT_SIZE = 12;
    private static final double MOST_PREFERRED_HEIGHT = 400;
    /// Longer texts are not read out whole.
    private static final int MOST_SPOKEN = 100_000;

    private final LineColours colours = new LineColours(this, this::requestLayout);
    private final Canvas canvas = new Canvas();
    private final LineScroll scroll = new LineScroll(this::requestLayout);
    private final LineCanvas drawing = new LineCanvas(canvas, colours);
    private final ReadOnlyObjectWrapper<TextRange> selection = new ReadOnlyObjectWrapper<>(this, "selection",
            TextRange.START);
    private LineLayout layout = new LineLayout(Lines.of(""), new Glyphs(Font.font(Fonts.MONO, FONT_SIZE)),
            Highlighter.none(), true);
    private MarkSource marks = MarkSource.none();
    private Consumer<String> onCopy = LineView::toSystemClipboard;

    /// An empty view with line numbers and without colours.
    public LineView() {
        getStyleClass().add("line-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        canvas.setManaged(false);
        canvas.setCursor(Cursor.TEXT);
        getChildren().addAll(canvas, scroll.vertical(), scroll.horizontal());
        selection.subscribe(this::requestLayout);
        focusedProperty().subscribe(this::requestLayout);
        var keys = new LineKeys(this);
        setOnKeyPressed(keys::handle);
        var mouse = new LineMouse(this, Pulse.ofToolkit());
        canvas.setOnMousePressed(mouse::press);
        canvas.setOnMouseDragged(mouse::drag);
        canvas.setOnMouseReleased(mouse::release);
        setOnScroll(event -> {
            scroll.moveBy(-event.getDeltaX(), -event.getDeltaY());
            event.consume();
        });
    }

    /// Shows another text, from its start and with nothing selected.
    public void setText(CharSequence text) {
        setLines(Lines.of(text));
    }

    /// Shows another text whose lines were looked up before, maybe on another thread.
    public void setLines(Lines lines) {
        layout = new LineLayout(lines, layout.glyphs(), layout.highlighter(), layout.hasNumbers());
        selection.set(TextRange.START);
        scroll.moveTo(0, 0);
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Colours the text in another way.
    public void setHighlighter(Highlighter highlighter) {
        layout = new LineLayout(layout.lines(), layout.glyphs(), highlighter, layout.hasNumbers());
        requestLayout();
    }

    /// Whether lines are numbered at the left.
    public void setLineNumbers(boolean shown) {
        layout = new LineLayout(layout.lines(), layout.glyphs(), layout.highlighter(), shown);
        requestLayout();
    }

    /// Draws in another size; 12 is what it starts with.
    public void setFontSize(double size) {
        layout = new LineLayout(layout.lines(), new Glyphs(Font.font(Fonts.MONO, size)), layout.highlighter(),
                layout.hasNumbers());
        requestLayout();
    }

    /// Marks stretches of the text, such as what was found; called again whenever they change.
    public void setMarks(MarkSource source) {
        marks = source;
        requestLayout();
    }

    /// What to do with a copied text in place of putting it on the system's clipboard.
    public void setOnCopy(Consumer<String> handler) {
        onCopy = handler;
    }

    /// The text and its lines.
    public Lines lines() {
        return layout.lines();
    }

    /// What is selected; its caret is where the keyboard goes on from.
    public ReadOnlyObjectProperty<TextRange> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// The selected text, empty if nothing is.
    public String selectedText() {
        TextRange range = selection.get();
        return lines().text().subSequence(range.from(), range.to()).toString();
    }

    /// Selects from `anchor` to `caret`, both taken into the text, and brings the caret into sight.
    public void select(int anchor, int caret) {
        selectInPlace(anchor, caret);
        show(selection.get().caret());
    }

    /// Selects without scrolling.
    void selectInPlace(int anchor, int caret) {
        int length = lines().text().length();
        selection.set(new TextRange(Math.clamp(anchor, 0, length), Math.clamp(caret, 0, length)));
    }

    /// Brings `offset` into sight.
    public void show(int offset) {
        fit();
        LineLayout.Point at = layout.pointOf(Math.clamp(offset, 0, lines().text().length()));
        scroll.show(at.x(), at.y(), layout.lineHeight(), layout.glyphs().latin() + layout.gutter());
    }

    /// Copies the selected text, if any. Returns whether there was something to copy.
    public boolean copy() {
        if (selection.get().isEmpty()) {
            return false;
        }
        onCopy.accept(selectedText());
        return true;
    }

    /// The first line in sight.
    public int topLine() {
        return layout.lineAt(scroll.top());
    }

    /// Puts a line to the upper edge, as far as there are lines below it.
    public void scrollToLine(int line) {
        fit();
        scroll.moveTo(0, line * layout.lineHeight());
    }

    /// Scrolls by pixels.
    public void scrollBy(double right, double down) {
        fit();
        scroll.moveBy(right, down);
    }

    LineColours colours() {
        return colours;
    }

    LineLayout lineLayout() {
        return layout;
    }

    int pageLines() {
        return (int) Math.max(1, getHeight() / layout.lineHeight() - 1);
    }

    /// The offset nearest to a place in this view.
    int offsetAt(double x, double y) {
        return layout.offsetAt(x + scroll.left(), y + scroll.top());
    }

    private void fit() {
        scroll.fit(layout.width(), layout.height(), getWidth(), getHeight(), layout.lineHeight());
    }

    @Override
    protected void layoutChildren() {
        fit();
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        drawing.draw(layout, scroll, selection.get(), marks, isFocused());
    }

    @Override
    protected double computePrefWidth(double height) {
        return layout.gutter() + layout.glyphs().latin() * 40;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(layout.height(), MOST_PREFERRED_HEIGHT);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return LineColours.cssMetaData();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        CharSequence text = lines().text();
        return switch (attribute) {
            case TEXT -> text.subSequence(0, Math.min(text.length(), MOST_SPOKEN)).toString();
            case EDITABLE -> false;
            case SELECTION_START -> selection.get().from();
            case SELECTION_END -> selection.get().to();
            case CARET_OFFSET -> selection.get().caret();
            case LINE_FOR_OFFSET -> parameters[0] instanceof Integer offset ? lines().lineAt(offset) : null;
            case LINE_START -> parameters[0] instanceof Integer line ? lines().start(line) : null;
            case LINE_END -> parameters[0] instanceof Integer line ? lines().end(line) : null;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private static void toSystemClipboard(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
