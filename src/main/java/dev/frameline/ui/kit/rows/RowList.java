package dev.frameline.ui.kit.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// A table for any number of rows: what a scroll, a jump or an append costs depends on the rows in sight only, because
/// it keeps nodes for those and asks a [RowSource] by index. The toolkit's own table walks all rows up to the one in
/// sight. Confined to the FX thread.
///
/// @param <R> the row
public final class RowList<R> extends Region {

    /// The height of a row unless another one is asked for.
    public static final double ROW_HEIGHT = 24;

    private List<Column<R>> columns = List.of();
    private final double rowHeight;
    private final RowWindow window;
    private final RowHeader header = new RowHeader(this::widthsChanged, this::wantedWidth);
    private final RowPool<R> pool;
    private final RowBar bar = new RowBar(this::dragTo);
    private final LongProperty selectedIndex = new SimpleLongProperty(this, "selectedIndex", -1);
    private final RowGestures gestures = new RowGestures(this);
    private final BooleanProperty follow = new SimpleBooleanProperty(this, "follow");
    private RowSource<R> source = RowSource.empty();
    private RowStyle<? super R> rowStyle = RowStyle.plain();
    private RowMenu menu = RowMenu.none();
    private LongConsumer activated = index -> {};
    private Optional<Node> emptyNode = Optional.empty();
    private double shownWidth = -1;
    private Subscription widths = Subscription.EMPTY;

    /// A list of rows [#ROW_HEIGHT] high.
    public RowList(List<Column<R>> columns) {
        this(columns, ROW_HEIGHT);
    }

