package dev.frameline.ui.entries;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HitSetTest {

    @ParameterizedTest
    @CsvSource({"0.00002, 1", "0.003, 2", "0.06, 3", "0.0625, 4", "0.5, 5", "1.0, 6"})
    void agreesWithASortedArray(double share, int seed) {
        var random = new Random(seed);
        long[] expected = LongStream.rangeClosed(1, 300_000).filter(number -> random.nextDouble() < share).toArray();
        var hits = new HitSet();
        addInPieces(hits, expected, random);
        assertThat(hits.count()).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i += 1 + expected.length / 5000) {
            assertThat(hits.at(i)).as("hit %d", i).isEqualTo(expected[i]);
        }
        for (int i = 0; i < 5000; i++) {
            long number = random.nextLong(300_100);
            assertThat(hits.below(number)).as("hits below %d", number).isEqualTo(below(expected, number));
            assertThat(hits.contains(number)).isEqualTo(Arrays.binarySearch(expected, number) >= 0);
            long last = number + random.nextLong(70_000);
            assertThat(hits.countBetween(number, last)).isEqualTo(below(expected, last + 1) - below(expected, number));
        }
    }

    @Test
    void holdsNumbersFarApartAndAtTheEdgesOfBlocks() {
        var hits = new HitSet();
        long[] numbers = {1, 65_535, 65_536, 65_537, 131_071, 10_000_000_000L, 10_000_000_001L};
        hits.add(numbers);
        for (int i = 0; i < numbers.length; i++) {
            assertThat(hits.at(i)).isEqualTo(numbers[i]);
            assertThat(hits.below(numbers[i])).isEqualTo(i);
        }
        assertThat(hits.below(Long.MAX_VALUE)).isEqualTo(numbers.length);
        assertThat(hits.countBetween(65_536, 65_536)).isEqualTo(1);
        assertThat(hits.countBetween(5, 4)).isZero();
    }

    @Test
    void tenMillionHitsTakeLessThanTwoMegabytes() {
        var hits = new HitSet();
        for (long first = 1; first <= 10_000_000; first += 250_000) {
            hits.add(LongStream.range(first, first + 250_000).toArray());
        }
        assertThat(hits.count()).isEqualTo(10_000_000);
        assertThat(hits.at(9_999_999)).isEqualTo(10_000_000);
        assertThat(hits.sizeBytes()).isLessThan(2 << 20);
    }

    @Test
    void beginsAnewWhenCleared() {
        var hits = new HitSet();
        hits.add(new long[]{70_000});
        hits.clear();
        assertThat(hits.below(100_000)).isZero();
        hits.add(new long[]{3});
        assertThat(hits.at(0)).isEqualTo(3);
    }

    private static long below(long[] sorted, long number) {
        int found = Arrays.binarySearch(sorted, number);
        return found >= 0 ? found : -found - 1;
    }

    private static void addInPieces(HitSet hits, long[] numbers, Random random) {
        int at = 0;
        while (at < numbers.length) {
            int end = Math.min(numbers.length, at + random.nextInt(9000));
            hits.add(Arrays.copyOfRange(numbers, at, end));
            at = end;
        }
    }
}
