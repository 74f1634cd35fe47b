package dev.frameline.ui.charts;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import dev.frameline.ui.kit.plot.Range;

/// What keys do on a chart: arrows move the cursor, with Shift they select from where it was, Enter shows the timeline,
/// Escape takes away the selection, then the cursor. Confined to the FX thread.
final class ChartKeys {

    private static final int LEAP = 10;

    private final ChartCard card;
    /// The bar that a selection by keys began at.
    private OptionalInt anchor = OptionalInt.empty();

    ChartKeys(ChartCard card) {
        this.card = card;
    }

    void install() {
        card.plot().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        ChartData data = card.data();
        if (data.isEmpty()) {
            return;
        }
        int bars = data.grouping().bars();
        int leap = event.isShortcutDown() ? LEAP : 1;
        // without a cursor the first key puts it at the end: that is where a live session is
        int bar = card.bar().orElse(event.getCode() == KeyCode.RIGHT ? -1 : bars);
        switch (event.getCode()) {
            case LEFT -> move(data, bar - leap, event.isShiftDown());
            case RIGHT -> move(data, bar + leap, event.isShiftDown());
            case HOME -> move(data, 0, event.isShiftDown());
            case END -> move(data, bars - 1, event.isShiftDown());
            case ENTER -> card.model().showTimeline();
            case ESCAPE -> {
                if (!clear()) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(ChartData data, int to, boolean isSelecting) {
        int bar = Math.clamp(to, 0, data.grouping().bars() - 1);
        if (!isSelecting) {
            anchor = OptionalInt.empty();
        } else if (anchor.isEmpty()) {
            anchor = OptionalInt.of(card.bar().orElse(bar));
        }
        card.cursorProperty().set(OptionalLong.of(data.range(bar).from()));
        if (anchor.isPresent()) {
            Range one = data.range(Math.min(anchor.getAsInt(), data.grouping().bars() - 1));
            Range other = data.range(bar);
            card.selection().ifPresent(selection -> selection.select(Optional.of(
                    new Range(Math.min(one.from(), other.from()), Math.max(one.to(), other.to())))));
        }
    }

    private boolean clear() {
        anchor = OptionalInt.empty();
        if (card.selection().filter(it -> it.rangeProperty().get().isPresent()).isPresent()) {
            card.selection().ifPresent(selection -> {
                selection.select(Optional.empty());
                selection.rest();
            });
            return true;
        }
        boolean hadCursor = card.cursorProperty().get().isPresent();
        card.cursorProperty().set(OptionalLong.empty());
        return hadCursor;
    }
}
