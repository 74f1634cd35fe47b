package dev.frameline.ui.kit.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The titles above the rows, whose edges can be dragged; a double click on an edge puts the width back. Confined to
/// the FX thread.
final class RowHeader extends Region {

    static final double HEIGHT = 26;

    private static final double GRIP = 4;
    private static final double PADDING = 5;

    private final List<? extends Column<?>> columns;
    private final List<Text> titles = new ArrayList<>();
    private final Runnable changed;
    private Optional<Drag> drag = Optional.empty();
    private ColumnWidths widths;

    /// An edge being dragged.
    ///
    /// @param column whose width changes
    /// @param sign -1 where the column lies right of the edge, so that dragging to the right makes it narrower
    private record Drag(Column<?> column, double startX, double startWidth, int sign) {}

    RowHeader(List<? extends Column<?>> columns, Runnable changed) {
        this.columns = columns;
        this.changed = changed;
        widths = new ColumnWidths(columns, 0);
        getStyleClass().add("row-header");
        for (Column<?> column : columns) {
            var title = new Text(column.title());
            title.getStyleClass().add("row-title");
            title.setManaged(false);
            title.setMouseTransparent(true);
            titles.add(title);
        }
        getChildren().addAll(titles);
        setOnMouseMoved(event -> setCursor(edgeAt(event.getX()) >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> drag = Optional.empty());
    }

    void show(ColumnWidths newWidths) {
        widths = newWidths;
        requestLayout();
    }

    private void press(MouseEvent event) {
        int edge = edgeAt(event.getX());
        if (edge < 0 || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Drag started = dragOf(edge, event.getX());
        if (event.getClickCount() == 2) {
            started.column().resetWidth();
            changed.run();
        } else {
            drag = Optional.of(started);
        }
        event.consume();
    }

    private Drag dragOf(int edge, double x) {
        Column<?> left = columns.get(edge);
        boolean takesRight = left.growShare() > 0 && edge + 1 < columns.size();
        Column<?> column = takesRight ? columns.get(edge + 1) : left;
        return new Drag(column, x, Math.max(column.minWidth(), column.widthProperty().get()), takesRight ? -1 : 1);
    }

    private void drag(MouseEvent event) {
        drag.ifPresent(held -> {
            double wanted = held.startWidth() + held.sign() * (event.getX() - held.startX());
            held.column().widthProperty().set(Math.max(held.column().minWidth(), wanted));
            changed.run();
            event.consume();
        });
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
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
