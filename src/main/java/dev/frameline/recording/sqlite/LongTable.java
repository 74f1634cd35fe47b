package dev.frameline.recording.sqlite;

import java.util.Arrays;

/// Rows of a fixed number of longs in one array that grows: columns without an object a row. Confined to whoever holds
/// it.
final class LongTable {

    private static final int FIRST_ROWS = 32;

    private final int width;
    private long[] cells;
    private int rows;

    LongTable(int width) {
        this.width = width;
        cells = new long[width * FIRST_ROWS];
    }

    int rows() {
        return rows;
    }

    void clear() {
        rows = 0;
    }

    /// Appends an empty row and returns its index; its cells hold what they held before.
    int addRow() {
        if ((rows + 1) * width > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        return rows++;
    }

    void set(int row, int column, long value) {
        cells[row * width + column] = value;
    }

    long get(int row, int column) {
        return cells[row * width + column];
    }

    int getInt(int row, int column) {
        return (int) cells[row * width + column];
    }

    /// The first column of all rows.
    long[] toArray() {
        long[] values = new long[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = cells[row * width];
        }
        return values;
    }
}
