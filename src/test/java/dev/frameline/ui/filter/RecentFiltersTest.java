package dev.frameline.ui.filter;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentFiltersTest {

    private final RecentFilters recent = new RecentFilters();

    @Test
    void keepsTheNewestFirstAndEachOnce() {
        recent.add("a");
        recent.add("b");
        recent.add("a");
        recent.add("a");
        recent.add(" ");
        assertThat(recent.linesProperty().get()).containsExactly("a", "b");
    }

    @Test
    void keepsNoMoreThanFifty() {
        for (int i = 1; i <= 60; i++) {
            recent.add("line " + i);
        }
        assertThat(recent.linesProperty().get()).hasSize(RecentFilters.MOST).startsWith("line 60")
                .endsWith("line 11");
    }

    @Test
    void putsWhatWasKeptBehindWhatWasUsedSince() {
        recent.add("new");
        recent.restore(List.of("old", "new", "older"));
        assertThat(recent.linesProperty().get()).containsExactly("new", "old", "older");
    }

    @Test
    void forgets() {
        recent.restore(List.of("a", "b", "c"));
        recent.clear();
        assertThat(recent.linesProperty().get()).isEmpty();
    }
}
