package dev.frameline.ui.kit.plot;

import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

final class GroupingTest {

    @ParameterizedTest
    @CsvSource({"0, 100, 1, 0", "1, 100, 1, 1", "100, 100, 1, 100", "101, 100, 2, 51", "2048, 193, 11, 187",
            "2048, 1, 2048, 1", "5, 0, 5, 1", "7, -3, 7, 1"})
    void takesAsFewValuesABarAsItCan(int items, int most, int each, int bars) {
        Grouping grouping = Grouping.of(items, most);
        assertThat(grouping.each()).isEqualTo(each);
        assertThat(grouping.bars()).isEqualTo(bars);
    }

    @Test
    void everyValueIsInExactlyOneBarAndNothingIsLost() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            int items = random.nextInt(2049);
            long[] values = random.longs(items, 0, 1_000_000_000_000L).toArray();
            Grouping grouping = Grouping.of(items, 1 + random.nextInt(400));
            assertThat(LongStream.of(grouping.sums(item -> values[item])).sum())
                    .isEqualTo(LongStream.of(values).sum());
            int covered = 0;
            for (int bar = 0; bar < grouping.bars(); bar++) {
                assertThat(grouping.first(bar)).isEqualTo(covered);
                covered = grouping.end(bar);
                assertThat(grouping.barOf(covered - 1)).isEqualTo(bar);
            }
            assertThat(covered).isEqualTo(items);
        }
    }

    @Test
    void findsTheLargestValueOfEachBar() {
        long[] values = {3, 9, 1, 0, 0, 7};
        assertThat(new Grouping(6, 2).maxima(item -> values[item])).containsExactly(9, 1, 7);
        assertThat(new Grouping(6, 4).maxima(item -> values[item])).containsExactly(9, 7);
        assertThat(new Grouping(0, 4).maxima(item -> values[item])).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grouping(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grouping(1, 0));
    }
}
