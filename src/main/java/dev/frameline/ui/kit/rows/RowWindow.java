package dev.frameline.ui.kit.rows;

/// Which part of the rows is in sight: the first row and how much of it is scrolled off. Kept as an index and an
/// offset below one row, never as pixels from the top, so that it is exact at any count. Confined to one thread.
final class RowWindow {

    private final double rowHeight;
    private long count;
    private double height;
    private long first;
    private double offset;
    private long wanted = -1;

    RowWindow(double rowHeight) {
        this.rowHeight = rowHeight;
    }

    /// Takes a new count and height and stays where it is as far as that exists.
    void resize(long newCount, double newHeight) {
        count = newCount;
        height = Math.max(0, newHeight);
        clamp();
    }

    /// The first row in sight, maybe in part.
    long first() {
        return first;
    }

    /// Pixels of the first row above the upper edge, from 0 to below the row height.
    double offset() {
        return offset;
    }

    long count() {
        return count;
    }

    /// Rows in sight, in part or whole, beginning with the first.
    int inSight() {
        double rows = Math.ceil((height + offset) / rowHeight);
        return (int) Math.min((double) (count - first), rows);
    }

    /// The most rows that can be in sight at this height, wherever it is scrolled to.
    int capacity() {
        return (int) Math.ceil(height / rowHeight) + 1;
    }

    /// Whole rows on a page.
    long page() {
        return Math.max(1, (long) (height / rowHeight));
    }

    void scrollBy(double pixels) {
        double moved = offset + pixels;
        double rows = Math.floor(moved / rowHeight);
        first += (long) rows;
        offset = moved - rows * rowHeight;
        clamp();
    }

    /// Puts a row to the upper edge as far as there are rows below it, whatever was wanted in sight.
    void toTop(long index) {
        first = Math.clamp(index, 0, Math.max(0, count - 1));
        offset = 0;
        wanted = -1;
        clamp();
    }

    /// The row to bring into sight when the rows come to rest, -1 for none.
    void want(long index) {
        wanted = index;
    }

    /// Comes to rest: at the end if it follows, else where what is wanted is in sight.
    void settle(boolean isFollowing) {
        if (isFollowing) {
            toEnd();
        } else if (wanted >= 0) {
            show(wanted);
        }
        wanted = -1;
    }

    void toEnd() {
        first = endFirst();
        offset = endOffset();
    }

    boolean isAtEnd() {
        return first == endFirst() && offset >= endOffset() - 0.5;
    }

    /// Whether all rows fit, so that there is nothing to scroll.
    boolean fits() {
        return count * rowHeight <= height;
    }

    /// Moves as little as it takes for the row to be in sight whole.
    void show(long index) {
        if (index < first || (index == first && offset > 0)) {
            first = index;
            offset = 0;
        } else {
            double bottom = (index - first + 1) * rowHeight - offset;
            if (bottom > height) {
                scrollBy(bottom - height);
            }
        }
        clamp();
    }

    /// Where it is between 0, the start, and 1, the end.
    double position() {
        double range = endFirst() + endOffset() / rowHeight;
        return range <= 0 ? 0 : Math.min(1, (first + offset / rowHeight) / range);
    }

    void moveTo(double position) {
        double at = Math.clamp(position, 0, 1) * (endFirst() + endOffset() / rowHeight);
        first = (long) at;
        offset = (at - first) * rowHeight;
        clamp();
        if (position >= 1) {
            toEnd();
        }
    }

    /// What share of all rows is in sight, for the length of a scroll bar's thumb.
    double share() {
        return count == 0 ? 1 : Math.min(1, height / (count * rowHeight));
    }

    /// The row at a height below the upper edge, -1 where there is none.
    long at(double y) {
        if (y < 0 || y >= height) {
            return -1;
        }
        long index = first + (long) ((y + offset) / rowHeight);
        return index < count ? index : -1;
    }

    private long endFirst() {
        return fits() ? 0 : count - (long) Math.ceil(height / rowHeight);
    }

    private double endOffset() {
        return fits() ? 0 : Math.ceil(height / rowHeight) * rowHeight - height;
    }

    private void clamp() {
        if (first < 0) {
            first = 0;
            offset = 0;
        } else if (first > endFirst() || (first == endFirst() && offset > endOffset())) {
            toEnd();
        }
    }
}
