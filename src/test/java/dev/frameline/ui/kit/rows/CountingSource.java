package dev.frameline.ui.kit.rows;

import java.util.Optional;

/// Rows made of their index, any number of them, that counts how often it is asked. Confined to one thread.
final class CountingSource implements RowSource<String> {

    long count;
    long missingFrom = Long.MAX_VALUE;
    int asked;
    int told;

    CountingSource(long count) {
        this.count = count;
    }

    @Override
    public long rowCount() {
        return count;
    }

    @Override
    public Optional<String> row(long index) {
        asked++;
        return index < missingFrom ? Optional.of("row " + index) : Optional.empty();
    }

    @Override
    public void inSight(long first, long last) {
        told++;
    }
}
