package dev.frameline.ui.kit.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The rows in sight, as a ring of nodes: the row at an index always stands in the slot index modulo ring size, so that
/// a small scroll paints only the rows that come into sight. Confined to the FX thread.
///
/// @param <R> the row
final class RowPool<R> extends Region {

    private List<Column<R>> columns;
    private final RowGestures gestures;
    private final double rowHeight;
    private final List<RowNode<R>> ring = new ArrayList<>();

    RowPool(List<Column<R>> columns, double rowHeight, RowGestures gestures) {
        this.columns = columns;
        this.gestures = gestures;
        this.rowHeight = rowHeight;
        setManaged(false);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// Shows other columns: with other cells, so in other nodes.
    void setColumns(List<Column<R>> others) {
        columns = others;
        getChildren().removeAll(ring);
        ring.clear();
    }

    /// How wide a column would have to be for all its cells in sight to show in full.
    double wantedWidth(int column) {
        return ring.stream().filter(Node::isVisible).mapToDouble(node -> node.wantedWidth(column)).max().orElse(0);
    }

    /// All rows paint again at the next showing.
    void spoil() {
        ring.forEach(RowNode::spoil);
    }

    /// Brings every row that is in sight to its place and lets it show what the source has for it.
    void show(RowWindow window, RowSource<R> source, long lead, RowStyle<? super R> style, ColumnWidths widths) {
        grow(window.capacity());
        long first = window.first();
        long last = first + window.inSight();
        source.inSight(first, last);
        double top = -Math.rint(window.offset());
        for (int k = 0; k < ring.size(); k++) {
            long index = first + k;
            RowNode<R> node = ring.get((int) (index % ring.size()));
            node.setVisible(index < last);
            if (index < last) {
                node.resizeRelocate(0, top + k * rowHeight, getWidth(), rowHeight);
                node.select(gestures.holds(index), index == lead);
                node.show(index, source.row(index), style, widths);
            }
        }
    }

    /// The node that shows the row at `index`, if that is in sight.
    Optional<Node> nodeOf(long index) {
        return ring.stream().filter(node -> node.isVisible() && node.index() == index).<Node>map(node -> node)
                .findFirst();
    }

    /// The nodes of the selected rows that are in sight.
    List<Node> selected() {
        return ring.stream().filter(node -> node.isVisible() && gestures.holds(node.index())).<Node>map(node -> node)
                .toList();
    }

    /// The list shows its rows when it is laid out.
    private void again() {
        Parent list = getParent();
        if (list != null) {
            list.requestLayout();
        }
    }

    private void grow(int wanted) {
        boolean grew = ring.size() < wanted;
        while (ring.size() < wanted) {
            var node = new RowNode<>(columns, this::again);
            ring.add(node);
            getChildren().add(node);
            // the faces must be known before cells are measured
            node.applyCss();
        }
        if (grew) {
            spoil();
        }
    }

    @Override
    protected void layoutChildren() {
        // rows are placed by show
    }
}
