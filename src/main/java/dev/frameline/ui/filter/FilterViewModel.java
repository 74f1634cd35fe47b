package dev.frameline.ui.filter;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import dev.frameline.frame.Direction;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.TimeSpan;
import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.fx.Settle;

/// What a person has set in the filter bar: toggles count at once, the text when typing rests. The text either hides
/// what does not pass, or is looked for without hiding anything. Confined to the FX thread.
public final class FilterViewModel {

    private static final Duration QUIET = Duration.ofMillis(180);

    private final ZoneId zone;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<Query> query;
    private final ObjectProperty<FilterMode> mode = new SimpleObjectProperty<>(this, "mode", FilterMode.FILTER);
    private final BooleanProperty in = new SimpleBooleanProperty(this, "in", true);
    private final BooleanProperty out = new SimpleBooleanProperty(this, "out", true);
    private final BooleanProperty control = new SimpleBooleanProperty(this, "control", true);
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private final ObjectProperty<TimeSpan> span = new SimpleObjectProperty<>(this, "span", TimeSpan.ALWAYS);
    private final ObjectProperty<HitCount> hits = new SimpleObjectProperty<>(this, "hits", HitCount.NONE);
    private final ObjectProperty<FindState> found = new SimpleObjectProperty<>(this, "found", FindState.NONE);
    private final ReadOnlyObjectWrapper<EntryFilter> filter = new ReadOnlyObjectWrapper<>(this, "filter",
            EntryFilter.ALL);
    private final ReadOnlyObjectWrapper<Query> sought;
    private final FilterMemory memory;
    private final Settle settle;
    private SearchCommands search = SearchCommands.NONE;
    private boolean isChangingMany;

    /// A filter that shares its history with nobody.
    public FilterViewModel(Delay delay, ZoneId zone) {
        this(delay, zone, new RecentFilters());
    }

    /// @param delay how long typing is waited for
    /// @param zone in which times of day are meant
    /// @param recent takes what was used, and brings it back
    public FilterViewModel(Delay delay, ZoneId zone, RecentFilters recent) {
        this.zone = zone;
        query = new ReadOnlyObjectWrapper<>(this, "query", Query.all(zone));
        sought = new ReadOnlyObjectWrapper<>(this, "sought", Query.all(zone));
        memory = new FilterMemory(delay, recent, text, query.getReadOnlyProperty());
        settle = new Settle(delay, QUIET, this::apply);
        text.subscribe((before, now) -> {
            query.set(Query.parse(now, zone));
            memory.changed();
            settle.touch();
        });
        mode.subscribe((before, now) -> applyNow());
        in.subscribe((before, now) -> applyNow());
        out.subscribe((before, now) -> applyNow());
        control.subscribe((before, now) -> applyNow());
        folded.subscribe((before, now) -> applyNow());
        span.subscribe((before, now) -> applyNow());
    }

    /// Who searches, for what a person asks of it.
    public void setSearch(SearchCommands commands) {
        search = commands;
    }

    /// What passes, once typing has come to rest; while finding, whatever the text is.
    public ReadOnlyObjectProperty<EntryFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// What the text asks for, once typing has come to rest, whether it hides the rest or not.
    public ReadOnlyObjectProperty<Query> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    /// The line of the filter language.
    public StringProperty textProperty() {
        return text;
    }

    /// The line as it is understood, while it is typed.
    public ReadOnlyObjectProperty<Query> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// Whether the text hides what does not pass.
    public ObjectProperty<FilterMode> modeProperty() {
        return mode;
    }

    /// Whether inbound frames are shown.
    public BooleanProperty inProperty() {
        return in;
    }

    /// Whether outbound frames are shown.
    public BooleanProperty outProperty() {
        return out;
    }

    /// Whether pings, pongs and closes are shown.
    public BooleanProperty controlProperty() {
        return control;
    }

    /// Whether the frames of one message are one row.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /// The span of time that is shown.
    public ObjectProperty<TimeSpan> spanProperty() {
        return span;
    }

