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

    RowMouse(RowList<?> list, RowPool<?> pool, RowWindow window) {
        this.list = list;
        this.pool = pool;
        this.window = window;
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
        boolean isPrimary = event.getButton() == MouseButton.PRIMARY;
        if (index >= 0 && (isPrimary || event.getButton() == MouseButton.SECONDARY)) {
            // who takes hold of a row wants to read it: newer ones must not carry it away
            list.followProperty().set(false);
            list.select(index);
            if (isPrimary && event.getClickCount() == 2) {
                list.activate();
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
