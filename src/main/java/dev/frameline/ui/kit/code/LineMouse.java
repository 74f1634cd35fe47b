package dev.frameline.ui.kit.code;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import dev.frameline.ui.kit.fx.Pulse;

/// Selecting with the mouse: characters, words by a double click, lines by a triple one; dragging past an edge scrolls on
/// its own. Confined to the FX thread.
final class LineMouse {

    /// Pixels scrolled a pulse for each pixel that the mouse is past the edge.
    private static final double SPEED = 0.25;

    private final LineView view;
    private final Pulse pulse;
    private TextRange start = TextRange.START;
    private int clicks = 1;
    private boolean isHeld;
    private boolean isScrolling;
    private double mouseX;
    private double mouseY;

    LineMouse(LineView view, Pulse pulse) {
        this.view = view;
        this.pulse = pulse;
    }

    void press(MouseEvent event) {
        view.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        isHeld = true;
        int offset = view.offsetAt(event.getX(), event.getY());
        clicks = (event.getClickCount() - 1) % 3 + 1;
        if (event.isShiftDown()) {
            int anchor = view.selectionProperty().get().anchor();
            start = new TextRange(anchor, anchor);
            clicks = 1;
            extendTo(offset);
        } else {
            start = unitAt(offset);
            view.selectInPlace(start.anchor(), start.caret());
        }
        event.consume();
    }

    void drag(MouseEvent event) {
        if (!isHeld) {
            return;
        }
        mouseX = event.getX();
        mouseY = event.getY();
        extendTo(view.offsetAt(mouseX, mouseY));
        boolean isOutside = overshoot(mouseX, view.getWidth()) != 0 || overshoot(mouseY, view.getHeight()) != 0;
        if (isOutside && !isScrolling) {
            isScrolling = true;
            pulse.start(now -> scroll());
        } else if (!isOutside) {
            stop();
        }
        event.consume();
    }

    void release(MouseEvent event) {
        isHeld = false;
        stop();
        event.consume();
    }

    private void scroll() {
        view.scrollBy(overshoot(mouseX, view.getWidth()) * SPEED, overshoot(mouseY, view.getHeight()) * SPEED);
        extendTo(view.offsetAt(mouseX, mouseY));
    }

    private void stop() {
        if (isScrolling) {
            isScrolling = false;
            pulse.stop();
        }
    }

    private void extendTo(int offset) {
        TextRange unit = unitAt(offset);
        if (unit.from() < start.from()) {
            view.selectInPlace(start.to(), unit.from());
        } else {
            view.selectInPlace(start.from(), Math.max(start.to(), unit.to()));
        }
    }

    /// The character edge, word or line at an offset, by how often was clicked.
    private TextRange unitAt(int offset) {
        Lines lines = view.lines();
        int line = lines.lineAt(offset);
        return switch (clicks) {
            case 2 -> Words.at(lines.text(), offset, lines.start(line), lines.end(line));
            case 3 -> new TextRange(lines.start(line),
                    line + 1 < lines.count() ? lines.start(line + 1) : lines.end(line));
            default -> new TextRange(offset, offset);
        };
    }

    private static double overshoot(double at, double size) {
        return at < 0 ? at : Math.max(0, at - size);
    }
}
