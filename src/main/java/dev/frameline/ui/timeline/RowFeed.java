package dev.frameline.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Tasks;
import dev.frameline.query.Highlight;
import dev.frameline.query.JsonPath;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;
import dev.frameline.ui.entries.EntrySelection;
import dev.frameline.ui.entries.RowLoader;
import dev.frameline.ui.entries.RowNumbers;
import dev.frameline.ui.entries.RowPages;
import dev.frameline.ui.entries.TimelineRow;

/// The rows of a timeline: which entries they are, as a filter finds them, and the loading of those in sight. Rows are
/// only ever added at the end until the filter or the recording changes. Confined to the FX thread.
final class RowFeed {

    /// Rows at the end that must be loaded before a following view moves on to them, so that it never shows gaps.
    private static final int TAIL = 64;
    /// Ticks between looks at rows that were incomplete: about a second.
    private static final int RELOAD_TICKS = 30;

    private final ObservableBooleanValue following;
    private final RowNumbers numbers = new RowNumbers();
    private final EntrySelection selection;
    private final RowPages pages;
    private final FilterSearch search;
    private final ReadOnlyLongWrapper rowCount = new ReadOnlyLongWrapper(this, "rowCount");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper(this, "searching");
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(this, "fault",
            Optional.empty());
    private Runnable onChange = () -> {
        // nobody listens yet
    };
    private Optional<Recording> recording = Optional.empty();
    private long limit;
    private long awaited;
    private long ticks;

    /// @param following whether the newest rows must be loaded before they are counted
    /// @param lead number of the entry whose detail is shown, 0 for none
    RowFeed(Tasks tasks, RowLoader loader, ObservableBooleanValue following, LongProperty lead) {
        this.following = following;
        selection = new EntrySelection(numbers, lead);
        pages = new RowPages(tasks, loader, numbers, this::rowsCame, this::fail);
        search = new FilterSearch(tasks, this::hitsCame, this::fail);
    }

    /// Told whenever anything here has changed.
    void setOnChange(Runnable listener) {
        onChange = listener;
    }

    /// Reads from another recording; nothing of the last one stays. Has no rows before [#restart].
    void open(Optional<Recording> from) {
        recording = from;
        limit = 0;
        pages.open(from);
    }

    /// Begins anew with what passes this filter; has no rows before [#grow].
    void restart(EntryFilter filter) {
        selection.pin();
        search.stop();
        pages.clear();
        if (filter.isAll()) {
            numbers.showAll();
        } else {
            numbers.showHits();
            recording.ifPresent(in -> search.begin(in, filter));
        }
        pages.setReading(pages.reading().withFolded(filter.folded()));
        awaited = 0;
        rowCount.set(0);
        fault.set(Optional.empty());
        touch();
    }

    /// Entries up to this number count from now on.
    void grow(long upTo) {
        limit = upTo;
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

    /// Tries again what has failed.
    void retry() {
        fault.set(Optional.empty());
        pages.retry();
        search.retry();
        publish();
    }

    /// What is read of each entry's JSON; rows that were loaded before are loaded again.
    void setPaths(List<JsonPath> paths) {
        pages.setReading(pages.reading().withPaths(paths));
        touch();
    }

    /// What is looked for in the previews; rows that were loaded before are loaded again.
    void setHighlights(List<Highlight> highlights) {
        pages.setReading(pages.reading().withHighlights(highlights));
        touch();
    }

    /// Which entries are selected.
    EntrySelection selection() {
        return selection;
    }

    /// Ends a search; what was found stays.
    void haltSearch() {
        search.halt();
        publish();
    }

    /// Goes on with it.
    void resumeSearch() {
        search.resume();
        publish();
    }

    /// Whether a search was halted.
    boolean isSearchHalted() {
        return search.isHalted();
    }

    Optional<Recording> recording() {
        return recording;
    }

    /// Which entry each row is; not all of them need be counted yet.
    RowNumbers numbers() {
        return numbers;
    }

    /// How many rows are to be shown.
    ReadOnlyLongProperty rowCountProperty() {
        return rowCount.getReadOnlyProperty();
    }

    /// Changes whenever rows have to be asked for again.
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// Whether the filter has not yet seen all entries.
    ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// Why rows could not be loaded or searched; stays until [#retry()].
    ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// How many entries were looked at.
    long searched() {
        return numbers.isFiltered() ? search.searched() : limit;
    }

    /// How many entries count.
    long limit() {
        return limit;
    }

    /// Whether there are rows, or will be once they are loaded.
    boolean hasRows() {
        return rowCount.get() > 0 || awaited > 0;
    }

    /// The row at `index`, if it is loaded.
    Optional<TimelineRow> row(long index) {
        return pages.row(index);
    }

    /// Rows from `first` up to but not including `last` are in sight.
    void inSight(long first, long last) {
        pages.inSight(first, last);
    }

    /// Makes the view ask again.
    void touch() {
        revision.set(revision.get() + 1);
    }

    /// Lets the view see how many rows there are. While it follows, only once the newest ones are loaded: then it never
    /// shows gaps, and takes as many steps as the disk allows.
    void publish() {
        if (awaited == 0 && numbers.count() != rowCount.get()) {
            awaited = numbers.count();
        }
        if (awaited > 0 && following.get() && fault.get().isEmpty()) {
            long tail = Math.max(0, awaited - TAIL);
            pages.want(tail, awaited);
            if (awaited > 0 && !pages.isReady(tail, awaited)) {
                changed();
                return;
            }
        }
        if (awaited > 0) {
            show(awaited);
        }
        changed();
    }

    private void show(long rows) {
        awaited = 0;
        if (rows != rowCount.get()) {
            rowCount.set(rows);
            touch();
        }
    }

    private void hitsCame(long[] hits) {
        numbers.add(hits);
        publish();
    }

    private void rowsCame() {
        publish();
        touch();
    }

    /// Something about the rows could not be read.
    void fail(Fault why) {
        fault.set(Optional.of(why));
        publish();
    }

    private void changed() {
        searching.set(search.isUnderWay());
        onChange.run();
    }
}
