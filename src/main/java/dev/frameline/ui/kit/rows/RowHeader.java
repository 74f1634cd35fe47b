package dev.frameline.ui.kit.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The titles above the rows. An edge can be dragged, and a double click on it makes the column as wide as what is in
/// sight; a title can be dragged to another place. Confined to the FX thread.
final class RowHeader extends Region {

    static final double HEIGHT = 26;

    private static final double GRIP = 4;
    private static final double PADDING = 5;
    /// A hand that trembles does not move a column.
    private static final double TREMBLE = 6;
    private static final double MARKER = 2;
    private static final double CORNER = 14;

    private List<? extends Column<?>> columns = List.of();
    private final List<Text> titles = new ArrayList<>();
    private final Region marker = new Region();
    private final Runnable changed;
    private final ToDoubleFunction<Column<?>> wanted;
    private HeaderActions actions = HeaderActions.none();
    private Optional<Node> corner = Optional.empty();
    private Optional<Drag> drag = Optional.empty();
    private Optional<Move> move = Optional.empty();
    private ColumnWidths widths = new ColumnWidths(columns, 0);

    /// An edge being dragged.
    ///
    /// @param column whose width changes
    /// @param sign -1 where the column lies right of the edge, so that dragging to the right makes it narrower
    private record Drag(int column, double startX, double startWidth, int sign) {}

    /// A title being dragged.
    ///
    /// @param gap where it would be put: before the column of this number, as they stand; -1 while it is not moved
    private record Move(int column, double startX, int gap) {}

    /// @param changed told that widths are others now
    /// @param wanted how wide a column has to be for all its cells in sight
    RowHeader(Runnable changed, ToDoubleFunction<Column<?>> wanted) {
        this.changed = changed;
        this.wanted = wanted;
        getStyleClass().add("row-header");
        marker.getStyleClass().add("row-marker");
        marker.setManaged(false);
        marker.setMouseTransparent(true);
        marker.setVisible(false);
        setOnMouseMoved(event -> setCursor(edgeAt(event.getX()) >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> release());
        setOnContextMenuRequested(this::openMenu);
    }

    void setColumns(List<? extends Column<?>> others) {
        columns = others;
        titles.clear();
        for (Column<?> column : columns) {
            var title = new Text(column.title());
            title.getStyleClass().add("row-title");
            title.setManaged(false);
            title.setMouseTransparent(true);
            titles.add(title);
        }
        rebuild();
    }

    void setActions(HeaderActions other) {
        actions = other;
    }

    /// Stands at the right end, above the scroll bar.
    void setCorner(Node node) {
        node.setManaged(false);
        corner = Optional.of(node);
        rebuild();
    }

    private void rebuild() {
        getChildren().setAll(titles);
        getChildren().add(marker);
        corner.ifPresent(getChildren()::add);
    }

    void show(ColumnWidths newWidths) {
        widths = newWidths;
        requestLayout();
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int edge = edgeAt(event.getX());
        int under = widths.at(event.getX());
        if (edge >= 0 && event.getClickCount() == 2) {
            fit(dragOf(edge, event.getX()).column());
        } else if (edge >= 0) {
            drag = Optional.of(dragOf(edge, event.getX()));
        } else if (under >= 0) {
            move = Optional.of(new Move(under, event.getX(), -1));
        }
        event.consume();
    }

    private void fit(int index) {
        Column<?> column = columns.get(index);
        Text title = titles.get(index);
        title.setText(column.title());
        double titleWidth = Math.ceil(title.getLayoutBounds().getWidth()) + PADDING * 2;
        column.widthProperty().set(Math.max(column.minWidth(), Math.max(titleWidth, wanted.applyAsDouble(column))));
        changed.run();
        actions.resized(index);
    }

    private Drag dragOf(int edge, double x) {
        boolean takesRight = columns.get(edge).growShare() > 0 && edge + 1 < columns.size();
        int index = takesRight ? edge + 1 : edge;
        Column<?> column = columns.get(index);
        return new Drag(index, x, Math.max(column.minWidth(), column.widthProperty().get()), takesRight ? -1 : 1);
    }

    private void drag(MouseEvent event) {
        drag.ifPresent(held -> {
            Column<?> column = columns.get(held.column());
            double width = held.startWidth() + held.sign() * (event.getX() - held.startX());
            column.widthProperty().set(Math.max(column.minWidth(), width));
            changed.run();
        });
        move = move.map(held -> held.gap() < 0 && Math.abs(event.getX() - held.startX()) < TREMBLE
                ? held
                : new Move(held.column(), held.startX(), widths.gapAt(event.getX())));
        requestLayout();
        event.consume();
    }

    private void release() {
        Optional<Drag> dragged = drag;
        Optional<Move> moved = move;
        drag = Optional.empty();
        move = Optional.empty();
        requestLayout();
        dragged.ifPresent(held -> actions.resized(held.column()));
        moved.filter(held -> held.gap() >= 0).ifPresent(held -> {
            int to = held.gap() > held.column() ? held.gap() - 1 : held.gap();
            if (to != held.column()) {
                actions.moved(held.column(), to);
            }
        });
    }

    private void openMenu(ContextMenuEvent event) {
        actions.menu(widths.at(event.getX()), event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /// The column whose right edge can be grabbed at `x`, -1 for none.
    private int edgeAt(double x) {
        for (int i = 0; i < widths.count() - 1; i++) {
            if (columns.get(i).isResizable() && Math.abs(widths.end(i) - x) <= GRIP) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < titles.size(); i++) {
            Text title = titles.get(i);
            Column<?> column = columns.get(i);
            double room = widths.width(i) - PADDING * 2;
            double used = FittedText.fit(title, column.title(), Math.max(0, room));
            title.setX(Math.rint(widths.start(i) + PADDING + switch (column.alignment()) {
                case LEFT -> 0;
                case CENTER -> (room - used) / 2;
                case RIGHT -> room - used;
            }));
            title.setY(
                    Math.rint((HEIGHT - 1 - title.getLayoutBounds().getHeight()) / 2 + title.getBaselineOffset()));
        }
        int gap = move.map(Move::gap).orElse(-1);
        marker.setVisible(gap >= 0);
        if (gap >= 0) {
            double x = gap < widths.count() ? widths.start(gap) : widths.end(gap - 1);
            marker.resizeRelocate(Math.max(0, x - MARKER / 2), 0, MARKER, HEIGHT);
        }
        corner.ifPresent(node -> node.resizeRelocate(getWidth() - CORNER, 0, CORNER, HEIGHT - 1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
