package dev.frameline.ui.kit.code;

import javafx.scene.input.KeyEvent;

/// What keys do in a line view: move the caret, select with Shift, copy, select all. Confined to the FX thread.
final class LineKeys {

    private final LineView view;

    LineKeys(LineView view) {
        this.view = view;
    }

    void handle(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean used = event.isShortcutDown() ? command(event) : move(event);
        if (used) {
            event.consume();
        }
    }

    private boolean command(KeyEvent event) {
        int length = view.lines().text().length();
        return switch (event.getCode()) {
            case A -> {
                view.selectInPlace(0, length);
                yield true;
            }
            // with Shift it is the pane's, and so it is while nothing is selected
            case C, INSERT -> !event.isShiftDown() && view.copy();
            case HOME -> go(0, event.isShiftDown());
            case END -> go(length, event.isShiftDown());
            case LEFT -> go(word(-1), event.isShiftDown());
            case RIGHT -> go(word(1), event.isShiftDown());
            default -> false;
        };
    }

    private boolean move(KeyEvent event) {
        boolean isExtending = event.isShiftDown();
        int caret = caret();
        Lines lines = view.lines();
        int line = lines.lineAt(caret);
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> go(beside(line, caret, -1), isExtending);
            case RIGHT, KP_RIGHT -> go(beside(line, caret, 1), isExtending);
            case UP, KP_UP -> go(below(line, caret, -1), isExtending);
            case DOWN, KP_DOWN -> go(below(line, caret, 1), isExtending);
            case PAGE_UP -> go(below(line, caret, -view.pageLines()), isExtending);
            case PAGE_DOWN -> go(below(line, caret, view.pageLines()), isExtending);
            case HOME -> go(lines.start(line), isExtending);
            case END -> go(lines.end(line), isExtending);
            default -> false;
        };
    }

    private boolean go(int offset, boolean isExtending) {
        view.select(isExtending ? view.selectionProperty().get().anchor() : offset, offset);
        return true;
    }

    private int beside(int line, int caret, int step) {
        Lines lines = view.lines();
        Ruler ruler = view.lineLayout().ruler();
        if (step < 0) {
            boolean isAtStart = caret <= lines.start(line);
            return isAtStart ? lines.end(Math.max(0, line - 1)) : ruler.previous(line, caret);
        }
        boolean isAtEnd = caret >= lines.end(line);
        if (isAtEnd) {
            return line + 1 < lines.count() ? lines.start(line + 1) : caret;
        }
        return ruler.next(line, caret);
    }

    private int below(int line, int caret, int rows) {
        Ruler ruler = view.lineLayout().ruler();
        int target = Math.clamp((long) line + rows, 0, view.lines().count() - 1);
        if (target == line) {
            return rows < 0 ? view.lines().start(line) : view.lines().end(line);
        }
        return ruler.offsetAt(target, ruler.xOf(line, caret));
    }

    private int word(int step) {
        Lines lines = view.lines();
        int caret = caret();
        int line = lines.lineAt(caret);
        int beside = beside(line, caret, step);
        int onLine = lines.lineAt(beside);
        if (onLine != line) {
            return beside;
        }
        int inside = step < 0 ? beside : caret;
        TextRange word = Words.at(lines.text(), inside, lines.start(line), lines.end(line));
        return step < 0 ? word.from() : word.to();
    }

    private int caret() {
        return view.selectionProperty().get().caret();
    }
}
