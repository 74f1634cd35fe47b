package dev.frameline.recording.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import dev.frameline.base.time.Ticker;

/// Shares one recording among those who search it and the one who writes it. A search works in short turns, one search
/// at a time, and between them holds no connection: so the journal can be reset, pages are read, and two searches
/// advance alike. While the recorder is behind, each turn waits for it as long as a turn lasts. Any thread.
public final class SearchTurns {

    /// Waits while there is something more urgent than searching, but no longer than this.
    @FunctionalInterface
    public interface Courtesy {

        void wait(Duration atMost) throws InterruptedException;
    }

    private static final Duration TURN = Duration.ofMillis(20);

    private final Ticker ticker;
    private final Courtesy courtesy;
    private final Semaphore one = new Semaphore(1, true);

    public SearchTurns(Ticker ticker, Courtesy courtesy) {
        this.ticker = ticker;
        this.courtesy = courtesy;
    }

    /// Waits for a turn, which [#end] ends.
    public Turn begin() throws InterruptedException {
        courtesy.wait(TURN);
        one.acquire();
        return new Turn(ticker.nanos() + TURN.toNanos());
    }

    public void end() {
        one.release();
    }

    /// A stretch of work. Confined to its thread.
    public final class Turn {

        private final long endNanos;

        private Turn(long endNanos) {
            this.endNanos = endNanos;
        }

        /// Whether it is time to stop: the turn is over, or the thread is interrupted.
        public boolean isOver() {
            return ticker.nanos() - endNanos >= 0 || Thread.currentThread().isInterrupted();
        }
    }
}
