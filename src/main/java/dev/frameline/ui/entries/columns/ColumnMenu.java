package dev.frameline.ui.entries.columns;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import dev.frameline.query.JsonPath;
import dev.frameline.ui.kit.text.Texts;

/// What can be done with the columns: with the one under the hand, and with all of them. Made anew each time it opens.
/// Confined to the FX thread.
final class ColumnMenu {

    private final ColumnsViewModel model;
    private final Texts texts;
    private final Runnable add;
    private final ContextMenu menu = new ContextMenu();

    /// @param add asks for a new column
    ColumnMenu(ColumnsViewModel model, Texts texts, Runnable add) {
        this.model = model;
        this.texts = texts;
        this.add = add;
        menu.setAutoHide(true);
    }

    /// Opens it at a place on the screen.
    void open(Node owner, Optional<ColumnPlan> under, double screenX, double screenY) {
        fill(under);
        menu.show(owner, screenX, screenY);
    }

    void close() {
        menu.hide();
    }

    /// Items of one column, of all columns, of the whole set.
    void fill(Optional<ColumnPlan> under) {
        List<MenuItem> items = menu.getItems();
        items.clear();
        under.ifPresent(plan -> {
            items.add(item("columns.left", plan, model.canMove(plan, -1), () -> model.moveBy(plan, -1)));
            items.add(item("columns.right", plan, model.canMove(plan, 1), () -> model.moveBy(plan, 1)));
            items.add(plan.source() instanceof ColumnPlan.Source.Path
                    ? item("columns.remove", plan, model.canHide(plan), () -> model.remove(plan))
                    : item("columns.hide", plan, model.canHide(plan), () -> model.setShown(plan, false)));
            items.add(new SeparatorMenuItem());
        });
        model.plansProperty().get().forEach(plan -> items.add(check(plan)));
        items.add(new SeparatorMenuItem());
        if (under.isEmpty()) {
            items.add(moving());
        }
        items.add(item(texts.get("columns.add"), true, add));
        items.add(item(texts.get("columns.reset"), model.canReset(), model::reset));
    }

    List<MenuItem> items() {
        return menu.getItems();
    }

    private CheckMenuItem check(ColumnPlan plan) {
        var item = new CheckMenuItem(nameOf(plan));
        item.setSelected(plan.isShown());
        item.setDisable(plan.isShown() && !model.canHide(plan));
        item.setOnAction(event -> model.setShown(plan, item.isSelected()));
        return item;
    }

    /// For hands that stay on the keys.
    private Menu moving() {
        var moving = new Menu(texts.get("columns.move"));
        for (ColumnPlan plan : model.shownProperty().get()) {
            var column = new Menu(nameOf(plan));
            column.getItems().addAll(
                    item(texts.get("columns.move.left"), model.canMove(plan, -1), () -> model.moveBy(plan, -1)),
                    item(texts.get("columns.move.right"), model.canMove(plan, 1), () -> model.moveBy(plan, 1)));
            moving.getItems().add(column);
        }
        return moving;
    }

    private MenuItem item(String key, ColumnPlan plan, boolean isEnabled, Runnable action) {
        return item(texts.get(key, nameOf(plan)), isEnabled, action);
    }

    private static MenuItem item(String text, boolean isEnabled, Runnable action) {
        var item = new MenuItem(text);
        // an underscore in a name is no key
        item.setMnemonicParsing(false);
        item.setDisable(!isEnabled);
        item.setOnAction(event -> action.run());
        return item;
    }

    private String nameOf(ColumnPlan plan) {
        return switch (plan.source()) {
            case ColumnPlan.Source.Entries(EntryColumn column) -> texts.get("columns.name." + column);
            case ColumnPlan.Source.Path(JsonPath path) -> ColumnPlan.titleOf(path, plan.choice());
        };
    }
}
