package dev.frameline.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Tasks;
import dev.frameline.query.Condition;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;
import dev.frameline.ui.entries.EntrySeek;
import dev.frameline.ui.entries.HitSet;

/// Finding among the rows that are shown: counts the hits in the background from the first entry on, and goes from the
/// selected row to the next one at once, even where the counting has not come to yet. Hides nothing. Confined to the FX
/// thread.
public final class FindViewModel {

    /// How a step went round an end of the rows.
    public enum Wrap {
        NONE, TO_FIRST, TO_LAST
    }

    private final LongProperty selectedNumber;
    private final LongConsumer goTo;
    private final Consumer<Fault> failed;
    private final FilterSearch counting;
    private final EntrySeek seek;
    private final HitSet hits = new HitSet();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private Optional<Recording> recording = Optional.empty();
    private EntryFilter shown = EntryFilter.ALL;
    private final ReadOnlyObjectWrapper<Optional<Query>> query = new ReadOnlyObjectWrapper<>(this, "query",
            Optional.empty());
    private Wrap wrap = Wrap.NONE;
    private long limit;

    /// @param selectedNumber where a step begins
    /// @param goTo goes to an entry
    /// @param failed told why the recording could not be read
    FindViewModel(Tasks tasks, LongProperty selectedNumber, LongConsumer goTo, Consumer<Fault> failed) {
        this.selectedNumber = selectedNumber;
        this.goTo = goTo;
        this.failed = failed;
        counting = new FilterSearch(tasks, this::hitsCame, failed);
        seek = new EntrySeek(tasks);
    }

    /// Looks for this from now on, for nothing if it lets everything pass. The selection stays.
    public void find(Query wanted) {
        query.set(wanted.isAll() ? Optional.empty() : Optional.of(wanted));
        restart();
    }

    /// Goes to the next hit after the selected row; after the last one to the first.
    public void next() {
        long from = selectedNumber.get();
        wrap = Wrap.NONE;
        forwards(from + 1, limit, () -> {
            wrap = Wrap.TO_FIRST;
            forwards(1, from, this::restAtNothing);
        });
    }

    /// Goes to the hit before the selected row; before the first one to the last.
    public void previous() {
        long from = selectedNumber.get() == 0 ? limit + 1 : selectedNumber.get();
        wrap = Wrap.NONE;
        backwards(1, from - 1, () -> {
            wrap = Wrap.TO_LAST;
            backwards(from, limit, this::restAtNothing);
        });
    }

    /// Whether anything is looked for.
    public boolean isFinding() {
        return query.get().isPresent();
    }

    /// What is looked for.
    ReadOnlyObjectProperty<Optional<Query>> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// Which hit is selected, from 1; 0 if none is or if the counting has not come there.
    public long position() {
        long number = selectedNumber.get();
        return number > 0 && hits.contains(number) ? hits.below(number) + 1 : 0;
    }

    /// How many hits there are among the entries that were looked at.
    public long hits() {
        return hits.count();
    }

    /// How many of them are entries from number `first` to `last`.
    public long hitsBetween(long first, long last) {
        return hits.below(last + 1) - hits.below(first);
    }

    /// How many entries were looked at.
    public long searched() {
        return query.get().isPresent() ? counting.searched() : 0;
    }

    /// How many there are to look at.
    public long searchGoal() {
        return query.get().isPresent() ? limit : 0;
    }

    /// Whether a step is under way.
    public boolean isGoing() {
        return seek.isUnderWay();
    }

    /// How the last step went round an end.
    public Wrap wrap() {
        return wrap;
    }

    /// Changes whenever other rows are hits.
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// Whether an entry is a hit, as far as is known.
    boolean isHit(long number) {
        return hits.contains(number);
    }

    /// The rows are others now.
    ///
    /// @param filter what lets them through
    void setRows(Optional<Recording> from, EntryFilter filter) {
        recording = from;
        shown = filter;
        limit = 0;
        restart();
    }

    /// Entries up to this number count from now on.
    void grow(long upTo) {
        limit = upTo;
        if (query.get().isPresent()) {
            counting.upTo(limit);
        }
    }

    void retry() {
        counting.retry();
    }

    private void restart() {
        counting.stop();
        seek.stop();
        hits.clear();
        wrap = Wrap.NONE;
        if (query.get().isPresent() && recording.isPresent()) {
            counting.begin(recording.get(), wanted(query.get().get()));
            counting.upTo(limit);
        }
        revision.set(revision.get() + 1);
    }

    /// What passes the filter and is looked for as well.
    private EntryFilter wanted(Query found) {
        Query filtered = shown.query();
        return filtered.isAll()
                ? shown.withQuery(found)
                : shown.withQuery(new Query(found.text(),
                        new Condition.And(List.of(filtered.condition(), found.condition())), List.of(),
                        found.zone()));
    }

    private void hitsCame(long[] found) {
        hits.add(found);
        if (found.length > 0) {
            revision.set(revision.get() + 1);
        }
    }

    private void forwards(long first, long last, Runnable orElse) {
        long index = hits.below(first);
        if (index < hits.count() && hits.at(index) <= last) {
            arrive(hits.at(index));
        } else {
            seek(Math.max(first, searched() + 1), last, true, orElse);
        }
    }

    private void backwards(long first, long last, Runnable orElse) {
        seek(Math.max(first, searched() + 1), last, false, () -> {
            long index = hits.below(last + 1) - 1;
            if (index >= 0 && hits.at(index) >= first) {
                arrive(hits.at(index));
            } else {
                orElse.run();
            }
        });
    }

    private void seek(long first, long last, boolean isForwards, Runnable orElse) {
        if (query.get().isEmpty() || recording.isEmpty()) {
            return;
        }
        seek.seek(new EntrySeek.Span(recording.get(), wanted(query.get().get()), first, last, isForwards),
                found -> answered(found, orElse), failed);
    }

    private void answered(OptionalLong found, Runnable orElse) {
        if (found.isPresent()) {
            arrive(found.getAsLong());
        } else {
            orElse.run();
        }
    }

    private void arrive(long number) {
        seek.stop();
        goTo.accept(number);
    }

    private void restAtNothing() {
        wrap = Wrap.NONE;
    }
}
