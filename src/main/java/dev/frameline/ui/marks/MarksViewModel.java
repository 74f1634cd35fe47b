package dev.frameline.ui.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Tasks;
import dev.frameline.frame.Entry;
import dev.frameline.recording.Mark;
import dev.frameline.recording.Recording;
import dev.frameline.ui.kit.text.Times;

/// The marks and notes of a recording. A change is seen at once and written behind it, one after the other; if that
/// fails, what the file has is shown again. Confined to the FX thread.
public final class MarksViewModel {

    /// A change on its way to the file.
    private record Change(Recording recording, Mark mark, boolean isSet) {}

    private final Tasks tasks;
    private final Times times;
    private final LongProperty selectedNumber;
    private final LongConsumer goTo;
    private final ReadOnlyObjectWrapper<NavigableMap<Long, Mark>> marks = new ReadOnlyObjectWrapper<>(this, "marks",
            Collections.emptyNavigableMap());
    private final ReadOnlyObjectWrapper<List<MarkRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final Map<Long, String> clocks = new HashMap<>();
    private final Deque<Change> waiting = new ArrayDeque<>();
    private Consumer<Fault> onFault = fault -> {
        // nobody listens yet
    };
    private Consumer<Mark> onRemoved = mark -> {
        // nobody listens yet
    };
    private Optional<Recording> recording = Optional.empty();
    private boolean isWriting;

    /// @param tasks delivers on the FX thread
    /// @param times writes the times of day
    /// @param selectedNumber number of the selected entry, 0 if none is; owned by whoever composes the panes
    /// @param goTo goes to an entry
    public MarksViewModel(Tasks tasks, Times times, LongProperty selectedNumber, LongConsumer goTo) {
        this.tasks = tasks;
        this.times = times;
        this.selectedNumber = selectedNumber;
        this.goTo = goTo;
    }

    /// Shows the marks of this recording from now on.
    public void setRecording(Optional<Recording> from) {
        recording = from;
        clocks.clear();
        show(new TreeMap<>());
        load();
    }

    /// Told what could not be read or written.
    public void setOnFault(Consumer<Fault> handler) {
        onFault = handler;
    }

    /// Told of each mark that was taken off with what it said, so that [#put] can bring it back.
    public void setOnRemoved(Consumer<Mark> handler) {
        onRemoved = handler;
    }

    /// The marks by number; not to be changed.
    public ReadOnlyObjectProperty<NavigableMap<Long, Mark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// Marks the selected entry, or takes its mark off.
    public void toggle() {
        long number = selectedNumber.get();
        if (number > 0) {
            if (marks.get().containsKey(number)) {
                remove(number);
            } else {
                put(new Mark(number, ""));
            }
        }
    }

    /// What the note on an entry says, empty if there is none.
    public String note(long number) {
        return Optional.ofNullable(marks.get().get(number)).map(Mark::note).orElse("");
    }

    /// Writes a note on an entry; an empty one leaves a plain mark where there was one.
    public void write(long number, String note) {
        String wanted = note.strip();
        if (!wanted.equals(note(number))) {
            put(new Mark(number, wanted));
        }
    }

    /// Leaves a mark, instead of an earlier one.
    public void put(Mark mark) {
        change(mark, true);
    }

    /// Takes a mark off.
    public void remove(long number) {
        Optional.ofNullable(marks.get().get(number)).ifPresent(mark -> {
            change(mark, false);
            onRemoved.accept(mark);
        });
    }

    /// Goes to an entry.
    public void goTo(long number) {
        goTo.accept(number);
    }

    long selected() {
        return selectedNumber.get();
    }

    /// The marks in words, once the times of their entries are known.
    ReadOnlyObjectProperty<List<MarkRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Reads the times of entries that are not known yet.
    void loadTimes() {
        Collection<Long> unknown = marks.get().keySet().stream().filter(number -> !clocks.containsKey(number)).toList();
        if (unknown.isEmpty() || recording.isEmpty()) {
            return;
        }
        Recording from = recording.get();
        tasks.run("read the times of marks", () -> from.entries(List.copyOf(unknown)))
                .then(entries -> timesCame(from, entries), onFault);
    }

    private void timesCame(Recording from, List<Entry> entries) {
        if (isOpen(from)) {
            entries.forEach(entry -> clocks.put(entry.number(), times.clock(entry.atNanos())));
            show(marks.get());
        }
    }

    private void load() {
        recording.ifPresent(from -> tasks.run("read the marks", from::marks).then(found -> {
            if (isOpen(from) && !isWriting) {
                var all = new TreeMap<Long, Mark>();
                found.forEach(mark -> all.put(mark.number(), mark));
                show(all);
            }
        }, onFault));
    }

    private boolean isOpen(Recording from) {
        return recording.filter(from::equals).isPresent();
    }

    private void change(Mark mark, boolean isSet) {
        recording.ifPresent(into -> {
            var all = new TreeMap<>(marks.get());
            if (isSet) {
                all.put(mark.number(), mark);
            } else {
                all.remove(mark.number());
            }
            show(all);
            waiting.add(new Change(into, mark, isSet));
            write();
        });
    }

    private void write() {
        if (isWriting || waiting.isEmpty()) {
            return;
        }
        Change next = waiting.remove();
        isWriting = true;
        tasks.run("write a mark", () -> {
            if (next.isSet()) {
                next.recording().mark(next.mark());
            } else {
                next.recording().unmark(next.mark().number());
            }
            return true;
        }).then(done -> {
            isWriting = false;
            write();
        }, fault -> {
            isWriting = false;
            waiting.clear();
            onFault.accept(fault);
            load();
        });
    }

    private void show(NavigableMap<Long, Mark> all) {
        marks.set(Collections.unmodifiableNavigableMap(all));
        List<MarkRow> written = new ArrayList<>();
        all.values().forEach(mark -> written
                .add(new MarkRow(mark.number(), clocks.getOrDefault(mark.number(), ""), mark.note())));
        rows.set(List.copyOf(written));
    }
}
