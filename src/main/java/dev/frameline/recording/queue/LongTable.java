package dev.frameline.recording.queue;

import java.util.Arrays;

/// Rows of a fixed number of longs in one array that grows: columns without an object a row. Confined to whoever holds
/// it.
public final class LongTable {

    private static final int FIRST_ROWS = 32;

    private final int width;
    private long[] cells;
    private int rows;

    public LongTable(int width) {
        this.width = width;
        cells = new long[width * FIRST_ROWS];
    }

    public int rows() {
        return rows;
    }

    public void clear() {
        rows = 0;
    }

    /// Appends an empty row and returns its index; its cells hold what they held before.
    public int addRow() {
        if ((rows + 1) * width > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        return rows++;
    }

    /// Inserts a row of zeros before the one with this index, or at the end.
    public void insertRow(int row) {
        addRow();
        System.arraycopy(cells, row * width, cells, (row + 1) * width, (rows - 1 - row) * width);
        Arrays.fill(cells, row * width, (row + 1) * width, 0);
    }

    /// Copies a row over another one.
    public void copyRow(int from, int to) {
        System.arraycopy(cells, from * width, cells, to * width, width);
    }

    /// Leaves only the first `count` rows.
    public void truncate(int count) {
        rows = count;
    }

    public void add(int row, int column, long value) {
        cells[row * width + column] += value;
    }

    /// A copy of one row.
    public long[] row(int row) {
        return Arrays.copyOfRange(cells, row * width, (row + 1) * width);
    }

    public void set(int row, int column, long value) {
        cells[row * width + column] = value;
    }

    public long get(int row, int column) {
        return cells[row * width + column];
    }

    public int getInt(int row, int column) {
        return (int) cells[row * width + column];
    }

    /// The first column of all rows.
    public long[] toArray() {
        long[] values = new long[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = cells[row * width];
        }
        return values;
    }
}
