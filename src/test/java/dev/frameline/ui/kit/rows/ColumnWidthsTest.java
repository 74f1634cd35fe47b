package dev.frameline.ui.kit.rows;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class ColumnWidthsTest {

    private final Column<String> number = Column.of("#", 50, (row, index, cell) -> cell.text(row));
    private final Column<String> preview = Column.<String>of("Preview", 200, (row, index, cell) -> cell.text(row))
            .grow(3).min(80);
    private final Column<String> note = Column.<String>of("Note", 100, (row, index, cell) -> cell.text(row)).grow(1);

    @Test
    void sharesOutWhatIsLeft() {
        var widths = new ColumnWidths(List.of(number, preview, note), 750);
        assertThat(widths.width(0)).isEqualTo(50);
        assertThat(widths.width(1)).isEqualTo(500);
        assertThat(widths.width(2)).isEqualTo(200);
        assertThat(widths.end(2)).isEqualTo(750);
        assertThat(widths.widest()).isEqualTo(1);
    }

    @Test
    void takesWhatIsMissingDownToTheLeastWidth() {
        var widths = new ColumnWidths(List.of(number, preview), 140);
        assertThat(widths.width(1)).isEqualTo(90);
        assertThat(new ColumnWidths(List.of(number, preview), 60).width(1)).isEqualTo(80);
    }

    @Test
    void followsAChangedWidthButNotBelowTheLeast() {
        number.widthProperty().set(70);
        assertThat(new ColumnWidths(List.of(number), 300).width(0)).isEqualTo(70);
        number.widthProperty().set(1);
        assertThat(new ColumnWidths(List.of(number), 300).width(0)).isEqualTo(24);
    }

    @Test
    void findsTheColumnAtAPlace() {
        var widths = new ColumnWidths(List.of(number, preview), 250);
        assertThat(widths.at(0)).isZero();
        assertThat(widths.at(50)).isEqualTo(1);
        assertThat(widths.at(250)).isEqualTo(-1);
        assertThat(widths.at(-1)).isEqualTo(-1);
    }
}
