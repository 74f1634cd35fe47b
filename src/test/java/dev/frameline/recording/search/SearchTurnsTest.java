package dev.frameline.recording.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.base.time.Ticker;

import static org.assertj.core.api.Assertions.assertThat;

final class SearchTurnsTest {

    private long now;
    private final List<Duration> waits = new ArrayList<>();
    private final SearchTurns turns = new SearchTurns(new Ticker() {
        @Override
        public long nanos() {
            return now;
        }

        @Override
        public long epochNanos() {
            return now;
        }
    }, waits::add);

    @Test
    void endsATurnAfterAShortWhile() throws Exception {
        SearchTurns.Turn turn = turns.begin();
        assertThat(turn.isOver()).isFalse();
        now += Duration.ofMillis(20).toNanos();

        assertThat(turn.isOver()).isTrue();
        turns.end();
    }

    @Test
    void endsATurnWhenTheThreadIsInterrupted() throws Exception {
        SearchTurns.Turn turn = turns.begin();
        Thread.currentThread().interrupt();

        assertThat(turn.isOver()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
        turns.end();
    }

    @Test
    void letsTheRecorderGoFirstBeforeEachTurn() throws Exception {
        turns.begin();
        turns.end();
        turns.begin();
        turns.end();

        assertThat(waits).containsExactly(Duration.ofMillis(20), Duration.ofMillis(20));
    }
}
