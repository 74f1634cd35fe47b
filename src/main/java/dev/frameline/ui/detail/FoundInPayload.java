package dev.frameline.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.query.Highlight;
import dev.frameline.query.Highlight.Range;
import dev.frameline.ui.detail.Rendering.Look;
import dev.frameline.ui.kit.code.MarkSource;

/// Where in the payload on the screen stands what somebody looks for. A worker looks, since a regular expression may
/// take its time; what is marked is the beginning of very long texts only. Confined to the FX thread.
final class FoundInPayload {

    /// Longer texts are not looked through.
    private static final int MOST_CHARACTERS = 8 << 20;
    private static final int MOST_RANGES = 10_000;

    private final Tasks tasks;
    private final ObservableValue<Rendering> rendering;
    private final ReadOnlyObjectWrapper<MarkSource> marks = new ReadOnlyObjectWrapper<>(this, "marks",
            MarkSource.none());
    private List<Highlight> highlights = List.of();
    private Optional<Job> job = Optional.empty();

    FoundInPayload(Tasks tasks, ObservableValue<Rendering> rendering) {
        this.tasks = tasks;
        this.rendering = rendering;
        rendering.subscribe((before, now) -> look());
    }

    /// Looks for these from now on.
    void look(List<Highlight> wanted) {
        highlights = List.copyOf(wanted);
        look();
    }

    /// What to draw.
    ReadOnlyObjectProperty<MarkSource> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// Calls off what is under way.
    void close() {
        job.ifPresent(Job::cancel);
    }

    private void look() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        marks.set(MarkSource.none());
        Rendering shown = rendering.getValue();
        boolean isText = shown.look() != Look.HEX && shown.lines().text().length() <= MOST_CHARACTERS;
        if (!highlights.isEmpty() && isText) {
            List<Highlight> wanted = highlights;
            job = Optional.of(tasks.compute("look through a payload",
                    () -> Highlight.in(wanted, shown.text(), MOST_RANGES)).then(
                            ranges -> marks.set(source(ranges)),
                            fault -> marks.set(MarkSource.none())));
        }
    }

    private static MarkSource source(List<Range> ranges) {
        return (from, to) -> {
            List<MarkSource.Mark> touching = new ArrayList<>();
            for (int at = firstFrom(ranges, from); at < ranges.size() && ranges.get(at).start() < to; at++) {
                touching.add(new MarkSource.Mark(ranges.get(at).start(), ranges.get(at).end(), false));
            }
            return touching;
        };
    }

    /// The first range that ends after `offset`; they stand in order and apart from each other.
    private static int firstFrom(List<Range> ranges, int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
