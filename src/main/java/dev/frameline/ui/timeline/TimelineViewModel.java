package dev.frameline.ui.timeline;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Tasks;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;
import dev.frameline.ui.entries.RowLoader;
import dev.frameline.ui.entries.RowNumbers;
import dev.frameline.ui.entries.RowPages;
import dev.frameline.ui.entries.RowWriter;
import dev.frameline.ui.entries.TimelineRow;
import dev.frameline.ui.kit.text.Times;

/// What the timeline shows: which rows there are, which of them are loaded, whether it follows, is paused, is filtered.
/// It takes a snapshot of the recording at each [#tick()] and grows by nothing but eight bytes a hit of a filter.
/// Confined to the FX thread.
public final class TimelineViewModel {

    /// Rows at the end that must be loaded before a following view moves on to them, so that it never shows gaps.
    private static final int TAIL = 64;
    /// Ticks between looks at rows that were incomplete: about a second.
    private static final int RELOAD_TICKS = 30;

    private final LongProperty selectedNumber;
    private final BooleanBinding canCopy;
    private final RowNumbers numbers = new RowNumbers();
    private final RowPages pages;
    private final FilterSearch search;
    private final ObservableValue<EntryFilter> filter;
    private final BooleanProperty following = new SimpleBooleanProperty(this, "following", true);
    private final BooleanProperty paused = new SimpleBooleanProperty(this, "paused");
    private final ReadOnlyLongWrapper rowCount = new ReadOnlyLongWrapper(this, "rowCount");
    private final ReadOnlyLongWrapper missed = new ReadOnlyLongWrapper(this, "missed");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper(this, "filtered");
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper(this, "searching");
    private final ReadOnlyObjectWrapper<Emptiness> emptiness = new ReadOnlyObjectWrapper<>(this, "emptiness",
            Emptiness.NOT_CONNECTED);
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(this, "fault",
            Optional.empty());
    private Optional<Recording> recording = Optional.empty();
    private Consumer<CopyForm> onCopy = form -> {
        // nobody listens yet
    };
    private long limit;
    private long awaited;
    private long ticks;

    /// @param tasks delivers on the FX thread
    /// @param filter which entries are shown; owned by whoever composes the panes
    /// @param times writes the times of day
    /// @param selectedNumber number of the selected entry, 0 if none is; owned by whoever composes the panes
    public TimelineViewModel(Tasks tasks, ObservableValue<EntryFilter> filter, Times times,
            LongProperty selectedNumber) {
        this.filter = filter;
        this.selectedNumber = selectedNumber;
        canCopy = selectedNumber.greaterThan(0);
        var loader = new RowLoader(new RowWriter(times));
        pages = new RowPages(tasks, loader, numbers, this::rowsCame, this::fail);
        search = new FilterSearch(tasks, this::hitsCame, this::fail);
        filter.subscribe((before, now) -> restart());
        paused.subscribe((before, now) -> tick());
        following.subscribe((before, now) -> publish());
    }

    /// Shows this recording from its beginning; nothing of another one stays but the filter.
    public void setRecording(Optional<Recording> shown) {
        recording = Optional.empty();
        paused.set(false);
        recording = shown;
        limit = 0;
        pages.open(shown);
        restart();
    }

    /// Takes a new look at the recording. Cheap; meant to be called up to 30 times a second while the pane is shown.
    public void tick() {
        if (recording.isEmpty()) {
            return;
        }
        long live = recording.get().count();
        if (!paused.get()) {
            limit = live;
        }
        missed.set(live - limit);
        if (numbers.isFiltered()) {
            search.upTo(limit);
        } else {
            numbers.growTo(limit);
        }
        if (++ticks % RELOAD_TICKS == 0) {
            pages.reloadUnsettled();
        }
        publish();
    }

    /// Calls off all that is under way.
    public void close() {
        setRecording(Optional.empty());
    }

    /// Whether the view stays at the newest row.
    public BooleanProperty followingProperty() {
        return following;
    }

    /// Whether the view stands still; the capture goes on.
    public BooleanProperty pausedProperty() {
        return paused;
    }

    /// How many rows there are.
    public ReadOnlyLongProperty rowCountProperty() {
        return rowCount.getReadOnlyProperty();
    }

    /// Entries that came since the view was paused.
    public ReadOnlyLongProperty missedProperty() {
        return missed.getReadOnlyProperty();
    }

