package dev.frameline.ui.entries;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Job;
import dev.frameline.base.task.Tasks;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;

/// Looks for the nearest entry that passes a filter, forwards or backwards, in ranges that grow: a near one is found at
/// once, and a far one need not wait for all that lies beyond it. One look at a time. Confined to the FX thread; the
/// looking itself is done by a worker.
public final class EntrySeek {

    private static final long FIRST_RANGE = 4_096;
    private static final long LONGEST_RANGE = 262_144;

    /// Where to look and for what.
    ///
    /// @param first lowest number
    /// @param last highest number
    /// @param isForwards whether the lowest number that passes is wanted, or the highest
    public record Span(Recording recording, EntryFilter filter, long first, long last, boolean isForwards) {}

    private final Tasks tasks;
    private Optional<Job> job = Optional.empty();
    private boolean isUnderWay;

    public EntrySeek(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Looks there and calls off an earlier look.
    ///
    /// @param answer given the nearest entry that passes, or none
    public void seek(Span span, Consumer<OptionalLong> answer, Consumer<Fault> failed) {
        stop();
        look(span, FIRST_RANGE, answer, failed);
    }

    /// Calls off what is under way.
    public void stop() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        isUnderWay = false;
    }

    public boolean isUnderWay() {
        return isUnderWay;
    }

    private void look(Span span, long range, Consumer<OptionalLong> answer, Consumer<Fault> failed) {
        isUnderWay = span.first() <= span.last();
        if (!isUnderWay) {
            answer.accept(OptionalLong.empty());
            return;
        }
        long from = span.isForwards() ? span.first() : Math.max(span.first(), span.last() - range + 1);
        long to = span.isForwards() ? Math.min(span.last(), span.first() + range - 1) : span.last();
        Job started = tasks.compute("look for an entry", () -> nearest(span, from, to)).then(found -> {
            isUnderWay = false;
            if (found.isPresent()) {
                answer.accept(found);
            } else {
                look(rest(span, from, to), Math.min(LONGEST_RANGE, range * 2), answer, failed);
            }
        }, fault -> {
            isUnderWay = false;
            failed.accept(fault);
        });
        if (isUnderWay) {
            job = Optional.of(started);
        }
    }

    private static OptionalLong nearest(Span span, long from, long to) throws FaultException, InterruptedException {
        long[] found = span.recording().find(span.filter(), from, to);
        if (found.length == 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(span.isForwards() ? found[0] : found[found.length - 1]);
    }

    private static Span rest(Span span, long from, long to) {
        return new Span(span.recording(), span.filter(), span.isForwards() ? to + 1 : span.first(),
                span.isForwards() ? span.last() : from - 1, span.isForwards());
    }
}
