package dev.frameline.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.frameline.demo.Feed.Pace;
import dev.frameline.frame.Opcode;

import static org.assertj.core.api.Assertions.assertThat;

final class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    private final byte[] buffer = new byte[64 * 1024];

    @Test
    void countsFromTheStartSoThatALateOneDelaysNoOther() {
        Pace pace = new Pace(100, 4);
        assertThat(pace.nanosUntil(0, 0)).isEqualTo(100);
        assertThat(pace.nanosUntil(1, 100)).isEqualTo(SECOND / 4);
        assertThat(pace.nanosUntil(8, 100 + SECOND)).isEqualTo(SECOND);
        assertThat(pace.nanosUntil(8, 100 + 3 * SECOND)).isNegative();
    }

    @Test
    void isAlwaysDueWithoutARate() {
        assertThat(new Pace(5, 0).nanosUntil(Long.MAX_VALUE, 0)).isZero();
    }

    @Test
    void aFeedWritesWhatIsDueAndNoMore() {
        TickerFeed feed = feed(new TickerFeed.Options(20, 0, false, 0));
        assertThat(opcodes(feed.fill(buffer, 0, 0))).hasSize(1);
        assertThat(feed.nanosUntilDue(0)).isEqualTo(SECOND / 20);
        assertThat(feed.fill(buffer, SECOND / 20 - 1, 0)).isZero();
        assertThat(opcodes(feed.fill(buffer, SECOND, 0))).hasSize(20).containsOnly(Opcode.TEXT);
    }

    @Test
    void aFeedWithoutARateFillsTheBufferAndEndsAtItsCount() {
        TickerFeed feed = feed(new TickerFeed.Options(0, 1000, true, 70));
        int length = feed.fill(buffer, 0, 0);
        assertThat(length).isBetween(buffer.length - feed.mostFrameBytes(), buffer.length);
        assertThat(feed.isOver()).isFalse();
        assertThat(opcodes(length).size() + opcodes(feed.fill(buffer, 0, 0)).size()).isEqualTo(70);
        assertThat(feed.isOver()).isTrue();
        assertThat(feed.nanosUntilDue(0)).isZero();
    }

    private static TickerFeed feed(TickerFeed.Options options) {
        Opcode opcode = options.binary() ? Opcode.BINARY : Opcode.TEXT;
        return new TickerFeed(options, new FrameLayout(opcode, Optional.empty()), 0);
    }

    /// Opcodes of the whole frames in the first bytes of the buffer, which must end with one of them.
    private List<Opcode> opcodes(int length) {
        List<Opcode> opcodes = new ArrayList<>();
        int at = 0;
        while (at < length) {
            opcodes.add(Opcode.of(buffer[at]));
            int small = buffer[at + 1];
            at += small == 126
                    ? 4 + (((buffer[at + 2] & 0xff) << 8) | (buffer[at + 3] & 0xff))
                    : 2 + small;
        }
        assertThat(at).isEqualTo(length);
        return opcodes;
    }
}
