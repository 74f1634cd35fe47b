package dev.frameline.ui.recordings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.frameline.session.SessionState;
import dev.frameline.shelf.Shelf;
import dev.frameline.shelf.ShelfItem;
import dev.frameline.ui.kit.fx.Settle;

/// The recordings in the sidebar. Looking at the folder is background work, done when somebody says that it is worth it,
/// and every few seconds while something is being written. Confined to the FX thread.
public final class RecordingsViewModel {

    /// Rows before `Show all`.
    static final int FEW = 6;
    private static final Duration WHILE_LIVE = Duration.ofSeconds(2);

    private final Shelf shelf;
    private final OpenRecordings open;
    private final RecordingTools tools;
    private final RecordingDeeds deeds;
    private final Settle again;

    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty showingAll = new SimpleBooleanProperty();
    private final IntegerProperty found = new SimpleIntegerProperty();
    private final ObservableList<RecordingRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Path>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Path>> renaming = new SimpleObjectProperty<>(Optional.empty());
    private List<ShelfItem> items = List.of();
    private boolean isLooking;
    private boolean isWorthAnotherLook;

    public RecordingsViewModel(Shelf shelf, OpenRecordings open, RecordingTools tools, RecordingDeeds deeds) {
        this.shelf = shelf;
        this.open = open;
        this.tools = tools;
        this.deeds = deeds;
        again = new Settle(tools.delay(), WHILE_LIVE, this::refresh);
        deeds.setOnChanged(this::refresh, file -> selected.set(Optional.of(file)));
        search.subscribe(this::show);
        showingAll.subscribe(this::show);
    }

    /// Looks at the files again, in the background; calls while it looks lead to one more look.
    public void refresh() {
        if (isLooking) {
            isWorthAnotherLook = true;
            return;
        }
        isLooking = true;
        again.cancel();
        tools.tasks().run("list recordings", shelf::items).then(this::looked, failed -> {
            deeds.say(failed);
            looked(items);
        });
    }

    private void looked(List<ShelfItem> now) {
        isLooking = false;
        items = now;
        show();
        if (isWorthAnotherLook) {
            isWorthAnotherLook = false;
            refresh();
        } else if (rows.stream().anyMatch(RecordingRow::isLive)) {
            again.touch();
        }
    }

    private void show() {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        List<ShelfItem> hits = items.stream().filter(item -> isHit(item, wanted)).toList();
        Map<Path, SessionState> held = open.held();
        long limit = showingAll.get() ? hits.size() : FEW;
        List<RecordingRow> next = hits.stream().limit(limit).map(item -> new RecordingRow(item, isLive(item, held)))
                .toList();
        found.set(hits.size());
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    private static boolean isHit(ShelfItem item, String wanted) {
        return item.name().toLowerCase(Locale.ROOT).contains(wanted)
                || item.url().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static boolean isLive(ShelfItem item, Map<Path, SessionState> held) {
        SessionState here = held.get(item.file());
        return here == null ? item.isUnfinished() : !here.isAtRest();
    }

    /// Opens the first row that the search shows.
    public void openFirst() {
        rows.stream().findFirst().ifPresent(row -> deeds.open(row.file()));
    }

    /// Gives a recording another name. Ends the renaming.
    void rename(Path file, String name) {
        renaming.set(Optional.empty());
        deeds.rename(file, name);
    }

    public StringProperty searchProperty() {
        return search;
    }

    /// Whether all are shown, and not only the newest.
    BooleanProperty showingAllProperty() {
        return showingAll;
    }

    /// How many there are, or how many the search finds.
    ReadOnlyIntegerProperty foundProperty() {
        return found;
    }

    ObservableList<RecordingRow> rows() {
        return rows;
    }

    /// File of the selected row.
    public ObjectProperty<Optional<Path>> selectedProperty() {
        return selected;
    }

    /// File of the row whose name is being edited.
    ObjectProperty<Optional<Path>> renamingProperty() {
        return renaming;
    }

    RecordingDeeds deeds() {
        return deeds;
    }
}
