package dev.frameline.ui.handshake;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import dev.frameline.ui.handshake.HeaderRow.Mark;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;

/// One header as a line of four columns: name, value, a few words, mark. Columns are parts of the width, so that lines
/// of request and response stand under each other. Confined to the FX thread.
final class HeaderLine extends Region {

    private static final double LEAST_HEIGHT = 23;
    private static final double NAME_SHARE = 0.325;
    /// Below this the words stand under the value.
    private static final double NARROW = 480;
    private static final double NARROW_NAME_SHARE = 0.48;
    private static final double NARROW_LINE = 19;
    private static final double NOTE_SHARE = 0.26;
    private static final double LEAST_NOTE = 120;
    private static final double MOST_NOTE = 320;
    private static final double MOST_NAME = 230;
    private static final double MARK_WIDTH = 14;
    private static final double GAP = 10;
    private static final double MARK_SIZE = 11;

    private final Label name;
    private final ValueCell value;
    private final Label note;
    private final Node mark;

    /// @param shown the value as it is to look
    HeaderLine(Texts texts, HeaderRow row, String shown) {
        getStyleClass().add("header-line");
        String called = row.header().name();
        name = new Label(called);
        name.getStyleClass().addAll("mono", "key-text");
        name.setEllipsisString("…");
        name.setTooltip(new Tooltip(called));
        value = new ValueCell(called.isEmpty() ? texts.get("handshake.note.broken") : called, shown);
        note = new Label(row.note());
        note.getStyleClass().addAll("header-note", "muted");
        note.setWrapText(true);
        mark = mark(texts, row.mark());
        if (!row.clause().isEmpty()) {
            var tooltip = new Tooltip(row.clause());
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(420);
            note.setTooltip(tooltip);
            Tooltip.install(mark, tooltip);
        }
        getChildren().addAll(name, value.root(), note, mark);
    }

    /// The sign for a mark: a tick, an exclamation mark, a cross, or nothing.
    static Node mark(Texts texts, Mark mark) {
        return switch (mark) {
            case NONE -> new Region();
            case PASSED -> sign(Icons.of(Icon.CHECK, MARK_SIZE), "in-text", texts.get("handshake.mark.passed"));
            case FAILED -> sign(Icons.of(Icon.CROSS, MARK_SIZE), "fault-text", texts.get("handshake.mark.failed"));
            case LOOK -> {
                var sign = new Label("!");
                sign.getStyleClass().add("look-mark");
                yield sign(sign, "notice-text", texts.get("handshake.mark.look"));
            }
        };
    }

    private static Node sign(Node sign, String tone, String spoken) {
        sign.getStyleClass().add(tone);
        sign.setAccessibleText(spoken);
        sign.setMouseTransparent(false);
        return sign;
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private static boolean isNarrow(double inner) {
        return inner < NARROW;
    }

    private double nameWidth(double inner) {
        return snapSizeX(Math.min(MOST_NAME, inner * (isNarrow(inner) ? NARROW_NAME_SHARE : NAME_SHARE)));
    }

    private double noteWidth(double inner) {
        return snapSizeX(isNarrow(inner)
                ? Math.max(0, inner - nameWidth(inner) - MARK_WIDTH - GAP)
                : Math.clamp(inner * NOTE_SHARE, LEAST_NOTE, MOST_NOTE));
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width < 0 ? getWidth() : width);
        double words = note.getText().isEmpty() ? 0 : note.prefHeight(noteWidth(inner));
        if (isNarrow(inner)) {
            return snapSizeY(words == 0 ? LEAST_HEIGHT : NARROW_LINE + words + 5);
        }
        return snapSizeY(Math.max(LEAST_HEIGHT, words + 6));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        boolean isStacked = isNarrow(inner) && !note.getText().isEmpty();
        double left = snappedLeftInset();
        double height = getHeight() - 1;
        double valueAt = left + nameWidth(inner);
        double markAt = left + inner - MARK_WIDTH;
        double noteWidth = noteWidth(inner);
        double noteAt = isStacked ? valueAt : markAt - GAP - noteWidth;
        double valueEnd = isNarrow(inner) ? markAt : noteAt;
        double line = isStacked ? NARROW_LINE + 2 : height;
        place(name, left, 0, valueAt - GAP - left, line);
        place(value.root(), valueAt, 0, Math.max(0, valueEnd - GAP - valueAt), line);
        place(note, noteAt, isStacked ? NARROW_LINE : 0, noteWidth, isStacked ? height - NARROW_LINE - 3 : height);
        layoutInArea(mark, markAt, 0, MARK_WIDTH, line, 0, HPos.CENTER, VPos.CENTER);
    }

    private void place(Node node, double x, double y, double width, double height) {
        layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
    }
}
