package dev.frameline.ui.overview;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dev.frameline.recording.Overview;
import dev.frameline.ui.kit.plot.Range;
import dev.frameline.ui.sample.Sample;
import dev.frameline.ui.sample.SampleOverview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

final class StripBarsTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void thereAreNoneOfNothing() {
        StripBars bars = StripBars.of(Overview.EMPTY, 100);
        assertThat(bars.count()).isZero();
        assertThat(bars.hits(StripBarsTest::all)).isEmpty();
        assertThat(bars.ceiling()).isEqualTo(1);
    }

    @Test
    void oneSpanIsOneBar() {
        StripBars bars = StripBars.of(SampleOverview.in(5), 100);
        assertThat(bars.count()).isEqualTo(1);
        assertThat(bars.time(0)).isEqualTo(new Range(Sample.START, Sample.START + SECOND - 1));
        assertThat(bars.height(bars.frames(0), 30)).isEqualTo(30);
        assertThat(bars.barOfNumber(1)).isZero();
        assertThat(bars.barOfNumber(999)).isZero();
        assertThat(bars.hits(StripBarsTest::all)).containsExactly(5);
    }

    @Test
    void barsAddUpTheirSpans() {
        StripBars bars = StripBars.of(SampleOverview.of(SECOND, new long[]{1, 2, 3, 4, 5}, new long[]{0, 1, 0, 0, 7}),
                2);
        assertThat(bars.count()).isEqualTo(2);
        assertThat(bars.in(0)).isEqualTo(6);
        assertThat(bars.out(0)).isEqualTo(1);
        assertThat(bars.frames(1)).isEqualTo(16);
        assertThat(bars.time(1)).isEqualTo(new Range(Sample.START + 3 * SECOND, Sample.START + 5 * SECOND - 1));
    }

    @Test
    void everyEntryIsAskedForOnceAndFoundInItsBar() {
        var random = new Random(3);
        for (int round = 0; round < 50; round++) {
            long[] in = random.longs(1 + random.nextInt(2048), 0, 4).toArray();
            in[0]++;
            Overview overview = SampleOverview.of(SECOND, in, new long[in.length]);
            StripBars bars = StripBars.of(overview, 1 + random.nextInt(250));
            long[] hits = bars.hits(StripBarsTest::all);
            assertThat(LongStream.of(hits).sum()).isEqualTo(overview.counted());
            for (int bar = 0; bar < bars.count(); bar++) {
                assertThat(hits[bar]).isEqualTo(bars.frames(bar));
            }
            long number = 1 + random.nextLong(overview.counted());
            int bar = bars.barOfNumber(number);
            assertThat(LongStream.of(hits).limit(bar).sum()).isLessThan(number);
            assertThat(LongStream.of(hits).limit(bar + 1L).sum()).isGreaterThanOrEqualTo(number);
        }
    }

    @Test
    void fewFramesBesideManyAreSeenAndABurstDoesNotFlattenTheRest() {
        StripBars steady = StripBars.of(SampleOverview.in(100, 400, 100, 25), 10);
        assertThat(steady.height(100, 32)).isEqualTo(16);
        assertThat(steady.height(0, 32)).isZero();
        long[] burst = new long[100];
        Arrays.fill(burst, 4);
        burst[50] = 1_000_000_000_000L;
        StripBars bars = StripBars.of(SampleOverview.in(burst), 100);
        assertThat(bars.height(4, 30)).isCloseTo(6, within(0.01));
        assertThat(bars.height(burst[50], 30)).isEqualTo(30);
    }

    @Test
    void bearsAWeekOfTrillions() {
        long[] in = new long[Overview.MOST_SPANS];
        Arrays.fill(in, 1_000_000_000_000L);
        long week = 7 * 86_400 * SECOND;
        Overview overview = SampleOverview.of(week / in.length, in, new long[in.length]);
        StripBars bars = StripBars.of(overview, 193);
        assertThat(bars.count()).isEqualTo(187);
        assertThat(bars.frames(0)).isEqualTo(11_000_000_000_000L);
        assertThat(bars.end(186)).isEqualTo(overview.endNanos());
        assertThat(LongStream.of(bars.hits(StripBarsTest::all)).sum()).isEqualTo(2_048_000_000_000_000L);
        assertThat(bars.height(bars.frames(3), 30)).isEqualTo(30);
    }

    @Test
    void totalsAreOfEverySpanThatTheTimeTouches() {
        Overview overview = SampleOverview.of(SECOND, new long[]{1, 2, 3}, new long[]{4, 0, 6});
        assertThat(StripTotals.of(overview).in().frames()).isEqualTo(6);
        assertThat(StripTotals.of(overview).out().bytes()).isEqualTo(1000);
        assertThat(in(overview, Sample.START, Sample.START + SECOND - 1)).isEqualTo(1);
        assertThat(in(overview, Sample.START + SECOND - 1, Sample.START + SECOND)).isEqualTo(3);
        assertThat(in(overview, Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(6);
        assertThat(in(overview, Long.MIN_VALUE, Sample.START - 1)).isZero();
        assertThat(in(overview, Sample.START + 3 * SECOND, Long.MAX_VALUE)).isZero();
        assertThat(in(Overview.EMPTY, Long.MIN_VALUE, Long.MAX_VALUE)).isZero();
    }

    private static long all(long first, long last) {
        return last - first + 1;
    }

    private static long in(Overview overview, long from, long to) {
        return StripTotals.of(overview, new Range(from, to)).in().frames();
    }
}
