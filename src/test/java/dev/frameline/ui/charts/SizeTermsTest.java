package dev.frameline.ui.charts;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.frameline.ui.kit.plot.Range;

import static org.assertj.core.api.Assertions.assertThat;

final class SizeTermsTest {

    private static final Optional<Range> SIZES = Optional.of(new Range(128, 511));

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"'', size >= 128 size <= 511", "'  ', size >= 128 size <= 511",
            "price, price size >= 128 size <= 511", "a or b, (a or b) size >= 128 size <= 511",
            "order, order size >= 128 size <= 511", "size >= 0 size <= 7, size >= 128 size <= 511",
            "price size >= 0 size <= 7 in, price size >= 128 size <= 511 in",
            "size > 5, size > 5 size >= 128 size <= 511"})
    void asksForSizesBesideWhatIsAskedAlready(String line, String then) {
        assertThat(SizeTerms.replaced(line, SIZES)).isEqualTo(then);
        assertThat(SizeTerms.in(then)).isEqualTo(SIZES);
        assertThat(SizeTerms.replaced(then, SIZES)).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({"size >= 128 size <= 511, ''", "price size >= 128 size <= 511, price", "price, price",
            "(a or b) size >= 128 size <= 511, (a or b)"})
    void takesThemAwayAgain(String line, String then) {
        assertThat(SizeTerms.replaced(line, Optional.empty())).isEqualTo(then);
    }

    @Test
    void findsNoSizesWhereNoneAreMeant() {
        assertThat(SizeTerms.in("price")).isEmpty();
        assertThat(SizeTerms.in("size >= 9 size <= 3")).isEmpty();
        assertThat(SizeTerms.in("size >= 99999999999999999999 size <= 3")).isEmpty();
        assertThat(SizeTerms.in("size >= 1k size <= 3")).isEmpty();
    }
}
