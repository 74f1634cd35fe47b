package dev.frameline.ui.kit.rows;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do in a list of rows: arrows, pages, ends, Enter; with Shift they select what they pass, Ctrl A selects
/// all, Esc goes back to one. Other keys with modifiers are the pane's. FX thread only.
final class RowKeys {

    private final RowList<?> list;
    private final RowGestures gestures;

    RowKeys(RowList<?> list, RowGestures gestures) {
        this.list = list;
        this.gestures = gestures;
    }

    /// Esc belongs to a selection of many rows before it means anything to the pane.
    void filter(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && gestures.isMany()) {
            gestures.collapse();
            event.consume();
        }
    }

    void handle(KeyEvent event) {
        boolean used = event.isShortcutDown()
                ? shortcut(event)
                : !event.isAltDown() && !event.isMetaDown()
                        && plain(event.getCode(), event.isShiftDown());
        if (used) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        if (event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case A -> {
                gestures.all();
                yield true;
            }
            case SPACE -> {
                if (lead() >= 0) {
                    gestures.toggle(lead());
                }
                yield true;
            }
            default -> false;
        };
    }

    private boolean plain(KeyCode code, boolean isExtended) {
        return switch (code) {
            case UP, KP_UP -> step(-1, isExtended);
            case DOWN, KP_DOWN -> step(1, isExtended);
            case PAGE_UP -> step(-list.pageRows(), isExtended);
            case PAGE_DOWN -> step(list.pageRows(), isExtended);
            case HOME -> toStart(isExtended);
            case END -> toEnd(isExtended);
            case ENTER -> !isExtended && list.activate();
            default -> false;
        };
    }

    private long lead() {
        return list.selectedIndexProperty().get();
    }

    private boolean step(long rows, boolean isExtended) {
        if (list.rowCount() > 0) {
            // without a selection the first step lands on the first row in sight
            long to = lead() < 0 ? list.topIndex() : Math.clamp(lead() + rows, 0, list.rowCount() - 1);
            gestures.goTo(to, isExtended);
        }
        return true;
    }

    private boolean toStart(boolean isExtended) {
        if (list.rowCount() > 0) {
            gestures.goTo(0, isExtended);
        }
        return true;
    }

    private boolean toEnd(boolean isExtended) {
        if (list.rowCount() > 0) {
            gestures.goTo(list.rowCount() - 1, isExtended);
        }
        if (!isExtended) {
            list.followProperty().set(true);
        }
        return true;
    }
}
