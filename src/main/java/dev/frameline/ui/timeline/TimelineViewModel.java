package dev.frameline.ui.timeline;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Tasks;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Recording;
import dev.frameline.ui.entries.EntrySelection;
import dev.frameline.ui.entries.RowLoader;
import dev.frameline.ui.entries.RowWriter;
import dev.frameline.ui.entries.TimelineRow;
import dev.frameline.ui.entries.columns.ColumnsViewModel;
import dev.frameline.ui.kit.text.Times;

/// What the timeline shows: the rows of its feed, and whether it follows, is paused, is filtered. It takes a snapshot of
/// the recording at each [#tick()]. New rows never move what one reads: while it does not follow, [#arrivedProperty]
/// says how many came. Confined to the FX thread.
public final class TimelineViewModel {

    private final LongProperty selectedNumber;
    private final ObservableValue<EntryFilter> filter;
    private final BooleanProperty following = new SimpleBooleanProperty(this, "following", true);
    private final BooleanProperty paused = new SimpleBooleanProperty(this, "paused");
    private final ReadOnlyLongWrapper missed = new ReadOnlyLongWrapper(this, "missed");
    private final ReadOnlyLongWrapper arrived = new ReadOnlyLongWrapper(this, "arrived");
    private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper(this, "filtered");
    private final ReadOnlyObjectWrapper<Emptiness> emptiness = new ReadOnlyObjectWrapper<>(this, "emptiness",
            Emptiness.NOT_CONNECTED);
    private final RowFeed feed;
    private final ColumnsViewModel columns = new ColumnsViewModel();
    private final FindViewModel find;
    private final FilterRun filterRun;
    private final RowDressing dressing;
    private final HeldPlace held = new HeldPlace();
    private Consumer<CopyForm> onCopy = form -> {
        // nobody listens yet
    };
    private OptionalLong top = OptionalLong.empty();
    /// The last entry that there was when following ended.
    private long seen;

    /// @param tasks delivers on the FX thread
    /// @param filter which entries are shown; owned by whoever composes the panes
    /// @param times writes the times of day
    /// @param selectedNumber number of the selected entry, 0 if none is; owned by whoever composes the panes
    public TimelineViewModel(Tasks tasks, ObservableValue<EntryFilter> filter, Times times,
            LongProperty selectedNumber) {
        this.filter = filter;
        this.selectedNumber = selectedNumber;
        feed = new RowFeed(tasks, new RowLoader(new RowWriter(times)), following, selectedNumber);
        find = new FindViewModel(tasks, selectedNumber, this::goTo, feed::fail);
        dressing = new RowDressing(filter, find, feed::setHighlights);
        filterRun = new FilterRun(feed, selectedNumber, this::goTo);
        feed.setOnChange(this::update);
        feed.selection().entriesProperty().subscribe(held::release);
        columns.shownProperty().subscribe(shown -> feed.setPaths(columns.paths()));
        filter.subscribe((before, now) -> refilter());
        paused.subscribe((before, now) -> tick());
        following.subscribe((before, now) -> followingChanged());
    }

    /// Shows this recording from its beginning; nothing of another one stays but the filter.
    public void setRecording(Optional<Recording> shown) {
        feed.open(Optional.empty());
        paused.set(false);
        feed.open(shown);
        seen = shown.map(Recording::count).orElse(0L);
        held.release();
        restart();
    }

    /// Takes a new look at the recording. Cheap; meant to be called up to 30 times a second while the pane is shown.
    public void tick() {
        if (feed.recording().isEmpty()) {
            return;
        }
        long live = feed.recording().get().count();
        long limit = paused.get() ? feed.limit() : live;
        missed.set(live - limit);
        feed.grow(limit);
        find.grow(limit);
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
        return feed.rowCountProperty();
    }

    /// Entries that came since the view was paused.
    public ReadOnlyLongProperty missedProperty() {
        return missed.getReadOnlyProperty();
    }

    /// Rows that came below since following ended; 0 while it follows.
    public ReadOnlyLongProperty arrivedProperty() {
        return arrived.getReadOnlyProperty();
    }

    /// Whether a filter hides something.
    public ReadOnlyBooleanProperty filteredProperty() {
        return filtered.getReadOnlyProperty();
    }

    /// The search of the filter.
    public FilterRun filterRun() {
        return filterRun;
    }

