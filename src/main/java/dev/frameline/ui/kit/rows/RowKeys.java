package dev.frameline.ui.kit.rows;

import javafx.scene.input.KeyEvent;

/// What keys do in a list of rows: arrows, pages, ends, Enter. Keys with modifiers are the pane's. FX thread only.
final class RowKeys {

    private final RowList<?> list;

    RowKeys(RowList<?> list) {
        this.list = list;
    }

    void handle(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown() || event.isMetaDown()) {
            return;
        }
        boolean used = switch (event.getCode()) {
            case UP, KP_UP -> step(-1);
            case DOWN, KP_DOWN -> step(1);
            case PAGE_UP -> step(-list.pageRows());
            case PAGE_DOWN -> step(list.pageRows());
            case HOME -> toStart();
            case END -> toEnd();
            case ENTER -> list.activate();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean step(long rows) {
        if (list.rowCount() == 0) {
            return true;
        }
        long from = list.selectedIndexProperty().get();
        // without a selection the first step lands on the first row in sight
        long to = from < 0 ? list.topIndex() : Math.clamp(from + rows, 0, list.rowCount() - 1);
        list.followProperty().set(false);
        list.select(to);
        return true;
    }

    private boolean toStart() {
        if (list.rowCount() > 0) {
            list.followProperty().set(false);
            list.select(0);
        }
        return true;
    }

    private boolean toEnd() {
        list.select(list.rowCount() - 1);
        list.followProperty().set(true);
        return true;
    }
}
