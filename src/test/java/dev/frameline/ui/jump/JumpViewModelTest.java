package dev.frameline.ui.jump;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Opcode;
import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.Quantity;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Mark;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class JumpViewModelTest {

    private static final long HOUR = 3_600_000_000L;

    private final HandTasks tasks = new HandTasks();
    private final LongProperty selected = new SimpleLongProperty();
    private final ObjectProperty<EntryFilter> filter = new SimpleObjectProperty<>(EntryFilter.ALL);
    private final MemoryRecording recording = new MemoryRecording();
    private final JumpViewModel model = new JumpViewModel(tasks, ZoneOffset.UTC, filter, selected, selected::set);

    @BeforeEach
    void open() {
        recording.fill(20);
        model.setRecording(Optional.of(recording));
    }

    @Test
    void goesToANumber() {
        go("#12");
        assertThat(selected.get()).isEqualTo(12);
        go("21");
        assertThat(selected.get()).isEqualTo(12);
        assertThat(model.messageProperty().get()).isEqualTo("There is no such entry: the last one is #20.");
        go("0");
        assertThat(model.messageProperty().get()).contains("no such entry");
        go("7");
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void goesToTheFirstEntryFromATimeOn() {
        go("09:41:07.204");
        assertThat(selected.get()).isEqualTo(1);
        go("9:41:07.2081");
        assertThat(selected.get()).isEqualTo(6);
        go("09:42");
        assertThat(selected.get()).isEqualTo(6);
        assertThat(model.messageProperty().get()).isEqualTo("Nothing came at or after 09:42:00.000.");
    }

    @Test
    void meansTheDayOfTheSelectedEntryAndTheNextDayIfTheRecordingBeganLater() {
        recording.add(Sample.in("after midnight").at(15 * HOUR)).add(Sample.in("morning").at(23 * HOUR));
        go("00:10");
        assertThat(selected.get()).as("09:41 was the beginning").isEqualTo(21);
        go("00:05");
        assertThat(selected.get()).as("now this day is meant").isEqualTo(21);
        go("08:00");
        assertThat(selected.get()).isEqualTo(22);
        selected.set(3);
        model.go(new Target.Time(LocalTime.of(9, 0)));
        tasks.runAll();
        assertThat(selected.get()).isEqualTo(1);
    }

    @Test
    void goesFromFaultToFault() {
        recording.add(Sample.in("bad").fault("It is bad.")).fill(5).add(Sample.in("bad").fault("It is bad."));
        nearest(Target.fault(true), 21);
        nearest(Target.fault(true), 27);
        nearest(Target.fault(true), 27);
        assertThat(model.messageProperty().get()).isEqualTo("None further down.");
        nearest(Target.fault(false), 21);
        nearest(Target.fault(false), 21);
        assertThat(model.messageProperty().get()).isEqualTo("None further up.");
    }

    @Test
    void goesToMarksAndGaps() {
        recording.add(Sample.in("late").at(5_000_000)).fill(3);
        nearest(new Target.Nearest(new Condition.Measures(Quantity.GAP, Comparison.MORE, 100_000_000), true), 21);
        selected.set(0);
        mark(9);
        nearest(Target.mark(true), 9);
    }

    @Test
    void goesFromARequestToItsReplyAndBack() {
        recording.add(Sample.out("ask")).fill(3).add(Sample.in("noise").replying(3, 1))
                .add(Sample.in("answer").replying(21, 5_000_000));
        selected.set(21);
        otherHalf(26);
        otherHalf(21);
    }

    @Test
    void goesFromAPingToItsPong() {
        recording.add(Sample.frame(Direction.OUT, Opcode.PING, new byte[]{1})).fill(2)
                .add(Sample.frame(Direction.IN, Opcode.PONG, new byte[]{1}).replying(21, 1000));
        selected.set(21);
        otherHalf(24);
        selected.set(5);
        otherHalf(5);
        assertThat(model.messageProperty().get())
                .isEqualTo("#5 answers nothing that is known, and nothing answers it.");
        selected.set(0);
        model.go("answer");
        assertThat(model.messageProperty().get()).isEqualTo("Select an entry first.");
    }

    @Test
    void saysThatTheFilterHidesAPlaceAndGoesThereOnceItDoesNot() {
        filter.set(EntryFilter.ALL
                .withQuery(new Query("text 1", new Condition.Text("text 1"), List.of(), ZoneOffset.UTC)));
        selected.set(11);
        go("5");
        assertThat(selected.get()).isEqualTo(11);
        assertThat(model.hiddenProperty().get()).isEqualTo(5);
        assertThat(model.messageProperty().get()).isEqualTo("#5 is hidden by the filter.");
        filter.set(EntryFilter.ALL);
        model.goToHidden();
        assertThat(selected.get()).isEqualTo(5);
        assertThat(model.hiddenProperty().get()).isZero();
        go("12");
        assertThat(selected.get()).isEqualTo(12);
    }

    @Test
    void goesBackAndForward() {
        selected.set(3);
        go("8");
        go("15");
        model.back();
        assertThat(selected.get()).isEqualTo(8);
        model.back();
        assertThat(selected.get()).isEqualTo(3);
        model.back();
        assertThat(model.messageProperty().get()).isEqualTo("There is nothing to go back to.");
        model.forward();
        model.forward();
        assertThat(selected.get()).isEqualTo(15);
        go("2");
        model.forward();
        assertThat(selected.get()).isEqualTo(2);
        assertThat(model.messageProperty().get()).isEqualTo("There is nothing to go forward to.");
    }

    @Test
    void aNewJumpCallsOffTheOneBefore() {
        recording.add(Sample.in("bad").fault("It is bad."));
        model.go(Target.fault(true));
        assertThat(model.goingProperty().get()).isTrue();
        model.go("4");
        tasks.runAll();
        assertThat(selected.get()).isEqualTo(4);
        assertThat(model.goingProperty().get()).isFalse();
        model.go(Target.fault(true));
        model.stop();
        assertThat(tasks.waiting()).isZero();
        assertThat(model.goingProperty().get()).isFalse();
    }

    @Test
    void saysWhyTheRecordingCannotBeRead() {
        recording.failWith(Optional.of(Fault.of(Fault.Kind.DISK, "The file is gone.", "Record again.")));
        model.go(Target.fault(true));
        tasks.runAll();
        assertThat(model.messageProperty().get()).contains("The file is gone.");
        assertThat(model.goingProperty().get()).isFalse();
    }

    private void mark(long number) {
        try {
            recording.mark(new Mark(number, ""));
        } catch (FaultException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void go(String text) {
        model.go(text);
        tasks.runAll();
    }

    private void nearest(Target target, long expected) {
        model.go(target);
        tasks.runAll();
        assertThat(selected.get()).isEqualTo(expected);
    }

    private void otherHalf(long expected) {
        model.go("answer");
        tasks.runAll();
        assertThat(selected.get()).isEqualTo(expected);
    }
}