    /// How many rows there are of the entries `first` to `last`.
    public long rowsBetween(long first, long last) {
        return feed.numbers().countBetween(first, last);
    }

    /// Why rows could not be loaded or searched; stays until [#retry()].
    public ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
        return feed.faultProperty();
    }

    /// Number of the selected entry, 0 if none is.
    public LongProperty selectedNumberProperty() {
        return selectedNumber;
    }

    /// Selects an entry, brings it into sight and stays there; a row that the filter has not come to yet comes into
    /// sight when it does.
    public void goTo(long number) {
        following.set(false);
        if (number > feed.limit()) {
            paused.set(false);
        }
        selectedNumber.set(number);
        held.want(feed.numbers(), number);
        update();
    }

    /// Number of the entry at the upper edge, 0 while it follows.
    public long top() {
        long row = held.firstInSight();
        return following.get() || row >= feed.numbers().count() ? 0 : feed.numbers().numberAt(row);
    }

    /// Stands as it stood when [#top] and the selection were these; numbers that do not exist change nothing.
    public void stand(long topNumber, long selected) {
        if (selected > 0 && selected <= feed.limit()) {
            selectedNumber.set(selected);
        }
        if (topNumber > 0 && topNumber <= feed.limit()) {
            following.set(false);
            held.putOnTop(topNumber);
            update();
        }
    }

    /// Finding among the rows.
    public FindViewModel find() {
        return find;
    }

    /// What rows wear beside their words.
    public RowDressing dressing() {
        return dressing;
    }

    /// What to do when the payload of the selected entry is to be copied.
    public void setOnCopy(Consumer<CopyForm> action) {
        onCopy = action;
    }

    /// Copies the payload of the selected entry.
    public void copy(CopyForm form) {
        if (selectedNumber.get() > 0) {
            onCopy.accept(form);
        }
    }

    /// Which entries are selected.
    public EntrySelection selection() {
        return feed.selection();
    }

    /// Which columns there are.
    public ColumnsViewModel columns() {
        return columns;
    }

    /// Tries again what has failed.
    public void retry() {
        feed.retry();
        find.retry();
    }

    /// Changes whenever rows have to be asked for again.
    ReadOnlyLongProperty revisionProperty() {
        return feed.revisionProperty();
    }

    /// Why there are no rows.
    ReadOnlyObjectProperty<Emptiness> emptinessProperty() {
        return emptiness.getReadOnlyProperty();
    }

    /// The row at `index`, if it is loaded.
    Optional<TimelineRow> row(long index) {
        return feed.row(index);
    }

    /// Rows from `first` up to but not including `last` are in sight.
    void inSight(long first, long last) {
        held.inSight(first, last);
        feed.inSight(first, last);
    }

    /// The row that is to stand at the upper edge now, if the view is to be moved; told once.
    OptionalLong takeTop() {
        OptionalLong taken = top;
        top = OptionalLong.empty();
        return taken;
    }

    /// The highest number that a row may have.
    long highestNumber() {
        return feed.limit();
    }

    /// The row of the selected entry, -1 if it is not shown.
    long selectedRow() {
        return selectedNumber.get() == 0 ? -1 : feed.numbers().rowOf(selectedNumber.get());
    }

    /// Selects the entry in a row.
    void selectRow(long row) {
        if (row >= 0 && row < rowCountProperty().get()) {
            held.release();
            selectedNumber.set(feed.numbers().numberAt(row));
        }
    }

    private void followingChanged() {
        seen = feed.limit();
        held.release();
        feed.publish();
    }

    private void refilter() {
        if (!following.get()) {
            held.hold(feed.numbers(), selectedRow());
        }
        restart();
    }

    private void restart() {
        EntryFilter wanted = filter.getValue();
        filtered.set(!wanted.isAll());
        missed.set(0);
        feed.restart(wanted);
        find.setRows(feed.recording(), wanted);
        tick();
        update();
    }

    private void update() {
        arrived.set(following.get() ? 0 : feed.numbers().countBetween(seen + 1, feed.limit()));
        OptionalLong settled = held.settle(feed.numbers(), feed.searched(), !feed.searchingProperty().get());
        if (settled.isPresent()) {
            top = settled;
            feed.touch();
        }
        emptiness.set(Emptiness.of(feed));
    }
}
