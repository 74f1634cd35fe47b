package dev.frameline.ui.timeline;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.Fault;
import dev.frameline.frame.Direction;
import dev.frameline.ui.entries.TimelineRow;
import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineFilterTest {

    private static final Duration TYPED = Duration.ofMillis(300);

    private final HandTasks tasks = new HandTasks();
    private final HandDelay delay = new HandDelay();
    private final LongProperty selected = new SimpleLongProperty();
    private final MemoryRecording recording = new MemoryRecording();
    private final FilterViewModel filter = new FilterViewModel(delay, ZoneOffset.UTC);
    private final TimelineViewModel model = new TimelineViewModel(tasks, filter.filterProperty(),
            new Times(ZoneOffset.UTC), selected);

    @Test
    void searchesWhenTypingRests() {
        recording.fill(30);
        open();
        filter.textProperty().set("T");
        filter.textProperty().set("\"TEXT 2\"");
        assertThat(model.filteredProperty().get()).isFalse();
        delay.pass(TYPED);
        tasks.runAll();
        assertThat(model.filteredProperty().get()).isTrue();
        assertThat(model.rowCountProperty().get()).isEqualTo(11);
        assertThat(model.row(1)).get().extracting(TimelineRow::preview).isEqualTo("text 20");
        assertThat(recording.asked()).filteredOn(asked -> asked.startsWith("find")).containsExactly("find 1 30");
    }

    @Test
    void showsHitsRangeByRange() {
        recording.fill(30_000);
        open();
        type("9");
        assertThat(model.filterRun().searchingProperty().get()).isTrue();
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.SEARCHING);
        model.followingProperty().set(false);
        tasks.runOne();
        long first = model.rowCountProperty().get();
        assertThat(first).isPositive();
        assertThat(model.filterRun().searchingProperty().get()).isTrue();
        tasks.runAll();
        assertThat(model.rowCountProperty().get()).isGreaterThan(first);
        assertThat(model.filterRun().searchingProperty().get()).isFalse();
        assertThat(recording.asked()).filteredOn(asked -> asked.startsWith("find"))
                .containsExactly("find 1 8192", "find 8193 24576", "find 24577 30000");
    }

    @Test
    void matchesNewEntriesAsTheyCome() {
        recording.fill(20);
        open();
        type("\"text 2\"");
        tasks.runAll();
        assertThat(model.rowCountProperty().get()).isEqualTo(2);
        recording.fill(10);
        tick();
        assertThat(model.rowCountProperty().get()).isEqualTo(11);
        assertThat(recording.asked()).filteredOn(asked -> asked.startsWith("find")).containsExactly("find 1 20",
                "find 21 30");
    }

    @Test
    void callsOffTheSearchWhenTheFilterChanges() {
        recording.fill(20);
        open();
        type("\"text 2\"");
        type("\"text 11\"");
        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.runAll();
        assertThat(model.rowCountProperty().get()).isEqualTo(1);
    }

    @Test
    void keepsTheSelectedEntryWhereverItMoves() {
        recording.fill(30);
        open();
        model.selectRow(19);
        type("\"text 2\"");
        tasks.runAll();
        assertThat(selected.get()).isEqualTo(20);
        assertThat(model.selectedRow()).isEqualTo(1);
        type("\"text 3\"");
        tasks.runAll();
        assertThat(selected.get()).isEqualTo(20);
        assertThat(model.selectedRow()).isEqualTo(-1);
        filter.clear();
        tasks.runAll();
        assertThat(model.selectedRow()).isEqualTo(19);
    }

    @Test
    void saysThatNothingPassesAndShowsAllAgainWhenCleared() {
        recording.fill(5);
        open();
        type("nowhere");
        tasks.runAll();
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NO_HITS);
        assertThat(Emptiness.NO_HITS.isFiltered()).isTrue();
        filter.clear();
        tasks.runAll();
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NONE);
        assertThat(model.rowCountProperty().get()).isEqualTo(5);
        assertThat(filter.textProperty().get()).isEmpty();
    }

    @Test
    void showsOnlyOneDirectionAndBothAgain() {
        recording.fill(3).add(Sample.out("mine"));
        open();
        filter.showOnly(Direction.OUT);
        tasks.runAll();
        assertThat(model.rowCountProperty().get()).isEqualTo(1);
        assertThat(filter.inProperty().get()).isFalse();
        assertThat(recording.asked()).filteredOn(asked -> asked.startsWith("find")).hasSize(1);
        filter.showBothDirections();
        tasks.runAll();
        assertThat(model.rowCountProperty().get()).isEqualTo(4);
    }

    @Test
    void aPausedViewIsFilteredUpToWhereItWasPaused() {
        recording.fill(20);
        open();
        model.pausedProperty().set(true);
        recording.fill(100);
        type("\"text 1\"");
        tasks.runAll();
        assertThat(model.rowCountProperty().get()).isEqualTo(11);
        model.pausedProperty().set(false);
        tasks.runAll();
        assertThat(model.rowCountProperty().get()).isEqualTo(32);
    }

    @Test
    void aFailedSearchIsSaidAndGoesOnWhereItStopped() {
        recording.fill(20);
        open();
        recording.failWith(Optional.of(Fault.of(Fault.Kind.DISK, "The file is gone.", "")));
        type("\"text 1\"");
        tasks.runAll();
        assertThat(model.faultProperty().get()).isPresent();
        tick();
        recording.failWith(Optional.empty());
        model.retry();
        tasks.runAll();
        assertThat(model.faultProperty().get()).isEmpty();
        assertThat(model.rowCountProperty().get()).isEqualTo(11);
    }

    @Test
    void aStoppedSearchKeepsWhatItFoundAndGoesOnWhenAsked() {
        recording.fill(30_000);
        open();
        model.followingProperty().set(false);
        type("9");
        tasks.runOne();
        long found = model.rowCountProperty().get();
        model.filterRun().stop();
        assertThat(model.filterRun().isStopped()).isTrue();
        assertThat(model.filterRun().searchingProperty().get()).isFalse();
        assertThat(tasks.waiting()).isZero();
        recording.fill(10);
        tick();
        assertThat(model.rowCountProperty().get()).isEqualTo(found);
        assertThat(model.filterRun().searched()).isEqualTo(8192);
        model.filterRun().resume();
        tasks.runAll();
        assertThat(model.filterRun().isStopped()).isFalse();
        assertThat(model.filterRun().searched()).isEqualTo(30_010);
        assertThat(recording.asked()).filteredOn(asked -> asked.startsWith("find")).first().isEqualTo("find 1 8192");
        assertThat(recording.asked()).filteredOn(asked -> asked.startsWith("find")).element(1)
                .isEqualTo("find 8193 24576");
    }

    @Test
    void anotherFilterSearchesThoughTheLastOneWasStopped() {
        recording.fill(30);
        open();
        type("9");
        model.filterRun().stop();
        type("\"text 2\"");
        tasks.runAll();
        assertThat(model.filterRun().isStopped()).isFalse();
        assertThat(model.rowCountProperty().get()).isEqualTo(11);
        model.filterRun().stop();
        filter.clear();
        assertThat(model.filterRun().isStopped()).isFalse();
    }

    @Test
    void stepsThroughTheRowsRoundTheEnds() {
        recording.fill(30);
        open();
        model.filterRun().next();
        assertThat(selected.get()).isEqualTo(1);
        type("\"text 2\"");
        tasks.runAll();
        model.filterRun().next();
        assertThat(selected.get()).isEqualTo(2);
        model.filterRun().next();
        assertThat(selected.get()).isEqualTo(20);
        model.filterRun().previous();
        model.filterRun().previous();
        assertThat(selected.get()).isEqualTo(29);
        model.filterRun().next();
        assertThat(selected.get()).isEqualTo(2);
        selected.set(10);
        model.filterRun().previous();
        assertThat(selected.get()).isEqualTo(2);
        type("nowhere");
        tasks.runAll();
        model.filterRun().next();
        assertThat(selected.get()).isEqualTo(2);
    }

    @Test
    void keepsTheFilterForAnotherRecording() {
        recording.fill(20);
        open();
        type("\"text 2\"");
        tasks.runAll();
        model.setRecording(Optional.of(new MemoryRecording().fill(2)));
        tasks.runAll();
        assertThat(model.rowCountProperty().get()).isEqualTo(1);
    }

    private void type(String text) {
        filter.textProperty().set(text);
        delay.pass(TYPED);
    }

    private void open() {
        model.setRecording(Optional.of(recording));
        tasks.runAll();
    }

    private void tick() {
        model.tick();
        tasks.runAll();
    }
}
