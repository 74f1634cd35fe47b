package dev.frameline.ui.sample;

import dev.frameline.query.match.Subject;

/// A sample as filters ask about it. Immutable.
///
/// @param gapNanos since the entry before it
record SampleSubject(Sample sample, long gapNanos, boolean isMarked) implements Subject {

    @Override
    public long number() {
        return sample.entry().number();
    }

    @Override
    public long atNanos() {
        return sample.entry().atNanos();
    }

    @Override
    public long meta() {
        return sample.entry().meta();
    }

    @Override
    public long size() {
        return sample.payload().length;
    }

    @Override
    public long replyNanos() {
        return sample.entry().reply().isKnown() ? sample.entry().reply().nanos() : NONE;
    }

    @Override
    public byte[] bytes() {
        return sample.payload();
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public int length() {
        return sample.payload().length;
    }
}
