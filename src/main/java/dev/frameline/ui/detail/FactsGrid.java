package dev.frameline.ui.detail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

import dev.frameline.ui.detail.Subject.Fact;
import dev.frameline.ui.kit.theme.Buttons;

/// Facts in two columns, each with its name, or in one where there is no room for two; a wide one on a line of its own.
/// Confined to the FX thread.
final class FactsGrid {

    private static final int COLUMNS = 4;
    private static final double ROW_HEIGHT = 19;
    /// Room for a time with microseconds, so that nothing moves from one frame to the next.
    private static final double SECOND_WIDTH = 142;

    /// Below this the values of the first column would have next to none.
    private static final double ROOM_FOR_TWO = 330;

    private final GridPane root = new GridPane();
    private final ColumnConstraints third = new ColumnConstraints();
    private final ColumnConstraints fourth = new ColumnConstraints(SECOND_WIDTH);
    private List<Fact> shown = List.of();
    private boolean isNarrow;

    FactsGrid() {
        root.getStyleClass().add("facts");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(0);
        first.setPrefWidth(0);
        root.getColumnConstraints().addAll(new ColumnConstraints(), first, third, fourth);
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.widthProperty().map(width -> width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_TWO)
                .subscribe(this::makeRoom);
    }

    private void makeRoom(boolean narrow) {
        isNarrow = narrow;
        if (narrow) {
            root.getColumnConstraints().removeAll(third, fourth);
        } else if (!root.getColumnConstraints().contains(third)) {
            root.getColumnConstraints().addAll(third, fourth);
        }
        show(shown);
    }

    GridPane root() {
        return root;
    }

    void show(List<Fact> facts) {
        shown = facts;
        List<Node> cells = new ArrayList<>();
        int row = 0;
        int column = 0;
        for (Fact fact : facts) {
            if (fact.isWide() && column > 0) {
                row++;
                column = 0;
            }
            cells.addAll(cells(fact, row, column));
            column += 2;
            if (column == COLUMNS || isNarrow || fact.isWide()) {
                row++;
                column = 0;
            }
        }
        int rows = column > 0 ? row + 1 : row;
        root.getRowConstraints().setAll(Collections.nCopies(rows, rowHeight()));
        root.getChildren().setAll(cells);
    }

    private List<Node> cells(Fact fact, int row, int column) {
        Label name = Buttons.label(fact.name(), "fact-name");
        Label value = Buttons.label(fact.value(), "fact-value");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(value);
        value.setMinWidth(0);
        value.setTooltip(new Tooltip(fact.value()));
        value.setAccessibleText(fact.name() + " " + fact.value());
        GridPane.setConstraints(name, column, row);
        GridPane.setConstraints(value, column + 1, row, fact.isWide() && !isNarrow ? COLUMNS - 1 : 1, 1);
        return List.of(name, value);
    }

    private static RowConstraints rowHeight() {
        var constraints = new RowConstraints(ROW_HEIGHT);
        constraints.setValignment(VPos.CENTER);
        return constraints;
    }
}
