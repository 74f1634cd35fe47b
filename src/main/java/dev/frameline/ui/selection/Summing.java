package dev.frameline.ui.selection;

import java.util.Optional;
import java.util.function.Consumer;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.ranges.LongRanges;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.recording.Recording;
import dev.frameline.recording.Totals;

/// Sums selected entries up, a stride after the other. Confined to the FX thread; the summing is done by a worker.
final class Summing {

    private static final int STRIDE = 1 << 17;

    private final Tasks tasks;
    private final Consumer<Sum> changed;
    private final Consumer<Fault> failed;
    private Optional<Job> job = Optional.empty();
    private Totals totals = Totals.NONE;

    /// How far it has come.
    ///
    /// @param totals of what was summed up
    /// @param done entries that were
    /// @param total entries in all
    record Sum(Totals totals, long done, long total) {

        static final Sum NOTHING = new Sum(Totals.NONE, 0, 0);

        boolean isWhole() {
            return done >= total;
        }
    }

    /// @param changed told at each stride
    Summing(Tasks tasks, Consumer<Sum> changed, Consumer<Fault> failed) {
        this.tasks = tasks;
        this.changed = changed;
        this.failed = failed;
    }

    /// Begins anew.
    ///
    /// @param wholeMessages whether an entry stands for the whole message that it begins
    void begin(Recording in, Walk walk, boolean wholeMessages) {
        stop();
        totals = Totals.NONE;
        step(in, walk, wholeMessages);
    }

    /// Calls off what is under way.
    void stop() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
    }

    private void step(Recording in, Walk walk, boolean wholeMessages) {
        changed.accept(new Sum(totals, walk.done(), walk.total()));
        if (!walk.isOver()) {
            LongRanges stride = walk.stride(STRIDE);
            job = Optional.of(tasks.run("sum up the selection", () -> in.totals(stride, wholeMessages)).then(more -> {
                totals = totals.plus(more);
                step(in, walk, wholeMessages);
            }, failed));
        }
    }
}
