package dev.frameline.ui.sample;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import dev.frameline.base.ranges.LongRanges;
import dev.frameline.frame.Entry;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Mark;
import dev.frameline.recording.Overview;
import dev.frameline.recording.Recording;
import dev.frameline.recording.Totals;

/// A recording that has an overview and nothing else. Confined to one thread.
public final class OverviewRecording implements Recording {

    private Overview overview;

    public OverviewRecording(Overview overview) {
        this.overview = overview;
    }

    /// Says this from now on.
    public void show(Overview next) {
        overview = next;
    }

    @Override
    public Path file() {
        return Path.of("trades.frameline");
    }

    @Override
    public long count() {
        return overview.counted();
    }

    @Override
    public long sizeBytes() {
        return 0;
    }

    @Override
    public List<Entry> page(long first, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> entries(List<Long> numbers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] payload(long number, long offset, int maxBytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream payloadStream(long number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long[] find(EntryFilter filter, long first, long last) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Totals totals(LongRanges entries) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Overview overview() {
        return overview;
    }

    @Override
    public List<Mark> marks() {
        return List.of();
    }

    @Override
    public void mark(Mark mark) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unmark(long number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ConnectionFacts> connections() {
        return List.of();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
