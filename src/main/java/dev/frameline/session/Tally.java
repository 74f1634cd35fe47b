package dev.frameline.session;

import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.stats.Counter;
import dev.frameline.stats.Rate;

/// What a session has counted over all of its connections. Any thread.
final class Tally {

    private final Ticker ticker;
    private final Counter in = new Counter();
    private final Counter out = new Counter();
    private final Rate rate = new Rate();

    Tally(Ticker ticker) {
        this.ticker = ticker;
    }

    Counter of(Direction direction) {
        return direction == Direction.IN ? in : out;
    }

    /// Frames a second, both ways, now.
    synchronized double framesPerSecond() {
        return rate.sample(in.count().frames() + out.count().frames(), ticker.nanos());
    }
}
