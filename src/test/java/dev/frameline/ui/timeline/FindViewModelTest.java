package dev.frameline.ui.timeline;

import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;

import org.junit.jupiter.api.Test;

import dev.frameline.query.Query;
import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.timeline.FindViewModel.Wrap;

import static org.assertj.core.api.Assertions.assertThat;

class FindViewModelTest {

    private final HandTasks tasks = new HandTasks();
    private final LongProperty selected = new SimpleLongProperty();
    private final MemoryRecording recording = new MemoryRecording();
    private final FilterViewModel filter = new FilterViewModel(new HandDelay(), ZoneOffset.UTC);
    private final TimelineViewModel timeline = new TimelineViewModel(tasks, filter.filterProperty(),
            new Times(ZoneOffset.UTC), selected);
    private final FindViewModel find = timeline.find();

    @Test
    void goesFromHitToHitAndRoundTheEnds() {
        open(100);
        selected.set(50);
        find("text 9");
        assertThat(selected.get()).as("finding alone moves nothing").isEqualTo(50);
        assertThat(find.hits()).isEqualTo(11);
        assertThat(find.position()).isZero();
        next();
        assertThat(selected.get()).isEqualTo(90);
        assertThat(find.position()).isEqualTo(2);
        previous();
        assertThat(selected.get()).isEqualTo(9);
        assertThat(find.wrap()).isEqualTo(Wrap.NONE);
        previous();
        assertThat(selected.get()).isEqualTo(99);
        assertThat(find.wrap()).isEqualTo(Wrap.TO_LAST);
        next();
        assertThat(selected.get()).isEqualTo(9);
        assertThat(find.wrap()).isEqualTo(Wrap.TO_FIRST);
    }

    @Test
    void hidesNothing() {
        open(100);
        find("text 9");
        assertThat(timeline.rowCountProperty().get()).isEqualTo(100);
        assertThat(timeline.filteredProperty().get()).isFalse();
        assertThat(find.isHit(9)).isTrue();
        assertThat(find.isHit(10)).isFalse();
    }

    @Test
    void findsOnlyAmongTheRowsThatAreShown() {
        open(100);
        filter.textProperty().set("5");
        filter.applyNow();
        find("text 9");
        assertThat(find.hits()).isEqualTo(1);
        next();
        assertThat(selected.get()).isEqualTo(95);
    }

    @Test
    void doesNotWaitForTheCountingToComeToTheNextHit() {
        open(100_000);
        selected.set(80_000);
        timeline.find().find(Query.parse("99", ZoneOffset.UTC));
        find.next();
        tasks.runOne();
        assertThat(selected.get()).isEqualTo(80_000);
        tasks.runOne();
        assertThat(selected.get()).isEqualTo(80_099);
        assertThat(find.position()).as("nobody knows yet").isZero();
        assertThat(find.searched()).isLessThan(find.searchGoal());
        tasks.runAll();
        assertThat(find.searched()).isEqualTo(100_000);
        assertThat(find.position()).isEqualTo(find.hits() - countFrom(80_100));
        find.previous();
        tasks.runAll();
        assertThat(selected.get()).isEqualTo(79_999);
    }

    @Test
    void beginsAtTheEndBackwardsAndAtTheStartForwards() {
        open(100);
        find("text 9");
        previous();
        assertThat(selected.get()).isEqualTo(99);
        selected.set(0);
        next();
        assertThat(selected.get()).isEqualTo(9);
    }

    @Test
    void staysWhereItIsWhenThereIsNothing() {
        open(100);
        selected.set(7);
        find("nowhere");
        next();
        previous();
        assertThat(selected.get()).isEqualTo(7);
        assertThat(find.hits()).isZero();
        assertThat(find.isGoing()).isFalse();
        assertThat(find.wrap()).isEqualTo(Wrap.NONE);
    }

    @Test
    void countsWhatComesLater() {
        open(100);
        find("text 1");
        long before = find.hits();
        recording.fill(100);
        timeline.tick();
        tasks.runAll();
        assertThat(find.hits()).isEqualTo(before + 99);
    }

    @Test
    void endsWithAnEmptyQuery() {
        open(100);
        find("text 9");
        find("");
        assertThat(find.isFinding()).isFalse();
        assertThat(find.hits()).isZero();
        next();
        assertThat(selected.get()).isZero();
        assertThat(tasks.waiting()).isZero();
    }

    private long countFrom(int first) {
        long count = 0;
        for (int number = first; number <= 100_000; number++) {
            count += Integer.toString(number).contains("99") ? 1 : 0;
        }
        return count;
    }

    private void open(int count) {
        recording.fill(count);
        timeline.setRecording(Optional.of(recording));
        tasks.runAll();
    }

    private void find(String text) {
        find.find(Query.parse(text.isEmpty() ? "" : '"' + text + '"', ZoneOffset.UTC));
        tasks.runAll();
    }

    private void next() {
        find.next();
        tasks.runAll();
    }

    private void previous() {
        find.previous();
        tasks.runAll();
    }
}
