package dev.frameline.ui.marks;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.recording.Mark;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryRecording;

import static org.assertj.core.api.Assertions.assertThat;

class MarksViewModelTest {

    private final HandTasks tasks = new HandTasks();
    private final LongProperty selected = new SimpleLongProperty();
    private final MemoryRecording recording = new MemoryRecording().fill(20);
    private final MarksViewModel model = new MarksViewModel(tasks, new Times(ZoneOffset.UTC), selected,
            selected::set);
    private final List<Mark> removed = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    MarksViewModelTest() {
        model.setOnRemoved(removed::add);
        model.setOnFault(faults::add);
    }

    @Test
    void marksTheSelectedEntryAndTakesTheMarkOff() throws FaultException {
        open();
        model.toggle();
        assertThat(model.marksProperty().get()).as("nothing is selected").isEmpty();
        selected.set(4);
        model.toggle();
        assertThat(model.marksProperty().get()).as("seen before it is written").containsKey(4L);
        tasks.runAll();
        assertThat(recording.marks()).containsExactly(new Mark(4, ""));
        model.toggle();
        tasks.runAll();
        assertThat(recording.marks()).isEmpty();
        assertThat(removed).containsExactly(new Mark(4, ""));
    }

    @Test
    void writesNotes() throws FaultException {
        open();
        model.write(7, "  why?\nask Ada  ");
        tasks.runAll();
        assertThat(recording.marks()).containsExactly(new Mark(7, "why?\nask Ada"));
        assertThat(model.note(7)).isEqualTo("why?\nask Ada");
        model.write(7, "");
        tasks.runAll();
        assertThat(recording.marks()).as("the mark stays").containsExactly(new Mark(7, ""));
        model.write(8, " ");
        assertThat(model.marksProperty().get()).containsOnlyKeys(7L);
    }

    @Test
    void bringsBackWhatWasTakenOff() throws FaultException {
        open();
        model.write(7, "why?");
        model.remove(7);
        model.put(removed.getFirst());
        tasks.runAll();
        assertThat(recording.marks()).containsExactly(new Mark(7, "why?"));
        assertThat(recording.asked()).containsSubsequence("mark 7", "unmark 7", "mark 7");
    }

    @Test
    void showsWhatTheRecordingHasInOrder() throws FaultException {
        recording.mark(new Mark(12, "second\n\nline"));
        recording.mark(new Mark(3, ""));
        open();
        assertThat(model.rowsProperty().get()).extracting(MarkRow::number).containsExactly(3L, 12L);
        assertThat(model.rowsProperty().get().getLast().line()).isEqualTo("second / line");
        assertThat(model.rowsProperty().get().getFirst().clock()).isEmpty();
        model.loadTimes();
        tasks.runAll();
        assertThat(model.rowsProperty().get()).extracting(MarkRow::clock)
                .containsExactly("09:41:07.206", "09:41:07.215");
        model.loadTimes();
        assertThat(tasks.waiting()).as("they are known").isZero();
    }

    @Test
    void showsWhatTheFileHasWhenWritingFails() throws FaultException {
        recording.mark(new Mark(3, "kept"));
        open();
        Fault full = Fault.of(Fault.Kind.DISK, "The disk is full.", "Make room.");
        selected.set(9);
        model.toggle();
        recording.failWith(Optional.of(full));
        tasks.runOne();
        recording.failWith(Optional.empty());
        tasks.runAll();
        assertThat(faults).containsExactly(full);
        assertThat(model.marksProperty().get()).containsOnlyKeys(3L);
    }

    @Test
    void nothingOfOneRecordingIsShownWithAnother() throws FaultException {
        recording.mark(new Mark(3, "kept"));
        model.setRecording(Optional.of(recording));
        model.setRecording(Optional.of(new MemoryRecording().fill(5)));
        tasks.runAll();
        assertThat(model.marksProperty().get()).isEmpty();
    }

    private void open() {
        model.setRecording(Optional.of(recording));
        tasks.runAll();
    }
}
