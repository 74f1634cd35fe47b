package dev.frameline.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.frameline.ui.entries.TimelineRow;
import dev.frameline.ui.entries.columns.ColumnPlan;
import dev.frameline.ui.entries.columns.ColumnsHeader;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.rows.RowList;
import dev.frameline.ui.kit.rows.RowSource;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Skin;

/// The timeline on the screen: a bar, rows, and what keys and the menu do. Confined to the FX thread.
public final class TimelineView {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY_PRETTY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private static final double OVER = 8;

    private static final double ROOM_FOR_WORDS = 640;

    private final TimelineViewModel model;
    private final FilterCommands filter;
    private final FollowBar follow;
    private final TimelineColumns columns;
    private final RowList<TimelineRow> list;
    private final ColumnsHeader header;
    private final EmptyNotice empty;
    private final FaultStrip fault;
    private final TimelineMenu menu;
    private final ArrivalPill pill;
    private final StackPane rows;
    private final VBox root;
    private final Subscriptions listeners = new Subscriptions();
    private Consumer<RowCommand> onCommand = command -> {
        // nobody listens yet
    };
    private boolean isSyncing;

    /// @param filter what the menu and keys ask of the filter
    /// @param filterBar stands above the rows, beside follow and pause
    /// @param clipboards take a copied fault
    public TimelineView(TimelineViewModel model, FilterCommands filter, Node filterBar, Clipboards clipboards) {
        this.model = model;
        this.filter = filter;
        Texts texts = Texts.of("timeline");
        follow = new FollowBar(model, texts);
        HBox.setHgrow(filterBar, Priority.ALWAYS);
        var bar = new HBox(filterBar, follow.root());
        bar.getStyleClass().add("timeline-bar");
        bar.widthProperty().map(width -> width.doubleValue() < ROOM_FOR_WORDS).subscribe(follow::setNarrow);
        columns = new TimelineColumns(texts, model.dressing());
        list = new RowList<>(columns.of(model.columns().shownProperty().get()));
        header = new ColumnsHeader(list, model.columns());
        empty = new EmptyNotice(texts, filter::clear);
        fault = new FaultStrip(texts, clipboards, model::retry);
        menu = new TimelineMenu(model, filter, command -> onCommand.accept(command), texts);
        list.setId("timeline-rows");
        list.setAccessibleText(texts.get("timeline.name"));
        list.setRowStyle(TimelineColumns::rowStyle);
        list.setEmptyNode(empty.root());
        list.setSource(source());
        list.setSelection(model.selection());
        list.setOnMenu((index, x, y) -> menu.open(list, x, y));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInRows);
        list.followProperty().bindBidirectional(model.followingProperty());
        pill = new ArrivalPill(model, texts);
        rows = new StackPane(list, pill.root());
        rows.setMinHeight(0);
        lay(header.form());
        VBox.setVgrow(rows, Priority.ALWAYS);
        root = new VBox(bar, fault.root(), rows);
        root.getStyleClass().add("timeline");
        root.getStylesheets().add(Skin.sheet(TimelineView.class, "timeline.css"));
    }

    /// The node to put into a pane.
    public VBox root() {
        return root;
    }

    /// What to do when keys or the menu ask for something that concerns other panes.
    public void setOnCommand(Consumer<RowCommand> action) {
        onCommand = action;
    }

    /// Lays a small pane over the upper right corner of the rows, such as a bar that asks where to go.
    public void lay(Region over) {
        over.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(over, Pos.TOP_RIGHT);
        StackPane.setMargin(over, new Insets(OVER, OVER * 2, OVER, OVER));
        rows.getChildren().add(over);
    }

    /// Lays a node over all of the rows; it lets clicks through where it is empty.
    public void cover(Node over) {
        rows.getChildren().add(over);
    }

    /// Puts a node before follow and pause.
    public void addToBar(Node node) {
        follow.root().getChildren().addFirst(node);
    }

    /// Puts a node below the rows.
    public void setFoot(Node foot) {
        root.getChildren().add(foot);
    }

    /// Puts a strip between the bar and the rows.
    public void setStrip(Node strip) {
        root.getChildren().add(1, strip);
    }

    /// It can be seen from now on.
    public void shown() {
        listeners.close();
        follow.shown(listeners);
        pill.shown(listeners);
        listeners.follow(model.revisionProperty(), revision -> refresh());
        listeners.follow(model.columns().shownProperty(), this::arrange);
        listeners.follow(model.emptinessProperty(), empty::show);
        listeners.follow(model.faultProperty(), fault::show);
        listeners.onChange(model.find().revisionProperty(), list::repaint);
        listeners.onChange(model.dressing().marksProperty(), this::repaint);
        listeners.onChange(model.selectedNumberProperty(), this::syncSelection);
        listeners.onChange(model.selection().entriesProperty(), list::requestLayout);
        listeners.onChange(list.selectedIndexProperty(), this::takeSelection);
    }

    /// It cannot be seen until [#shown()].
    public void hidden() {
        listeners.close();
        menu.close();
        header.hidden();
    }

    /// It will not be shown again.
    public void close() {
        hidden();
        model.close();
    }

    /// Puts the keys into the rows.
    public void focusRows() {
        list.requestFocus();
    }

    private RowSource<TimelineRow> source() {
        return new RowSource<>() {
            @Override
            public long rowCount() {
                return model.rowCountProperty().get();
            }

            @Override
            public Optional<TimelineRow> row(long index) {
                return model.row(index);
            }

            @Override
            public void inSight(long first, long last) {
                model.inSight(first, last);
            }
        };
    }

    private void refresh() {
        columns.fitNumbers(model.highestNumber(), model.dressing().glyphs());
        long before = list.selectedIndexProperty().get();
        list.refresh();
        syncSelection();
        if (list.selectedIndexProperty().get() != before) {
            // the rows moved under the selection; what is in sight must not
            list.stay();
        }
        model.takeTop().ifPresent(list::scrollTo);
    }

    private void arrange(List<ColumnPlan> plans) {
        list.setColumns(columns.of(plans));
    }

    private void repaint() {
        columns.fitNumbers(model.highestNumber(), model.dressing().glyphs());
        list.repaint();
    }

    /// The list knows rows, everybody else numbers: a row moves when the filter changes, its number does not.
    private void syncSelection() {
        isSyncing = true;
        list.select(model.selectedRow());
        isSyncing = false;
    }

    private void takeSelection() {
        if (!isSyncing) {
            model.selectRow(list.selectedIndexProperty().get());
        }
    }

    private void keyInRows(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            model.followingProperty().set(!model.followingProperty().get());
            event.consume();
        } else if (COPY_PRETTY.match(event)) {
            model.copy(CopyForm.PRETTY);
            event.consume();
        } else if (COPY.match(event)) {
            model.copy(CopyForm.PAYLOAD);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.filteredProperty().get()) {
            filter.stepBack();
            event.consume();
        } else {
            RowCommand.of(event).ifPresent(command -> {
                onCommand.accept(command);
                event.consume();
            });
        }
    }
}
