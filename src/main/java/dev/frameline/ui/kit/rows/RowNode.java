package dev.frameline.ui.kit.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// One row of the pool: shows whatever row its slot is given next. Paints only when the row, the widths or the
/// columns differ from what it shows. Confined to the FX thread.
///
/// @param <R> the row
final class RowNode<R> extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final double BLANK_HEIGHT = 8;
    private static final double BLANK_PADDING = 5;
    private static final double BLANK_SHARE = 0.6;

    private final List<Column<R>> columns;
    private final List<CellNode> cells = new ArrayList<>();
    private final Region blank = new Region();
    private long index = -1;
    private Optional<R> shown = Optional.empty();
    private final Runnable onFace;
    private boolean isStale = true;
    private boolean isSelected;
    private boolean isLead;
    private String styleClass = "";

    /// @param onFace asks for another showing, since the faces of the cells have changed
    RowNode(List<Column<R>> columns, Runnable onFace) {
        this.columns = columns;
        this.onFace = onFace;
        getStyleClass().add("row");
        setManaged(false);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        blank.getStyleClass().add("row-blank");
        blank.setManaged(false);
        blank.setVisible(false);
        getChildren().add(blank);
        for (int i = 0; i < columns.size(); i++) {
            var cell = new CellNode(this::faceChanged);
            cells.add(cell);
            getChildren().add(cell.node());
        }
    }

    long index() {
        return index;
    }

    private void faceChanged() {
        spoil();
        onFace.run();
    }

    /// Paints again at the next showing, whatever it is.
    void spoil() {
        isStale = true;
    }

    /// Shows `row` at `newIndex`; nothing stands for one that is still being fetched.
    void show(long newIndex, Optional<R> row, RowStyle<? super R> style, ColumnWidths widths) {
        if (!isStale && newIndex == index && row.equals(shown)) {
            return;
        }
        isStale = false;
        index = newIndex;
        shown = row;
        dress(row.map(style::styleClass).orElse(""));
        blank.setVisible(row.isEmpty());
        row.ifPresentOrElse(present -> paint(present, widths), () -> paintBlank(widths));
    }

    private void paint(R row, ColumnWidths widths) {
        for (int i = 0; i < cells.size(); i++) {
            CellNode cell = cells.get(i);
            Column<R> column = columns.get(i);
            cell.clear();
            column.painter().paint(row, index, cell);
            cell.node().setVisible(true);
            cell.place(widths.start(i), widths.width(i), getHeight(), column.alignment());
        }
    }

    private void paintBlank(ColumnWidths widths) {
        cells.forEach(cell -> cell.node().setVisible(false));
        int at = widths.widest();
        blank.resizeRelocate(widths.start(at) + BLANK_PADDING, Math.rint((getHeight() - 1 - BLANK_HEIGHT) / 2),
                widths.width(at) * BLANK_SHARE, BLANK_HEIGHT);
    }

    /// Marks it as one of the selected rows, and as the one that the list stands on.
    void select(boolean selected, boolean lead) {
        if (lead != isLead) {
            isLead = lead;
            pseudoClassStateChanged(LEAD, lead);
        }
        if (selected != isSelected) {
            isSelected = selected;
            pseudoClassStateChanged(SELECTED, selected);
        }
    }

    /// How wide a column would have to be for its cell to show in full; 0 while the row is not there.
    double wantedWidth(int column) {
        spoil();
        return shown.isEmpty() ? 0 : cells.get(column).wantedWidth();
    }

    private void dress(String wanted) {
        if (!wanted.equals(styleClass)) {
            getStyleClass().remove(styleClass);
            if (!wanted.isEmpty()) {
                getStyleClass().add(wanted);
            }
            styleClass = wanted;
        }
    }

    @Override
    protected void layoutChildren() {
        // cells are placed when they are painted
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> spoken();
            case INDEX -> (int) Math.min(Integer.MAX_VALUE, index);
            case SELECTED -> isSelected;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private String spoken() {
        if (shown.isEmpty()) {
            return "";
        }
        return IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i).spoken().isEmpty()
                        ? ""
                        : columns.get(i).title() + " " + cells.get(i).spoken())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
