package dev.frameline.ui.kit.rows;

import javafx.geometry.Bounds;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What wheel and buttons do in a list of rows, and where a row's menu opens. Confined to the FX thread.
final class RowMouse {

    private final RowList<?> list;
    private final RowPool<?> pool;
    private final RowWindow window;
    private final RowGestures gestures;
    private boolean isDragging;

    RowMouse(RowList<?> list, RowPool<?> pool, RowWindow window, RowGestures gestures) {
        this.list = list;
        this.pool = pool;
        this.window = window;
        this.gestures = gestures;
    }

    void wheel(ScrollEvent event) {
        double pixels = event.getTextDeltaYUnits() == ScrollEvent.VerticalTextScrollUnits.LINES
                ? event.getTextDeltaY() * list.rowHeight()
                : event.getDeltaY();
        if (pixels != 0) {
            list.scrollBy(-pixels);
            event.consume();
        }
    }

    void press(MouseEvent event) {
        list.requestFocus();
        long index = window.at(event.getY());
        isDragging = false;
        if (index >= 0 && event.getButton() == MouseButton.PRIMARY) {
            pressRow(event, index);
        } else if (index >= 0 && event.getButton() == MouseButton.SECONDARY && !gestures.holds(index)) {
            // a menu on one of many selected rows is about all of them
            gestures.goTo(index, false);
        }
        event.consume();
    }

    private void pressRow(MouseEvent event, long index) {
        if (event.isShortcutDown()) {
            gestures.toggle(index);
            return;
        }
        gestures.goTo(index, event.isShiftDown());
        isDragging = true;
        if (event.getClickCount() == 2) {
            list.activate();
        }
    }

    /// A row dragged to is selected with all that lie between; beyond an edge the list moves on by a row.
    void drag(MouseEvent event) {
        long count = window.count();
        if (isDragging && count > 0) {
            long last = window.first() + window.inSight() - 1;
            long under = window.at(event.getY());
            long index = under >= 0 ? under : event.getY() < 0 ? window.first() - 1 : last + 1;
            long to = Math.clamp(index, 0, count - 1);
            if (to != list.selectedIndexProperty().get()) {
                gestures.goTo(to, true);
            }
        }
        event.consume();
    }

    void openMenu(ContextMenuEvent event) {
        long index = event.isKeyboardTrigger()
                ? list.selectedIndexProperty().get()
                : window.at(event.getY() - RowHeader.HEIGHT);
        if (index < 0) {
            return;
        }
        if (event.isKeyboardTrigger()) {
            // a key has no place: open under the row
            Bounds row = pool.nodeOf(index).map(node -> node.localToScreen(node.getBoundsInLocal()))
                    .orElseGet(() -> list.localToScreen(list.getBoundsInLocal()));
            list.menu().open(index, row.getMinX() + list.rowHeight(), row.getMaxY());
        } else {
            list.menu().open(index, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }
}
