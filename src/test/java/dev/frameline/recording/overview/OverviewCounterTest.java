package dev.frameline.recording.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.recording.Overview;
import dev.frameline.recording.overview.PlainOverview.Passed;

import static org.assertj.core.api.Assertions.assertThat;

final class OverviewCounterTest {

    private static final long START = 1_700_000_000_000_000_000L;
    private static final long SECOND = 1_000_000_000L;
    private static final long TEXT_IN = Meta.of(EntryKind.FRAME, Direction.IN) | 0x81;

    private final OverviewCounter counter = new OverviewCounter();
    private final List<Passed> passed = new ArrayList<>();

    @Test
    void isEmptyBeforeAnythingPassed() {
        assertThat(counter.overview()).isSameAs(Overview.EMPTY);
        counter.committed();
        assertThat(counter.overview()).isSameAs(Overview.EMPTY);
    }

    @Test
    void countsFramesBytesFaultsAndPingsByDirection() {
        pass(START, Meta.of(EntryKind.REQUEST, Direction.OUT), 100, -1);
        pass(START + 5, Meta.of(EntryKind.FRAME, Direction.OUT) | 0x89, 4, -1);
        pass(START + 9, Meta.of(EntryKind.FRAME, Direction.IN) | 0x8a, 4, 4);
        pass(START + 10, TEXT_IN | Meta.FAULT, 1000, -1);
        pass(START + 11, Meta.of(EntryKind.NOTE, Direction.IN) | Meta.FAULT, 0, -1);
        counter.committed();

        Overview overview = counter.overview();

        assertThat(overview.spans()).containsExactly(new Overview.Span(1, new Overview.Traffic(2, 1004),
                new Overview.Traffic(1, 4), 2, 5, new Overview.Trips(1, 4, 4)));
        assertThat(overview.sizesIn()).containsExactly(0L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThat(overview.sizesOut()).containsExactly(0L, 0L, 0L, 1L);
        assertThat(overview.gaps()).containsExactly(0L, 2L, 0L, 2L);
        assertThat(overview.counted()).isEqualTo(5);
    }

    @Test
    void countsOnlyPongsThatAnswerPingsOfOurs() {
        counter.count(1, START, TEXT_IN, 1);
        counter.countReply(START, TEXT_IN, 7);
        counter.count(2, START, Meta.of(EntryKind.FRAME, Direction.OUT) | 0x8a, 1);
        counter.countReply(START, Meta.of(EntryKind.FRAME, Direction.OUT) | 0x8a, 7);
        counter.committed();

        assertThat(counter.overview().spans().getFirst().pings()).isEqualTo(Overview.Trips.NONE);
    }

    @Test
    void showsTheSamePictureUntilMoreIsCommitted() {
        pass(START, TEXT_IN, 1, -1);
        assertThat(counter.overview()).isSameAs(Overview.EMPTY);
        counter.committed();
        Overview first = counter.overview();
        counter.committed();
        assertThat(counter.overview()).isSameAs(first);

        pass(START + 1, TEXT_IN, 1, -1);
        assertThat(counter.overview()).isSameAs(first);
        counter.committed();

        assertThat(counter.overview().counted()).isEqualTo(2);
        assertThat(counter.overview()).isSameAs(counter.overview());
    }

    @Test
    void hasAPlaceForAClockThatIsSetBack() {
        pass(START, TEXT_IN, 1, -1);
        pass(START + 10 * SECOND, TEXT_IN, 2, -1);
        pass(START - 3600 * SECOND, TEXT_IN, 4, -1);
        pass(START + 5 * SECOND, TEXT_IN, 8, -1);
        counter.committed();

        Overview overview = counter.overview();
        assertThat(overview).isEqualTo(PlainOverview.of(passed));
        assertThat(overview.spans().getFirst().in()).isEqualTo(new Overview.Traffic(2, 5));
        assertThat(overview.spans().getLast().in().bytes()).isEqualTo(2);
    }

    @Test
    void bearsEveryMomentThatANumberCanName() {
        long[] moments = {Long.MIN_VALUE, 0, Long.MAX_VALUE, -1, Long.MIN_VALUE, START};
        for (long moment : moments) {
            pass(moment, TEXT_IN, 1, -1);
        }
        counter.committed();

        assertThat(counter.overview().spans()).hasSizeLessThanOrEqualTo(Overview.MOST_SPANS);
        assertThat(counter.overview().spans().stream().mapToLong(span -> span.in().frames()).sum()).isEqualTo(6);
    }

    @Test
    void bearsEveryLengthThatAHeaderCanClaim() {
        for (int i = 0; i < 1000; i++) {
            pass(START, TEXT_IN, i % 2 == 0 ? Long.MAX_VALUE : Long.MIN_VALUE, -1);
        }
        counter.committed();

        assertThat(counter.overview().spans().getFirst().in().frames()).isEqualTo(1000);
        assertThat(counter.overview().spans().getFirst().in().bytes()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1000, 1_000_000, 50_000_000, SECOND, 600 * SECOND, 86_400 * SECOND})
    void agreesWithAPlainCountForSessionsOfEveryLength(long mostGap) {
        for (int seed = 0; seed < 2; seed++) {
            assertAgrees(new Random(seed * 31L + mostGap), mostGap);
        }
    }

    /// Asks now and then, keeps the changes as a file would, and goes on from what was kept.
    private void assertAgrees(Random random, long mostGap) {
        var counting = new OverviewCounter();
        var file = new Table();
        passed.clear();
        long at = START;
        for (int i = 1; i <= 1500; i++) {
            at += random.nextInt(100) == 0 ? -random.nextLong(mostGap * 3 + 1) : random.nextLong(mostGap + 1);
            at += random.nextInt(700) == 0 ? mostGap * 500 : 0;
            Passed entry = entry(random, at);
            passed.add(entry);
            count(counting, passed.size(), entry);
            if (random.nextInt(80) == 0) {
                counting.committed();
                assertThat(counting.overview()).isEqualTo(PlainOverview.of(passed));
            }
            if (random.nextInt(60) == 0) {
                file.keep(counting.takeChanges());
            }
            if (random.nextInt(400) == 0) {
                file.keep(counting.takeChanges());
                counting = random.nextBoolean() ? new OverviewCounter() : counting;
                counting.restore(file.whole(), at);
            }
        }
        counting.committed();
        assertThat(counting.overview()).isEqualTo(PlainOverview.of(passed));
    }

    private static Passed entry(Random random, long at) {
        boolean isFrame = random.nextInt(10) > 0;
        Direction direction = random.nextInt(3) == 0 ? Direction.OUT : Direction.IN;
        long meta = Meta.of(isFrame ? EntryKind.FRAME : EntryKind.NOTE, direction)
                | (random.nextInt(5) == 0 ? 0x8a : 0x81) | (random.nextInt(20) == 0 ? Meta.FAULT : 0);
        return new Passed(at, meta, random.nextInt(4) == 0 ? 0 : random.nextLong(1L << random.nextInt(1, 30)),
                random.nextInt(4) == 0 ? random.nextLong(SECOND) : -1);
    }

    private void pass(long at, long meta, long wire, long replyNanos) {
        passed.add(new Passed(at, meta, wire, replyNanos));
        count(counter, passed.size(), passed.getLast());
    }

    private static void count(OverviewCounter counter, long number, Passed entry) {
        counter.count(number, entry.at(), entry.meta(), entry.wire());
        if (entry.replyNanos() >= 0) {
            counter.countReply(entry.at(), entry.meta(), entry.replyNanos());
        }
    }

    /// What a file makes of the changes.
    private static final class Table {

        private final Map<Long, long[]> spans = new TreeMap<>();
        private final Map<String, Kept.Bucket> buckets = new TreeMap<>();
        private Kept last = new Kept(0, 0, 0, true, List.of(), List.of());

        void keep(Kept kept) {
            if (kept.isWhole()) {
                spans.clear();
            }
            kept.spans().forEach(row -> spans.put(row[0], row));
            kept.buckets().forEach(bucket -> buckets.put(bucket.kind() + " " + bucket.bucket(), bucket));
            last = kept;
        }

        Kept whole() {
            return new Kept(last.counted(), last.firstNanos(), last.spanNanos(), true, List.copyOf(spans.values()),
                    List.copyOf(buckets.values()));
        }
    }
}
