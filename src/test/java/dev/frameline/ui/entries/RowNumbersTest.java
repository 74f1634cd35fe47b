package dev.frameline.ui.entries;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowNumbersTest {

    private final RowNumbers numbers = new RowNumbers();

    @Test
    void withoutAFilterRowsAreEntriesShiftedByOne() {
        numbers.showAll();
        numbers.growTo(10_000_000_000L);
        assertThat(numbers.count()).isEqualTo(10_000_000_000L);
        assertThat(numbers.numberAt(9_999_999_999L)).isEqualTo(10_000_000_000L);
        assertThat(numbers.rowOf(1)).isZero();
        assertThat(numbers.rowOf(10_000_000_001L)).isEqualTo(-1);
    }

    @Test
    void neverShrinks() {
        numbers.growTo(5);
        numbers.growTo(3);
        assertThat(numbers.count()).isEqualTo(5);
    }

    @Test
    void withAFilterOnlyHitsAreRows() {
        numbers.showHits();
        numbers.growTo(100);
        assertThat(numbers.count()).isZero();
        numbers.add(new long[]{3, 7});
        numbers.add(new long[]{20});
        assertThat(numbers.numbers(0, 3)).containsExactly(3, 7, 20);
        assertThat(numbers.rowOf(7)).isEqualTo(1);
        assertThat(numbers.rowOf(8)).isEqualTo(-1);
        assertThat(numbers.firstRowFrom(8)).isEqualTo(2);
        assertThat(numbers.firstRowFrom(21)).isEqualTo(3);
    }

    @Test
    void keepsHitsInOrderOverManyBlocks() {
        numbers.showHits();
        for (long start = 0; start < 50_000; start += 5_000) {
            numbers.add(LongStream.range(start, start + 5_000).map(i -> i * 2 + 1).toArray());
        }
        assertThat(numbers.count()).isEqualTo(50_000);
        assertThat(numbers.numberAt(8_191)).isEqualTo(16_383);
        assertThat(numbers.numberAt(8_192)).isEqualTo(16_385);
        assertThat(numbers.rowOf(99_999)).isEqualTo(49_999);
    }

    @Test
    void forgetsItsHitsWhenTheFilterGoes() {
        numbers.showHits();
        numbers.add(new long[]{3});
        numbers.showAll();
        assertThat(numbers.count()).isZero();
        assertThat(numbers.isFiltered()).isFalse();
    }

    @Test
    void countsTheRowsOfASpan() {
        numbers.showAll();
        numbers.growTo(10);
        assertThat(numbers.countBetween(3, 5)).isEqualTo(3);
        assertThat(numbers.countBetween(8, 99)).isEqualTo(3);
        numbers.showHits();
        numbers.add(new long[]{3, 7, 20});
        assertThat(numbers.countBetween(3, 7)).isEqualTo(2);
        assertThat(numbers.countBetween(21, 30)).isZero();
    }
}
