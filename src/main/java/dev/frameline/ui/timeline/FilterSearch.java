package dev.frameline.ui.timeline;

import java.util.Optional;
import java.util.function.Consumer;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;

/// Runs a filter over a recording in ranges, one after the other, so that hits show while it goes on, and goes on as the
/// recording grows. The first ranges are short, for a quick first hit. Confined to the FX thread; the searching itself
/// is done by a worker.
final class FilterSearch {

    private static final long FIRST_RANGE = 8_192;
    private static final long LONGEST_RANGE = 262_144;

    private final Tasks tasks;
    private final Consumer<long[]> found;
    private final Consumer<Fault> failed;
    private Optional<Recording> recording = Optional.empty();
    private EntryFilter filter = EntryFilter.ALL;
    private Optional<Job> job = Optional.empty();
    private boolean isUnderWay;
    private boolean isBroken;
    private boolean isHalted;
    private long searched;
    private long goal;
    private long range = FIRST_RANGE;

    /// @param found given the hits of each range, ascending, maybe none
    /// @param failed told why the search stopped
    FilterSearch(Tasks tasks, Consumer<long[]> found, Consumer<Fault> failed) {
        this.tasks = tasks;
        this.found = found;
        this.failed = failed;
    }

    /// Begins anew with another filter; nothing is searched before [#upTo].
    void begin(Recording in, EntryFilter with) {
        stop();
        recording = Optional.of(in);
        filter = with;
        searched = 0;
        goal = 0;
        range = FIRST_RANGE;
        isBroken = false;
    }

    /// Calls off what is under way.
    void stop() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        isUnderWay = false;
        isHalted = false;
        recording = Optional.empty();
        goal = searched;
    }

    /// Calls off what is under way because a person wants so: what was found stays, and nothing is looked at until
    /// [#resume].
    void halt() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        isUnderWay = false;
        isHalted = true;
    }

    /// Goes on after [#halt].
    void resume() {
        isHalted = false;
        step();
    }

    /// Whether it was halted.
    boolean isHalted() {
        return isHalted;
    }

    /// Searches entries up to this number, as far as that is not done yet.
    void upTo(long number) {
        goal = Math.max(goal, number);
        step();
    }

    /// Goes on after a failure.
    void retry() {
        isBroken = false;
        step();
    }

    /// Whether there is something left to search.
    boolean isUnderWay() {
        return !isBroken && !isHalted && (isUnderWay || searched < goal);
    }

    /// Entries that were looked at.
    long searched() {
        return searched;
    }

    private void step() {
        if (isUnderWay || isBroken || isHalted || searched >= goal) {
            return;
        }
        recording.ifPresent(in -> {
            long first = searched + 1;
            long last = Math.min(goal, searched + range);
            EntryFilter with = filter;
            isUnderWay = true;
            Job started = tasks.compute("filter the timeline", () -> in.find(with, first, last))
                    .then(hits -> ended(last, hits), this::broke);
            if (isUnderWay) {
                job = Optional.of(started);
            }
        });
    }

    private void ended(long last, long[] hits) {
        isUnderWay = false;
        job = Optional.empty();
        searched = last;
        range = Math.min(LONGEST_RANGE, range * 2);
        found.accept(hits);
        step();
    }

    private void broke(Fault fault) {
        isUnderWay = false;
        job = Optional.empty();
        isBroken = true;
        failed.accept(fault);
    }
}
