package dev.frameline.ui.jump;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.Quantity;
import dev.frameline.query.Trait;
import dev.frameline.ui.jump.Target.Nearest;
import dev.frameline.ui.jump.Target.Numbered;
import dev.frameline.ui.jump.Target.OtherHalf;
import dev.frameline.ui.jump.Target.Time;

import static org.assertj.core.api.Assertions.assertThat;

class TargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"1204", "#1204", " # 1204 ", "1 204", "1\u2009204", "1'204", "1.204"})
    void readsNumbersHoweverTheyAreGrouped(String text) {
        assertThat(read(text)).contains(new Numbered(1204));
    }

    @Test
    void takesANumberThatIsTooLongForAHighOne() {
        assertThat(read("99999999999999999999")).contains(new Numbered(Long.MAX_VALUE));
    }

    @Test
    void readsTimesOfDay() {
        assertThat(read("09:41")).contains(new Time(LocalTime.of(9, 41)));
        assertThat(read("9:41:07")).contains(new Time(LocalTime.of(9, 41, 7)));
        assertThat(read("09:41:07.204")).contains(new Time(LocalTime.of(9, 41, 7, 204_000_000)));
    }

    @Test
    void readsWordsForUsualPlaces() {
        assertThat(read("fault")).contains(Target.fault(true));
        assertThat(read("Mark")).contains(Target.mark(true));
        assertThat(read("answer")).contains(new OtherHalf());
        assertThat(read("pong")).contains(new OtherHalf());
    }

    @Test
    void takesAnythingElseForTheFilterLanguage() {
        assertThat(read("price")).contains(new Nearest(new Condition.Text("price"), true));
    }

    @Test
    void looksBackAfterTheWordBefore() {
        assertThat(read("before out")).contains(new Nearest(new Condition.Is(Trait.OUT), false));
        assertThat(read("Before gap 1s")).contains(
                new Nearest(new Condition.Measures(Quantity.GAP, Comparison.MORE, 1_000_000_000L), false));
        assertThat(read("before")).contains(new Nearest(new Condition.Text("before"), true));
    }

    @Test
    void isNothingWhenNothingIsWritten() {
        assertThat(read("  ")).isEmpty();
    }

    private static Optional<Target> read(String text) {
        return Target.parse(text, ZoneOffset.UTC);
    }
}
