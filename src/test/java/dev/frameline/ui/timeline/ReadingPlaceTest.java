package dev.frameline.ui.timeline;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;

import org.junit.jupiter.api.Test;

import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryRecording;

import static org.assertj.core.api.Assertions.assertThat;

/// What comes, and what a filter brings, leaves in peace what a person reads.
class ReadingPlaceTest {

    private final HandTasks tasks = new HandTasks();
    private final LongProperty selected = new SimpleLongProperty();
    private final MemoryRecording recording = new MemoryRecording();
    private final FilterViewModel filter = new FilterViewModel(new HandDelay(), ZoneOffset.UTC);
    private final TimelineViewModel model = new TimelineViewModel(tasks, filter.filterProperty(),
            new Times(ZoneOffset.UTC), selected);

    @Test
    void countsWhatCameSinceFollowingEnded() {
        read(500, 100, 120);
        assertThat(model.arrivedProperty().get()).isZero();
        recording.fill(1204);
        tick();
        assertThat(model.arrivedProperty().get()).isEqualTo(1204);
        model.followingProperty().set(true);
        assertThat(model.arrivedProperty().get()).isZero();
        recording.fill(3);
        tick();
        model.followingProperty().set(false);
        assertThat(model.arrivedProperty().get()).isZero();
    }

    @Test
    void countsOnlyWhatPassesTheFilter() {
        read(500, 100, 120);
        filter("9");
        recording.fill(100);
        tick();
        assertThat(model.arrivedProperty().get()).isEqualTo(19);
    }

    @Test
    void aFrozenViewHasNoArrivals() {
        read(10, 0, 10);
        model.pausedProperty().set(true);
        recording.fill(5);
        tick();
        assertThat(model.arrivedProperty().get()).isZero();
        assertThat(model.missedProperty().get()).isEqualTo(5);
    }

    @Test
    void holdsTheFirstRowInSightWhenTheFilterChanges() {
        read(500, 100, 120);
        filter("9");
        assertThat(model.takeTop()).as("row of 109").hasValue(19);
        assertThat(model.takeTop()).isEmpty();
    }

    @Test
    void holdsTheSelectedRowWhereItStandsIfItIsInSight() {
        read(500, 100, 120);
        model.selectRow(108);
        filter("9");
        assertThat(model.takeTop()).as("109 stands eight rows below").hasValue(11);
        model.inSight(11, 31);
        filter("");
        assertThat(model.takeTop()).hasValue(100);
    }

    @Test
    void waitsForTheFilterToComeToIt() {
        read(100_000, 90_000, 90_020);
        filter.textProperty().set("9");
        filter.applyNow();
        tasks.runOne();
        assertThat(model.takeTop()).isEmpty();
        model.inSight(0, 20);
        tasks.runAll();
        assertThat(model.takeTop()).hasValue(30_952);
    }

    @Test
    void lettingTheFilterGoOnOnesOwnWayEndsTheWaiting() {
        read(100_000, 90_000, 90_020);
        filter.textProperty().set("9");
        filter.applyNow();
        tasks.runOne();
        model.inSight(0, 20);
        model.inSight(3, 23);
        tasks.runAll();
        assertThat(model.takeTop()).isEmpty();
    }

    @Test
    void aFollowingViewStaysAtTheEnd() {
        recording.fill(500);
        model.setRecording(Optional.of(recording));
        tasks.runAll();
        model.inSight(480, 500);
        filter("9");
        assertThat(model.takeTop()).isEmpty();
    }

    @Test
    void goesToAnEntryWithSomeRowsAboveIt() {
        read(500, 100, 130);
        model.goTo(110);
        assertThat(model.takeTop()).as("it is in sight").isEmpty();
        model.goTo(400);
        assertThat(selected.get()).isEqualTo(400);
        assertThat(model.takeTop()).hasValue(389);
        model.followingProperty().set(true);
        model.pausedProperty().set(true);
        recording.fill(10);
        tick();
        model.goTo(505);
        assertThat(model.followingProperty().get()).isFalse();
        assertThat(model.pausedProperty().get()).isFalse();
    }

    @Test
    void standsAsItStoodBefore() {
        read(500, 100, 130);
        selected.set(117);
        assertThat(model.top()).isEqualTo(101);
        var other = new TimelineViewModel(tasks, filter.filterProperty(), new Times(ZoneOffset.UTC), selected);
        selected.set(0);
        other.setRecording(Optional.of(recording));
        assertThat(other.top()).as("it follows").isZero();
        other.stand(101, 117);
        assertThat(other.takeTop()).hasValue(100);
        assertThat(selected.get()).isEqualTo(117);
        assertThat(other.followingProperty().get()).isFalse();
        other.followingProperty().set(true);
        other.stand(501, 501);
        assertThat(other.followingProperty().get()).as("another recording").isTrue();
        assertThat(selected.get()).isEqualTo(117);
    }

    /// `count` entries, of which some rows are in sight, following ended.
    private void read(int count, long first, long last) {
        recording.fill(count);
        model.setRecording(Optional.of(recording));
        tasks.runAll();
        model.followingProperty().set(false);
        model.inSight(first, last);
        tick();
        assertThat(model.takeTop()).isEqualTo(OptionalLong.empty());
    }

    private void filter(String text) {
        filter.textProperty().set(text);
        filter.applyNow();
        tasks.runAll();
    }

    private void tick() {
        model.tick();
        tasks.runAll();
    }
}
