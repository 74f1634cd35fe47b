package dev.frameline.ui.marks;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.dialog.Popover;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.rows.Column;
import dev.frameline.ui.kit.rows.RowList;
import dev.frameline.ui.kit.rows.RowSource;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;

/// The button that says how many marks there are, and the list that it opens: walking in it goes to the entries, Delete
/// takes a mark off. Confined to the FX thread.
public final class MarksList {

    private static final double ICON = 13;

    private final MarksViewModel model;
    private final Texts texts = Texts.of("marks");
    private final Button button;
    private final RowList<MarkRow> list;
    private final VBox pane;
    private final Popover popover;
    private final Subscriptions listeners = new Subscriptions();

    public MarksList(MarksViewModel model) {
        this.model = model;
        button = Buttons.text("", this::toggle);
        button.setId("marks-button");
        button.setGraphic(Icons.of(Icon.MARK, ICON));
        list = new RowList<>(List.of(
                Column.<MarkRow>of(texts.get("marks.column.number"), 76,
                        (row, index, cell) -> cell.text(Long.toString(row.number())).style("accent")).alignRight(),
                Column.<MarkRow>of(texts.get("marks.column.time"), 104,
                        (row, index, cell) -> cell.text(row.clock()).style("muted")),
                Column.<MarkRow>of(texts.get("marks.column.note"), 120,
                        (row, index, cell) -> cell.text(row.line()).style("ui")).grow(1)));
        list.setId("marks-list");
        list.setAccessibleText(texts.get("marks.name"));
        list.setSource(source());
        var none = new Label(texts.get("marks.none"));
        none.getStyleClass().add("marks-none");
        list.setEmptyNode(none);
        list.selectedIndexProperty().subscribe((before, now) -> jump(now.longValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        var foot = new HBox(Buttons.label(texts.get("marks.foot"), "small", "muted"));
        foot.getStyleClass().add("marks-foot");
        pane = new VBox(list, foot);
        pane.getStyleClass().add("marks-pane");
        pane.getStylesheets().add(Skin.sheet(MarksList.class, "marks.css"));
        popover = new Popover(pane);
    }

    /// The button to put into a bar.
    public Button button() {
        return button;
    }

    /// It can be seen from now on.
    public void shown() {
        listeners.close();
        listeners.follow(model.rowsProperty(), rows -> refresh());
    }

    /// It cannot be seen until [#shown()].
    public void hidden() {
        listeners.close();
        popover.hide();
    }

    /// Opens the list, or closes it.
    public void toggle() {
        popover.toggle(button);
        if (popover.isShowing()) {
            model.loadTimes();
            list.requestFocus();
        }
    }

    /// What the button opens.
    VBox pane() {
        return pane;
    }

    private void refresh() {
        int count = model.rowsProperty().get().size();
        button.setText(count == 0 ? "" : texts.get("marks.count", count));
        Buttons.named(button, count == 0 ? texts.get("marks.button.none") : texts.get("marks.button", count));
        list.refresh();
        if (popover.isShowing()) {
            model.loadTimes();
        }
    }

    private void jump(long index) {
        row(index).ifPresent(row -> model.goTo(row.number()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            row(list.selectedIndexProperty().get()).ifPresent(row -> model.remove(row.number()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            popover.hide();
            event.consume();
        }
    }

    private Optional<MarkRow> row(long index) {
        List<MarkRow> rows = model.rowsProperty().get();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get((int) index)) : Optional.empty();
    }

    private RowSource<MarkRow> source() {
        return new RowSource<>() {
            @Override
            public long rowCount() {
                return model.rowsProperty().get().size();
            }

            @Override
            public Optional<MarkRow> row(long index) {
                return MarksList.this.row(index);
            }
        };
    }
}
