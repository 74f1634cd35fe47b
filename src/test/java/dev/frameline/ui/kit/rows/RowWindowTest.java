package dev.frameline.ui.kit.rows;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

final class RowWindowTest {

    private static final double ROW = 24;

    private final RowWindow window = new RowWindow(ROW);

    @Test
    void showsAllRowsWhereTheyFit() {
        window.resize(3, 100);
        assertThat(window.fits()).isTrue();
        assertThat(window.inSight()).isEqualTo(3);
        window.scrollBy(50);
        assertThat(window.first()).isZero();
        assertThat(window.offset()).isZero();
        assertThat(window.position()).isZero();
        assertThat(window.share()).isEqualTo(1);
    }

    @Test
    void scrollsByPixelsThroughRows() {
        window.resize(1000, 100);
        window.scrollBy(30);
        assertThat(window.first()).isEqualTo(1);
        assertThat(window.offset()).isEqualTo(6);
        assertThat(window.inSight()).isEqualTo(5);
        window.scrollBy(-7);
        assertThat(window.first()).isZero();
        assertThat(window.offset()).isEqualTo(23);
        window.scrollBy(-1000);
        assertThat(window.first()).isZero();
        assertThat(window.offset()).isZero();
    }

    @Test
    void endsWithTheLastRowAtTheLowerEdge() {
        window.resize(1000, 100);
        window.scrollBy(1e9);
        assertThat(window.first()).isEqualTo(995);
        assertThat(window.offset()).isEqualTo(20);
        assertThat(window.isAtEnd()).isTrue();
        assertThat(window.position()).isEqualTo(1);
        assertThat(window.at(99)).isEqualTo(999);
    }

    @Test
    void isExactAtTenBillionRows() {
        window.resize(10_000_000_000L, 100);
        window.toEnd();
        assertThat(window.at(99)).isEqualTo(9_999_999_999L);
        for (int i = 0; i < 1000; i++) {
            window.scrollBy(-0.1);
        }
        assertThat((9_999_999_995L - window.first()) * ROW + 20 - window.offset()).isCloseTo(100, within(1e-6));
    }

    @Test
    void movesAsLittleAsItTakesToShowARow() {
        window.resize(1000, 100);
        window.show(2);
        assertThat(window.first()).isZero();
        window.show(4);
        assertThat(window.first()).isZero();
        assertThat(window.offset()).isEqualTo(20);
        window.show(500);
        assertThat(window.at(99)).isEqualTo(500);
        window.show(499);
        assertThat(window.at(99)).isEqualTo(500);
        window.show(10);
        assertThat(window.first()).isEqualTo(10);
        assertThat(window.offset()).isZero();
    }

    @Test
    void goesToAPositionAndSaysWhereItIs() {
        window.resize(10_000_000, 480);
        for (double position : new double[]{0, 0.25, 0.5, 0.9999999, 1}) {
            window.moveTo(position);
            assertThat(window.position()).isCloseTo(position, within(1e-12));
        }
    }

    @Test
    void staysWhereItIsAsRowsAreAdded() {
        window.resize(100, 240);
        window.scrollBy(130);
        window.resize(200, 240);
        assertThat(window.first()).isEqualTo(5);
        assertThat(window.offset()).isEqualTo(10);
    }

    @Test
    void comesBackWhenRowsGo() {
        window.resize(1000, 240);
        window.toEnd();
        window.resize(12, 240);
        assertThat(window.first()).isEqualTo(2);
        window.resize(0, 240);
        assertThat(window.first()).isZero();
        assertThat(window.inSight()).isZero();
        assertThat(window.at(0)).isEqualTo(-1);
    }

    @Test
    void survivesBeingHigherThanNothing() {
        window.resize(10, 0);
        assertThat(window.inSight()).isZero();
        window.scrollBy(10);
        window.toEnd();
        window.resize(10, 100);
        assertThat(window.at(99)).isEqualTo(9);
    }

    @Test
    void findsNoRowOutsideItsHeight() {
        window.resize(10, 100);
        assertThat(window.at(-1)).isEqualTo(-1);
        assertThat(window.at(100)).isEqualTo(-1);
        assertThat(window.page()).isEqualTo(4);
    }
}
