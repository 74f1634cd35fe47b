package dev.frameline.base.ranges;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class LongRangesTest {

    private static final int SPACE = 60;

    @Test
    void joinsWhatTouches() {
        assertThat(LongRanges.of(3, 5).with(6, 6)).hasToString("[3..6]");
        assertThat(LongRanges.of(3, 5).with(7, 9)).hasToString("[3..5, 7..9]");
        assertThat(LongRanges.of(3, 5).with(7, 9).with(6, 6)).isEqualTo(LongRanges.of(3, 9));
        assertThat(LongRanges.ofAscending(new long[]{1, 2, 3, 9, 11, 12})).hasToString("[1..3, 9, 11..12]");
    }

    @Test
    void cutsARangeInTwo() {
        assertThat(LongRanges.of(1, 10_000_000).without(5, 5)).hasToString("[1..4, 6..10000000]");
        assertThat(LongRanges.of(4, 4).without(4, 4)).isSameAs(LongRanges.NONE);
    }

    @Test
    void anEndBeforeItsBeginningIsEmpty() {
        assertThat(LongRanges.of(2, 1).isEmpty()).isTrue();
        assertThat(LongRanges.of(1, 5).with(9, 8)).isEqualTo(LongRanges.of(1, 5));
        assertThat(LongRanges.ofAscending(new long[0]).size()).isZero();
    }

    @Test
    void findsTheNearestMember() {
        LongRanges some = LongRanges.of(5, 9).with(20, 22);
        assertThat(LongStream.of(1, 6, 12, 19, 30).map(some::nearest)).containsExactly(5L, 6L, 9L, 9L, 22L);
        assertThat(LongRanges.NONE.nearest(7)).isEqualTo(7);
    }

    @Test
    void isTheSetThatAPlainSetWouldBe() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            LongRanges ranges = LongRanges.NONE;
            var plain = new TreeSet<Long>();
            for (int step = 0; step < 20; step++) {
                long first = random.nextInt(SPACE);
                long last = first + random.nextInt(12);
                if (random.nextBoolean()) {
                    ranges = ranges.with(first, last);
                    LongStream.rangeClosed(first, last).forEach(plain::add);
                } else {
                    ranges = ranges.without(first, last);
                    LongStream.rangeClosed(first, last).forEach(plain::remove);
                }
                assertThat(LongStream.range(0, SPACE + 12).filter(ranges::contains).boxed())
                        .containsExactlyElementsOf(plain);
                assertThat(ranges.size()).isEqualTo(plain.size());
                assertThat(ranges).isEqualTo(
                        LongRanges.ofAscending(plain.stream().mapToLong(Long::longValue).toArray()));
            }
        }
    }
}
