package dev.frameline.ui.timeline;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.Fault;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.ui.entries.RowPages;
import dev.frameline.ui.entries.TimelineRow;
import dev.frameline.ui.filter.FilterViewModel;
import dev.frameline.ui.kit.fx.HandDelay;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineViewModelTest {

    private static final Fault FULL = Fault.of(Fault.Kind.DISK, "The file is gone.", "Record again.");

    private final HandTasks tasks = new HandTasks();
    private final HandDelay delay = new HandDelay();
    private final LongProperty selected = new SimpleLongProperty();
    private final MemoryRecording recording = new MemoryRecording();
    private final FilterViewModel filter = new FilterViewModel(delay, ZoneOffset.UTC);
    private final TimelineViewModel model = new TimelineViewModel(tasks, filter.filterProperty(),
            new Times(ZoneOffset.UTC), selected);

    @Test
    void saysThatNothingWasConnectedYetAndThenThatNothingCame() {
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NOT_CONNECTED);
        open();
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NOTHING_YET);
        recording.fill(1);
        tick();
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NONE);
        model.setRecording(Optional.empty());
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NOT_CONNECTED);
        assertThat(model.rowCountProperty().get()).isZero();
    }

    @Test
    void showsRowsOnceTheirPageIsLoaded() {
        recording.fill(10);
        open();
        assertThat(model.rowCountProperty().get()).isEqualTo(10);
        assertThat(model.row(9)).get().extracting(TimelineRow::preview).isEqualTo("text 10");
        assertThat(model.row(10)).isEmpty();
    }

    @Test
    void whileFollowingMovesOnOnlyWhenTheNewestRowsAreLoaded() {
        recording.fill(10);
        open();
        recording.fill(500);
        model.tick();
        assertThat(model.rowCountProperty().get()).isEqualTo(10);
        recording.fill(500);
        model.tick();
        assertThat(model.rowCountProperty().get()).isEqualTo(10);
        List<Long> counts = new ArrayList<>();
        model.rowCountProperty().subscribe(count -> {
            counts.add(count.longValue());
            assertThat(model.row(count.longValue() - 1)).as("the newest row").isPresent();
        });
        tasks.runAll();
        tick();
        assertThat(counts).containsExactly(10L, 510L, 1010L);
    }

    @Test
    void whileNotFollowingShowsTheCountAtOnce() {
        open();
        model.followingProperty().set(false);
        recording.fill(500);
        model.tick();
        assertThat(model.rowCountProperty().get()).isEqualTo(500);
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void loadsAPageOnceHoweverOftenItIsAskedFor() {
        recording.fill(1000);
        open();
        int before = recording.asked().size();
        for (int i = 0; i < 5; i++) {
            model.inSight(300, 330);
        }
        tasks.runAll();
        model.inSight(300, 330);
        tasks.runAll();
        assertThat(recording.asked().subList(before, recording.asked().size()))
                .containsExactlyInAnyOrder("page 256 129", "page 128 129", "page 384 129");
    }

    @Test
    void keepsABoundedNumberOfPages() {
        recording.fill(200 * RowPages.PAGE);
        open();
        for (long row = 0; row < 200L * RowPages.PAGE; row += RowPages.PAGE) {
            model.inSight(row, row + 10);
            tasks.runAll();
        }
        long loaded = java.util.stream.LongStream.range(0, 200).filter(page -> model.row(page * RowPages.PAGE)
                .isPresent()).count();
        assertThat(loaded).isEqualTo(RowPages.MOST_PAGES);
    }

    @Test
    void dropsRequestsForRowsThatWereOnlyRushedThrough() {
        recording.fill(100 * RowPages.PAGE);
        open();
        int before = recording.asked().size();
        for (long row = 0; row < 90L * RowPages.PAGE; row += RowPages.PAGE) {
            model.inSight(row, row + 30);
        }
        tasks.runAll();
        assertThat(recording.asked().size() - before).isLessThan(15);
        assertThat(model.row(89L * RowPages.PAGE)).isPresent();
    }

    @Test
    void looksAgainAtRowsThatWereNotComplete() {
        recording.add(Sample.in("abc").with(Meta.INCOMPLETE));
        open();
        model.inSight(0, 1);
        recording.replace(1, Sample.in("abcdef"));
        for (int i = 0; i < 40; i++) {
            tick();
        }
        assertThat(model.row(0)).get().extracting(TimelineRow::preview).isEqualTo("abcdef");
        int settled = recording.asked().size();
        for (int i = 0; i < 40; i++) {
            tick();
        }
        assertThat(recording.asked()).hasSize(settled);
    }

    @Test
    void aPauseHoldsTheViewAndCountsWhatComes() {
        recording.fill(10);
        open();
        model.pausedProperty().set(true);
        recording.fill(5);
        tick();
        assertThat(model.rowCountProperty().get()).isEqualTo(10);
        assertThat(model.missedProperty().get()).isEqualTo(5);
        model.pausedProperty().set(false);
        tasks.runAll();
        assertThat(model.rowCountProperty().get()).isEqualTo(15);
        assertThat(model.missedProperty().get()).isZero();
    }

    @Test
    void saysWhatFailedAndTriesAgainOnRequest() {
        recording.fill(10);
        recording.failWith(Optional.of(FULL));
        open();
        assertThat(model.faultProperty().get()).contains(FULL);
        assertThat(model.rowCountProperty().get()).isEqualTo(10);
        int asked = recording.asked().size();
        model.inSight(0, 10);
        tick();
        assertThat(recording.asked()).as("does not try by itself").hasSize(asked);
        recording.failWith(Optional.empty());
        model.retry();
        tasks.runAll();
        assertThat(model.faultProperty().get()).isEmpty();
        assertThat(model.row(3)).isPresent();
    }

    @Test
    void selectsByNumberAndCopiesOnlyWhatIsSelected() {
        List<CopyForm> copied = new ArrayList<>();
        model.setOnCopy(copied::add);
        recording.fill(10);
        open();
        model.copy(CopyForm.PAYLOAD);
        model.selectRow(4);
        model.copy(CopyForm.PRETTY);
        assertThat(selected.get()).isEqualTo(5);
        assertThat(model.selectedRow()).isEqualTo(4);
        assertThat(copied).containsExactly(CopyForm.PRETTY);
        model.selectRow(99);
        assertThat(selected.get()).isEqualTo(5);
    }

    @Test
    void callsOffItsWorkWhenItCloses() {
        recording.fill(1000);
        open();
        model.inSight(500, 520);
        filter.inProperty().set(false);
        model.close();
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void aControlFrameToggleHidesControlFrames() {
        recording.fill(2).add(Sample.frame(Direction.IN, Opcode.PING, new byte[0]));
        open();
        filter.controlProperty().set(false);
        tasks.runAll();
        assertThat(model.filteredProperty().get()).isTrue();
        assertThat(model.rowCountProperty().get()).isEqualTo(2);
        delay.pass(Duration.ofSeconds(1));
        assertThat(model.rowCountProperty().get()).isEqualTo(2);
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
