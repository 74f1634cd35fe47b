package dev.frameline.ui.entries;

import java.util.stream.LongStream;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class EntrySelectionTest {

    private final RowNumbers numbers = new RowNumbers();
    private final LongProperty lead = new SimpleLongProperty();
    private final EntrySelection selection = new EntrySelection(numbers, lead);

    @Test
    void oneRowIsTheEntryWhoseDetailIsShown() {
        show(10);
        selection.only(4);
        assertThat(lead.get()).isEqualTo(5);
        assertThat(selection.entriesProperty().get()).hasToString("[5]");
        assertThat(selection.isMany()).isFalse();
    }

    @Test
    void whoeverElseSelectsAnEntrySelectsItAlone() {
        show(10);
        selection.only(2);
        selection.extendTo(6);
        lead.set(9);
        assertThat(selection.entriesProperty().get()).hasToString("[9]");
        selection.extendTo(5);
        assertThat(selection.entriesProperty().get()).hasToString("[6..9]");
        lead.set(0);
        assertThat(selection.count()).isZero();
    }

    @Test
    void tenMillionRowsAreOneRange() {
        show(10_000_000);
        selection.only(3);
        selection.all(10_000_000);
        assertThat(lead.get()).isEqualTo(4);
        assertThat(selection.count()).isEqualTo(10_000_000);
        assertThat(selection.entriesProperty().get().ranges()).isEqualTo(1);
        selection.toggle(7);
        assertThat(selection.entriesProperty().get()).hasToString("[1..7, 9..10000000]");
        assertThat(lead.get()).isEqualTo(4);
    }

    @Test
    void theLastSelectedRowStaysSelected() {
        show(10);
        selection.only(3);
        assertThat(selection.toggle(3)).isEqualTo(3);
        assertThat(selection.count()).isEqualTo(1);
    }

    @Test
    void takingTheLeadAwayMovesItToANeighbour() {
        show(10);
        selection.only(2);
        selection.toggle(5);
        selection.toggle(8);
        assertThat(selection.toggle(8)).isEqualTo(5);
        assertThat(lead.get()).isEqualTo(6);
        assertThat(selection.toggle(2)).isEqualTo(5);
        assertThat(selection.entriesProperty().get()).hasToString("[6]");
    }

    @Test
    void aFilterLeavesTheRestSelectedAndBringsItBack() {
        show(100);
        selection.only(9);
        selection.extendTo(29);
        filter(5, 12, 20, 40);
        assertThat(selection.count()).isEqualTo(2);
        assertThat(selection.rows()).hasToString("[1..2]");
        assertThat(LongStream.range(0, 4).filter(selection::holds)).containsExactly(1L, 2L);
        filter(13, 14);
        assertThat(selection.count()).isEqualTo(2);
        show(100);
        assertThat(selection.entriesProperty().get()).hasToString("[10..30]");
    }

    @Test
    void whatAFilterHidWhenItWasChosenIsNotSelectedLater() {
        filter(5, 12, 13, 40, 41);
        selection.only(1);
        selection.extendTo(3);
        assertThat(selection.count()).isEqualTo(3);
        show(100);
        assertThat(selection.entriesProperty().get()).hasToString("[12..13, 40]");
        assertThat(selection.count()).isEqualTo(3);
    }

    @Test
    void aHugeChoiceUnderAFilterEndsWithIt() {
        filter(LongStream.rangeClosed(1, EntrySelection.MOST_PINNED + 1L).map(n -> n * 2).toArray());
        selection.only(6);
        selection.all(EntrySelection.MOST_PINNED + 1L);
        assertThat(selection.count()).isEqualTo(EntrySelection.MOST_PINNED + 1L);
        show(1_000_000);
        assertThat(selection.entriesProperty().get()).hasToString("[14]");
    }

    @Test
    void newEntriesAreNotSelectedByThemselves() {
        show(10);
        selection.all(10);
        numbers.growTo(20);
        assertThat(selection.count()).isEqualTo(10);
    }

    private void show(long count) {
        selection.pin();
        numbers.showAll();
        numbers.growTo(count);
    }

    private void filter(long... hits) {
        selection.pin();
        numbers.showHits();
        numbers.add(hits);
    }
}
