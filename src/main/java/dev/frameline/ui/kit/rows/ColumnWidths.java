package dev.frameline.ui.kit.rows;

import java.util.List;

/// Shares a width out among columns: each gets what it asks for, growing ones share what is left or give up what is
/// missing down to their least width. Confined to one thread.
final class ColumnWidths {

    private final double[] starts;
    private final double[] widths;

    ColumnWidths(List<? extends Column<?>> columns, double total) {
        starts = new double[columns.size()];
        widths = new double[columns.size()];
        double wanted = 0;
        double shares = 0;
        for (int i = 0; i < widths.length; i++) {
            Column<?> column = columns.get(i);
            widths[i] = Math.max(column.minWidth(), column.widthProperty().get());
            wanted += widths[i];
            shares += column.growShare();
        }
        double left = total - wanted;
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            Column<?> column = columns.get(i);
            if (column.growShare() > 0) {
                widths[i] = Math.max(column.minWidth(), widths[i] + left * column.growShare() / shares);
            }
            starts[i] = Math.rint(x);
            x += widths[i];
            widths[i] = Math.rint(x) - starts[i];
        }
    }

    int count() {
        return widths.length;
    }

    double start(int column) {
        return starts[column];
    }

    double width(int column) {
        return widths[column];
    }

    double end(int column) {
        return starts[column] + widths[column];
    }

    /// The widest column: where a row that is not there yet draws its placeholder.
    int widest() {
        int best = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] > widths[best]) {
                best = i;
            }
        }
        return best;
    }

    /// The column at `x`, -1 where there is none.
    int at(double x) {
        for (int i = 0; i < widths.length; i++) {
            if (x >= starts[i] && x < end(i)) {
                return i;
            }
        }
        return -1;
    }

    /// Before which column something dropped at `x` would stand; `count()` for behind the last.
    int gapAt(double x) {
        int gap = 0;
        while (gap < widths.length && x > starts[gap] + widths[gap] / 2) {
            gap++;
        }
        return gap;
    }
}