    /// The zone in which times of day are meant.
    public ZoneId zone() {
        return zone;
    }

    /// How far the search has come; told by who searches.
    public ObjectProperty<HitCount> hitsProperty() {
        return hits;
    }

    /// How finding stands; told by who finds.
    public ObjectProperty<FindState> foundProperty() {
        return found;
    }

    /// What was used before and what was kept.
    public FilterMemory memory() {
        return memory;
    }

    /// How it is set now.
    public FilterSettings settings() {
        return new FilterSettings(text.get(), mode.get(), in.get(), out.get(), control.get(), folded.get(), span.get());
    }

    /// Sets all of it at once.
    public void set(FilterSettings settings) {
        isChangingMany = true;
        text.set(settings.text());
        mode.set(settings.mode());
        in.set(settings.in());
        out.set(settings.out());
        control.set(settings.control());
        folded.set(settings.folded());
        span.set(settings.span());
        isChangingMany = false;
        applyNow();
    }

    /// What is wrong with the text: where the caret is, else the first thing.
    public Optional<Query.Problem> problem(int caret) {
        var problems = query.get().problems();
        return problems.stream().filter(each -> caret >= each.start() && caret <= each.end()).findFirst()
                .or(() -> problems.stream().findFirst());
    }

    /// Whether a search is under way that can be stopped.
    public boolean isSearching() {
        return mode.get() == FilterMode.FILTER && hits.get().isSearching();
    }

    /// Goes back one step: stops a search that is under way and keeps what it found; else what the text does ends, and
    /// if it is a filter, everything is shown again. Says whether there is nothing left to go back from.
    public boolean stepBack() {
        if (isSearching()) {
            search.stop();
            return false;
        }
        if (mode.get() == FilterMode.FIND) {
            text.set("");
            applyNow();
        } else {
            clear();
        }
        return true;
    }

    /// Goes to the next hit; while the rest is hidden that is the next row.
    public void next() {
        settle.flush();
        search.next();
    }

    /// Goes to the hit before.
    public void previous() {
        settle.flush();
        search.previous();
    }

    /// Hides instead of finding, or the other way round.
    public void switchMode() {
        mode.set(mode.get() == FilterMode.FILTER ? FilterMode.FIND : FilterMode.FILTER);
    }

    /// Everything is shown again and nothing looked for; whether messages are folded stays.
    public void clear() {
        isChangingMany = true;
        text.set("");
        in.set(true);
        out.set(true);
        control.set(true);
        span.set(TimeSpan.ALWAYS);
        isChangingMany = false;
        applyNow();
    }

    /// Only this direction is shown; the rest stays.
    public void showOnly(Direction direction) {
        setDirections(direction == Direction.IN, direction == Direction.OUT);
    }

    /// Both directions are shown; the rest stays.
    public void showBothDirections() {
        setDirections(true, true);
    }

    private void setDirections(boolean showIn, boolean showOut) {
        isChangingMany = true;
        in.set(showIn);
        out.set(showOut);
        isChangingMany = false;
        applyNow();
    }

    /// The text counts as it is: does not wait for typing to rest, goes on with a search that was stopped, and keeps the
    /// line in the history. While finding it goes to the next hit.
    public void enter() {
        applyNow();
        memory.remember();
        if (mode.get() == FilterMode.FIND) {
            search.next();
        } else if (hits.get().isStopped()) {
            search.resume();
        }
    }

    /// Does not wait for typing to rest.
    public void applyNow() {
        settle.cancel();
        if (!isChangingMany) {
            apply();
        }
    }

    private void apply() {
        Query asked = query.get();
        boolean isFinding = mode.get() == FilterMode.FIND;
        sought.set(asked);
        filter.set(new EntryFilter(in.get(), out.get(), control.get(), folded.get(), span.get(),
                isFinding ? Query.all(zone) : asked));
        search.find(isFinding ? asked : Query.all(zone));
    }
}