    /// Whether a filter hides something.
    public ReadOnlyBooleanProperty filteredProperty() {
        return filtered.getReadOnlyProperty();
    }

    /// How many entries the filter has looked at.
    public long searched() {
        return search.searched();
    }

    /// How many it has to look at; what came since the view was paused does not count.
    public long searchGoal() {
        return limit;
    }

    /// How many rows there are of the entries `first` to `last`.
    public long rowsBetween(long first, long last) {
        return numbers.firstRowFrom(last + 1) - numbers.firstRowFrom(first);
    }

    /// Whether the filter has not yet seen all entries.
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// Why rows could not be loaded or searched; stays until [#retry()].
    public ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// Number of the selected entry, 0 if none is.
    public LongProperty selectedNumberProperty() {
        return selectedNumber;
    }

    /// What to do when the payload of the selected entry is to be copied.
    public void setOnCopy(Consumer<CopyForm> action) {
        onCopy = action;
    }

    /// Copies the payload of the selected entry.
    public void copy(CopyForm form) {
        if (canCopy.get()) {
            onCopy.accept(form);
        }
    }

    /// Whether there is something to copy.
    public ObservableBooleanValue canCopy() {
        return canCopy;
    }

    /// Tries again what has failed.
    public void retry() {
        fault.set(Optional.empty());
        pages.retry();
        search.retry();
        publish();
    }

    /// Changes whenever rows have to be asked for again.
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// Why there are no rows.
    ReadOnlyObjectProperty<Emptiness> emptinessProperty() {
        return emptiness.getReadOnlyProperty();
    }

    /// The row at `index`, if it is loaded.
    Optional<TimelineRow> row(long index) {
        return pages.row(index);
    }

    /// Rows from `first` up to but not including `last` are in sight.
    void inSight(long first, long last) {
        pages.inSight(first, last);
    }

    /// The highest number that a row may have.
    long highestNumber() {
        return limit;
    }

    /// The row of the selected entry, -1 if it is not shown.
    long selectedRow() {
        return selectedNumber.get() == 0 ? -1 : numbers.rowOf(selectedNumber.get());
    }

    /// Selects the entry in a row.
    void selectRow(long row) {
        if (row >= 0 && row < rowCount.get()) {
            selectedNumber.set(numbers.numberAt(row));
        }
    }

    private void restart() {
        EntryFilter wanted = filter.getValue();
        search.stop();
        pages.clear();
        filtered.set(!wanted.isAll());
        if (wanted.isAll()) {
            numbers.showAll();
        } else {
            numbers.showHits();
            recording.ifPresent(in -> search.begin(in, wanted));
        }
        awaited = 0;
        rowCount.set(0);
        missed.set(0);
        fault.set(Optional.empty());
        revision.set(revision.get() + 1);
        tick();
        update();
    }

    private void hitsCame(long[] hits) {
        numbers.add(hits);
        publish();
    }

    private void rowsCame() {
        publish();
        revision.set(revision.get() + 1);
    }

    private void fail(Fault why) {
        fault.set(Optional.of(why));
        publish();
    }

    /// Lets the view see how many rows there are. While it follows, only once the newest ones are loaded: then it never
    /// shows gaps, and takes as many steps as the disk allows.
    private void publish() {
        if (awaited == 0 && numbers.count() != rowCount.get()) {
            awaited = numbers.count();
        }
        if (awaited > 0 && following.get() && fault.get().isEmpty()) {
            long tail = Math.max(0, awaited - TAIL);
            pages.want(tail, awaited);
            if (awaited > 0 && !pages.isReady(tail, awaited)) {
                update();
                return;
            }
        }
        if (awaited > 0) {
            show(awaited);
        }
        update();
    }

    private void show(long rows) {
        awaited = 0;
        if (rows != rowCount.get()) {
            rowCount.set(rows);
            revision.set(revision.get() + 1);
        }
    }

    private void update() {
        searching.set(search.isUnderWay());
        if (recording.isEmpty()) {
            emptiness.set(Emptiness.NOT_CONNECTED);
        } else if (rowCount.get() > 0 || awaited > 0) {
            emptiness.set(Emptiness.NONE);
        } else if (limit == 0) {
            emptiness.set(Emptiness.NOTHING_YET);
        } else {
            emptiness.set(search.isUnderWay() ? Emptiness.SEARCHING : Emptiness.NO_HITS);
        }
    }
}
