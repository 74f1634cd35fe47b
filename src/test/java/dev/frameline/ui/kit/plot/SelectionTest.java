package dev.frameline.ui.kit.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.frameline.ui.kit.fx.HandDelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

final class SelectionTest {

    private static final Optional<Range> ONE = Optional.of(new Range(1, 5));
    private static final Optional<Range> OTHER = Optional.of(new Range(2, 9));

    private final HandDelay delay = new HandDelay();
    private final List<Optional<Range>> told = new ArrayList<>();
    private final Selection selection = new Selection(delay, told::add);

    @Test
    void showsAtOnceAndTellsWhenItRests() {
        selection.select(ONE);
        selection.select(OTHER);
        assertThat(selection.rangeProperty().get()).isEqualTo(OTHER);
        assertThat(told).isEmpty();
        selection.rest();
        assertThat(told).containsExactly(OTHER);
        selection.rest();
        assertThat(told).hasSize(1);
    }

    @Test
    void tellsNobodyWhatCameFromElsewhere() {
        selection.select(ONE);
        selection.show(OTHER);
        selection.rest();
        assertThat(told).isEmpty();
        assertThat(selection.rangeProperty().get()).isEqualTo(OTHER);
    }

    @Test
    void selectingTheSameAgainIsNoNews() {
        selection.show(ONE);
        selection.select(ONE);
        selection.rest();
        assertThat(told).isEmpty();
    }

    @Test
    void aRangeHasBothItsEnds() {
        var range = new Range(3, 7);
        assertThat(range.contains(3) && range.contains(7)).isTrue();
        assertThat(range.contains(2) || range.contains(8)).isFalse();
        assertThat(range.overlaps(new Range(7, 9))).isTrue();
        assertThat(range.overlaps(new Range(8, 9))).isFalse();
        assertThat(range.overlaps(new Range(0, 3))).isTrue();
        assertThat(range.overlaps(new Range(0, 2))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(2, 1));
    }
}
