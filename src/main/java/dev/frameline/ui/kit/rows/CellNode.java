package dev.frameline.ui.kit.rows;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import javafx.geometry.HPos;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// One cell of a pooled row: a text and, once needed, a badge. Filled by a painter, then placed. Confined to the FX
/// thread.
final class CellNode implements CellText {

    private static final double PADDING = 5;
    private static final double BADGE_GAP = 5;
    private static final double BADGE_PADDING = 4;
    private static final double BADGE_HEIGHT = 16;
    /// No column is made wider than this many characters to fit them.
    private static final int MOST_MEASURED = 200;
    private static final String BASE_STYLE = "row-text";

    private final Text node = new Text();
    private final Group parts;
    private final Badge badge = new Badge();
    private final Ground ground = new Ground();
    private String full = "";
    private String style = "";
    private String shownStyle = "";
    private String badgeText = "";
    private boolean isAtRight;
    private boolean isPlacing;

    /// @param onFace told when the face changes by itself, as it does when a sheet comes late: what was measured before
    ///     is wrong then
    CellNode(Runnable onFace) {
        node.fontProperty().addListener(observed -> {
            if (!isPlacing) {
                onFace.run();
            }
        });
        node.getStyleClass().add(BASE_STYLE);
        node.setManaged(false);
        parts = new Group(node);
        parts.setManaged(false);
        parts.setAutoSizeChildren(false);
    }

    Group node() {
        return parts;
    }

    void clear() {
        full = "";
        style = "";
        badgeText = "";
        ground.clear();
        isAtRight = false;
    }

    @Override
    public CellText text(String text) {
        full = text;
        return this;
    }

    @Override
    public CellText style(String styleClasses) {
        style = styleClasses;
        return this;
    }

    @Override
    public CellText badge(String text) {
        badgeText = text;
        return this;
    }

    @Override
    public CellText highlight(int from, int to) {
        ground.add(from, to);
        return this;
    }

    @Override
    public CellText alignRight() {
        isAtRight = true;
        return this;
    }

    /// What the cell says, whole, for a screen reader.
    String spoken() {
        return badgeText.isEmpty() ? full : full + " " + badgeText;
    }

    /// How wide a column would have to be for this cell to show in full. What it shows has to be placed again.
    double wantedWidth() {
        node.setText(full.substring(0, Math.min(full.length(), MOST_MEASURED)));
        double badgeWidth = badge.show(parts, badgeText);
        return Math.ceil(node.getLayoutBounds().getWidth()) + PADDING * 2
                + (badgeWidth > 0 ? badgeWidth + BADGE_GAP : 0);
    }

    /// Shows what was written, between `x` and `x + width`, on a row `height` high.
    void place(double x, double width, double height, HPos alignment) {
        isPlacing = true;
        if (!style.equals(shownStyle)) {
            shownStyle = style;
            node.getStyleClass().setAll(styleClasses());
            // the face must be known before the text is measured
            node.applyCss();
        }
        double room = width - PADDING * 2;
        double badgeWidth = badge.show(parts, badgeText);
        double textRoom = Math.max(0, badgeWidth > 0 ? room - badgeWidth - BADGE_GAP : room);
        double textWidth = FittedText.fit(node, full, textRoom);
        double used = badgeWidth > 0 ? textWidth + BADGE_GAP + badgeWidth : textWidth;
        double left = x + PADDING + switch (isAtRight ? HPos.RIGHT : alignment) {
            case LEFT -> 0;
            case CENTER -> (room - used) / 2;
            case RIGHT -> room - used;
        };
        node.setX(Math.rint(left));
        node.setY(baseline(node, height));
        badge.place(Math.rint(left + textWidth + BADGE_GAP), height);
        ground.place(parts, node);
        isPlacing = false;
    }

    private List<String> styleClasses() {
        if (style.isEmpty()) {
            return List.of(BASE_STYLE);
        }
        return Arrays.asList((BASE_STYLE + " " + style).split(" "));
    }

    private static double baseline(Text text, double height) {
        // layout bounds reach from ascent to descent: centre those
        var bounds = text.getLayoutBounds();
        return Math.rint((height - 1 - bounds.getHeight()) / 2 + text.getBaselineOffset());
    }

    /// What lies behind highlighted characters; its node joins the cell when first shown.
    private static final class Ground {

        private final Path shape = new Path();
        private final BitSet characters = new BitSet();

        void clear() {
            characters.clear();
        }

        void add(int from, int to) {
            characters.set(from, to);
        }

        /// Lays it behind what is left of the text.
        void place(Group parts, Text text) {
            if (characters.isEmpty() && shape.getParent() == null) {
                return;
            }
            if (shape.getParent() == null) {
                shape.getStyleClass().add("row-highlight");
                shape.setManaged(false);
                parts.getChildren().addFirst(shape);
            }
            shape.getElements().clear();
            int length = text.getText().length();
            for (int from = characters.nextSetBit(0); from >= 0 && from < length;) {
                int to = Math.min(length, characters.nextClearBit(from));
                shape.getElements().addAll(text.rangeShape(from, to));
                from = characters.nextSetBit(to);
            }
        }
    }

    /// The small boxed text; its nodes join the cell when first shown.
    private static final class Badge {

        private final Region box = new Region();
        private final Text label = new Text();
        private boolean isAdded;
        private double width;

        double show(Group parts, String text) {
            boolean isShown = !text.isEmpty();
            if (isShown && !isAdded) {
                isAdded = true;
                box.getStyleClass().add("row-badge");
                label.getStyleClass().add("row-badge-text");
                box.setManaged(false);
                label.setManaged(false);
                parts.getChildren().addAll(box, label);
                label.applyCss();
            }
            if (isAdded) {
                box.setVisible(isShown);
                label.setVisible(isShown);
            }
            label.setText(text);
            width = isShown ? Math.ceil(label.getLayoutBounds().getWidth()) + BADGE_PADDING * 2 : 0;
            return width;
        }

        void place(double x, double height) {
            if (isAdded && width > 0) {
                box.resizeRelocate(x, Math.rint((height - 1 - BADGE_HEIGHT) / 2), width, BADGE_HEIGHT);
                label.setX(x + BADGE_PADDING);
                label.setY(baseline(label, height));
            }
        }
    }
}
