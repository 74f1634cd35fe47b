package dev.frameline.ui.kit.rows;

import java.util.Optional;

/// Where a [RowList] gets its rows from, by index. Never blocks: what is not in memory is answered with nothing, and
/// the source calls [RowList#refresh()] once it has it. Confined to the FX thread.
///
/// @param <R> a row: an immutable value with a sound `equals`, because equal rows are not painted again
public interface RowSource<R> {

    /// How many rows there are now. Asked for at each [RowList#refresh()], not in between.
    long rowCount();

    /// The row at `index`, or nothing while it is being fetched: asking for it starts the fetching.
    Optional<R> row(long index);

    /// Told before rows are asked for: those from `first` up to but not including `last` are in sight, so that their
    /// pages can be fetched in one go.
    default void inSight(long first, long last) {
        // sources that have all in memory need no warning
    }

    /// A source without rows.
    static <R> RowSource<R> empty() {
        return new RowSource<>() {
            @Override
            public long rowCount() {
                return 0;
            }

            @Override
            public Optional<R> row(long index) {
                return Optional.empty();
            }
        };
    }
}
