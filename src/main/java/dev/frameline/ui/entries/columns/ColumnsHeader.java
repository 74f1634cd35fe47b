package dev.frameline.ui.entries.columns;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.rows.HeaderActions;
import dev.frameline.ui.kit.rows.RowList;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Joins the titles of a list with its columns: dragging, the menu, the small button at the right end, and the form that
/// adds a column. Confined to the FX thread.
public final class ColumnsHeader {

    private static final double ICON = 10;
    private static final double UPRIGHT = 90;

    private final RowList<?> list;
    private final ColumnsViewModel model;
    private final ColumnMenu menu;
    private final ColumnForm form;
    private final Button corner;

    public ColumnsHeader(RowList<?> list, ColumnsViewModel model) {
        this.list = list;
        this.model = model;
        Texts texts = Texts.of("entries.columns");
        form = new ColumnForm(model, texts, list::requestFocus);
        menu = new ColumnMenu(model, texts, form::open);
        corner = new Button();
        corner.setGraphic(Icons.of(Icon.MORE, ICON));
        corner.getGraphic().setRotate(UPRIGHT);
        corner.getStyleClass().add("row-corner");
        corner.setId("columns-button");
        corner.setOnAction(event -> openUnderCorner());
        Buttons.named(corner, texts.get("columns.tip"));
        list.setHeaderCorner(corner);
        list.setHeaderActions(new Actions());
    }

    /// The form, to be laid over the rows.
    public Region form() {
        return form.root();
    }

    /// It cannot be seen any more.
    public void hidden() {
        menu.close();
        form.close();
    }

    private void openUnderCorner() {
        Bounds at = corner.localToScreen(corner.getBoundsInLocal());
        menu.open(corner, Optional.empty(), at.getMinX(), at.getMaxY());
    }

    /// What a person does with the titles.
    private final class Actions implements HeaderActions {

        @Override
        public void moved(int column, int to) {
            model.move(column, to);
        }

        @Override
        public void resized(int column, double width) {
            model.setWidth(model.shownProperty().get().get(column), width);
        }

        @Override
        public void menu(int column, double screenX, double screenY) {
            menu.open(list, column < 0 ? Optional.empty() : Optional.of(model.shownProperty().get().get(column)),
                    screenX, screenY);
        }
    }
}