    /// A list of rows `rowHeight` high.
    public RowList(List<Column<R>> columns, double rowHeight) {
        this.rowHeight = rowHeight;
        window = new RowWindow(rowHeight);
        pool = new RowPool<>(columns, rowHeight, gestures);
        setColumns(columns);
        getStyleClass().add("row-list");
        header.setManaged(false);
        getChildren().addAll(pool, header, bar.node());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        selectedIndex.subscribe(index -> selectionChanged());
        follow.subscribe(this::requestLayout);
        var keys = new RowKeys(this, gestures);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::filter);
        setOnKeyPressed(keys::handle);
        var mouse = new RowMouse(this, pool, window, gestures);
        setOnScroll(mouse::wheel);
        pool.setOnMousePressed(mouse::press);
        pool.setOnMouseDragged(mouse::drag);
        setOnContextMenuRequested(mouse::openMenu);
    }

    /// Shows these columns from now on; the rows stay where they are.
    public void setColumns(List<Column<R>> others) {
        columns = List.copyOf(others);
        widths.unsubscribe();
        widths = columns.stream().map(column -> column.widthProperty().subscribe(this::widthsChanged))
                .reduce(Subscription.EMPTY, Subscription::and);
        header.setColumns(columns);
        pool.setColumns(columns);
        widthsChanged();
    }

    /// Says what becomes of the columns when a person takes hold of their titles.
    public void setHeaderActions(HeaderActions actions) {
        header.setActions(actions);
    }

    /// Puts a small node to the right end of the titles.
    public void setHeaderCorner(Node node) {
        header.setCorner(node);
    }

    /// Keeps which rows are selected; without it no more than one is.
    public void setSelection(RowSelection selection) {
        gestures.setSelection(selection);
        requestLayout();
    }

    /// Shows other rows, from the start and without a selection.
    public void setSource(RowSource<R> rows) {
        source = rows;
        selectedIndex.set(-1);
        window.resize(0, bodyHeight());
        pool.spoil();
        refresh();
    }

    /// Asks the source again: for the count, and for the rows in sight. Those that are equal to what is shown cost
    /// nothing, so that this can be called at each pulse.
    public void refresh() {
        window.resize(source.rowCount(), bodyHeight());
        if (selectedIndex.get() >= window.count()) {
            selectedIndex.set(-1);
        }
        requestLayout();
    }

    /// Paints all rows in sight anew: columns write other things now, such as times in another format.
    public void repaint() {
        pool.spoil();
        requestLayout();
    }

    /// The selected row, -1 for none. Setting it brings the row into sight.
    public LongProperty selectedIndexProperty() {
        return selectedIndex;
    }

    /// Whether the last row stays in sight as rows are added. Ends when a person scrolls up or walks with the keys,
    /// begins again with End.
    public BooleanProperty followProperty() {
        return follow;
    }

    /// Says how whole rows look.
    public void setRowStyle(RowStyle<? super R> style) {
        rowStyle = style;
        repaint();
    }

    /// What opens a row's menu.
    public void setOnMenu(RowMenu opener) {
        menu = opener;
    }

    /// Called with the index of a row on Enter or a double click.
    public void setOnActivate(LongConsumer handler) {
        activated = handler;
    }

    /// Shown in the middle while there are no rows.
    public void setEmptyNode(Node node) {
        emptyNode.ifPresent(getChildren()::remove);
        emptyNode = Optional.of(node);
        node.setManaged(false);
        getChildren().add(node);
        requestLayout();
    }

    /// How many rows there were at the last [#refresh()].
    public long rowCount() {
        return window.count();
    }

    /// The first row in sight, maybe in part.
    public long topIndex() {
        return window.first();
    }

    /// Puts the row at `index` to the upper edge as far as there are rows below it, and ends following.
    public void scrollTo(long index) {
        follow.set(false);
        window.toTop(index);
        requestLayout();
    }

    /// Does not bring the selected row into sight after all: it was only told anew where it is.
    public void stay() {
        window.want(-1);
    }

    /// Selects the row at `index`, or none for -1.
    public void select(long index) {
        selectedIndex.set(Math.max(-1, Math.min(index, window.count() - 1)));
    }

    /// Scrolls by pixels as a person would with a wheel: upwards ends following.
    public void scrollBy(double pixels) {
        if (pixels < 0 && !window.fits()) {
            follow.set(false);
        }
        window.scrollBy(pixels);
        requestLayout();
    }

    double rowHeight() {
        return rowHeight;
    }

    RowMenu menu() {
        return menu;
    }

    long pageRows() {
        return window.page();
    }

    boolean activate() {
        if (selectedIndex.get() < 0) {
            return false;
        }
        activated.accept(selectedIndex.get());
        return true;
    }

    /// Other rows are selected now.
    void refreshSelection() {
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
    }

    private double wantedWidth(Column<?> column) {
        return pool.wantedWidth(columns.indexOf(column));
    }

    private void selectionChanged() {
        window.want(selectedIndex.get());
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void widthsChanged() {
        shownWidth = -1;
        requestLayout();
    }

    private void dragTo(double position) {
        window.moveTo(position);
        if (!window.isAtEnd()) {
            follow.set(false);
        }
        requestLayout();
    }

    private double bodyHeight() {
        return Math.max(0, getHeight() - RowHeader.HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = bodyHeight();
        window.resize(window.count(), height);
        window.settle(follow.get());
        var shared = new ColumnWidths(columns, Math.max(0, width - RowBar.WIDTH));
        if (width != shownWidth) {
            shownWidth = width;
            pool.spoil();
            header.show(shared);
        }
        header.resizeRelocate(0, 0, width, RowHeader.HEIGHT);
        pool.resizeRelocate(0, RowHeader.HEIGHT, width, height);
        pool.show(window, source, selectedIndex.get(), rowStyle, shared);
        bar.node().resizeRelocate(width - RowBar.WIDTH, RowHeader.HEIGHT, RowBar.WIDTH, height);
        bar.show(window, height);
        emptyNode.ifPresent(node -> {
            node.setVisible(window.count() == 0);
            node.autosize();
            layoutInArea(node, 0, RowHeader.HEIGHT, width, height, 0, HPos.CENTER, VPos.CENTER);
        });
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> (int) Math.min(Integer.MAX_VALUE, window.count());
            case ITEM_AT_INDEX -> parameters.length > 0 && parameters[0] instanceof Integer at
                    ? pool.nodeOf(at).orElse(null)
                    : null;
            case FOCUS_ITEM -> pool.nodeOf(selectedIndex.get()).orElse(null);
            case SELECTED_ITEMS -> FXCollections.observableList(pool.selected());
            case VERTICAL_SCROLLBAR -> bar.node();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
