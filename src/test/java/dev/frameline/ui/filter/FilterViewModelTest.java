package dev.frameline.ui.filter;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.frame.Direction;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.HandDelay;

import static org.assertj.core.api.Assertions.assertThat;

class FilterViewModelTest {

    private static final Duration TYPED = Duration.ofMillis(300);

    private final HandDelay delay = new HandDelay();
    private final FilterViewModel model = new FilterViewModel(delay, ZoneOffset.UTC);
    private final List<String> asked = new ArrayList<>();

    FilterViewModelTest() {
        model.setSearch(new AskedSearch(asked));
    }

    @Test
    void understandsTheLineAtOnceAndFiltersWhenTypingRests() {
        model.textProperty().set("price");
        assertThat(model.queryProperty().get().text()).isEqualTo("price");
        assertThat(model.filterProperty().get().isAll()).isTrue();
        delay.pass(TYPED);
        assertThat(model.filterProperty().get().query().text()).isEqualTo("price");
        assertThat(model.soughtProperty().get().text()).isEqualTo("price");
    }

    @Test
    void hidesNothingWhileFinding() {
        model.textProperty().set("price");
        model.applyNow();
        asked.clear();
        model.modeProperty().set(FilterMode.FIND);
        assertThat(model.filterProperty().get().isAll()).isTrue();
        assertThat(model.soughtProperty().get().text()).isEqualTo("price");
        assertThat(asked).containsExactly("find price");
        model.switchMode();
        assertThat(model.filterProperty().get().isAll()).isFalse();
        assertThat(asked).containsExactly("find price", "find ");
    }

    @Test
    void findsWhatIsTypedBeforeItGoesToTheNextHit() {
        model.switchMode();
        model.textProperty().set("price");
        asked.clear();
        model.next();
        model.previous();
        assertThat(asked).containsExactly("find price", "next", "previous");
        asked.clear();
        model.enter();
        assertThat(asked).containsExactly("find price", "next");
    }

    @Test
    void firstStopsASearchAndThenShowsAllAgain() {
        model.textProperty().set("price");
        model.outProperty().set(false);
        delay.pass(TYPED);
        model.hitsProperty().set(new HitCount(true, 5, 10, 100_000));
        assertThat(model.stepBack()).isFalse();
        assertThat(asked).contains("stop");
        assertThat(model.textProperty().get()).isEqualTo("price");
        model.hitsProperty().set(new HitCount(true, 5, 10, 100_000, true));
        assertThat(model.stepBack()).isTrue();
        assertThat(model.filterProperty().get()).isEqualTo(EntryFilter.ALL
                .withQuery(Query.all(ZoneOffset.UTC)));
        assertThat(model.textProperty().get()).isEmpty();
    }

    @Test
    void takesTheNewestEntriesOfALiveSessionForNoSearch() {
        assertThat(new HitCount(true, 5, 999_000, 1_000_000).isSearching()).isFalse();
        assertThat(new HitCount(true, 5, 900_000, 1_000_000).isSearching()).isTrue();
        assertThat(new HitCount(true, 5, 900_000, 1_000_000, true).isSearching()).isFalse();
        assertThat(new HitCount(false, 5, 0, 1_000_000).isSearching()).isFalse();
        model.hitsProperty().set(new HitCount(true, 5, 99_000, 100_000));
        assertThat(model.stepBack()).isTrue();
        assertThat(asked).doesNotContain("stop");
    }

    @Test
    void goesOnWithAStoppedSearchWhenEntered() {
        model.textProperty().set("price");
        model.hitsProperty().set(new HitCount(true, 5, 10, 100_000, true));
        model.enter();
        assertThat(asked).endsWith("resume");
    }

    @Test
    void leavesTheTogglesWhenFindingEnds() {
        model.switchMode();
        model.controlProperty().set(false);
        model.textProperty().set("price");
        delay.pass(TYPED);
        assertThat(model.stepBack()).isTrue();
        assertThat(model.soughtProperty().get().isAll()).isTrue();
        assertThat(model.filterProperty().get().control()).isFalse();
        assertThat(model.modeProperty().get()).isEqualTo(FilterMode.FIND);
    }

    @Test
    void changesManyThingsInOneStep() {
        var told = new ArrayList<EntryFilter>();
        model.filterProperty().subscribe((before, now) -> told.add(now));
        model.showOnly(Direction.OUT);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().in()).isFalse();
        model.spanProperty().set(new TimeSpan(1, 2));
        assertThat(told).last().extracting(EntryFilter::span).isEqualTo(new TimeSpan(1, 2));
        model.foldedProperty().set(true);
        model.clear();
        assertThat(told).hasSize(4);
        assertThat(told.getLast()).isEqualTo(EntryFilter.ALL.withFolded(true));
    }
}
