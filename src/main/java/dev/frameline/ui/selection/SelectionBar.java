package dev.frameline.ui.selection;

import java.nio.file.Path;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.frameline.base.fault.Fault;
import dev.frameline.exchange.EntryForm;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FaultBox;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;

/// Below the rows while more than one is selected: how many, what they come to, and how to take them away. Confined to
/// the FX thread.
public final class SelectionBar {

    private static final double PROGRESS_WIDTH = 90;
    private static final double ICON = 12;

    private final SelectionViewModel model;
    private final Texts texts = Texts.of("selection");
    private final SumWords words = new SumWords(texts);
    private final Label count = Buttons.label("", "selection-count");
    private final Label facts = Buttons.label("", "selection-facts");
    private final Label status = Buttons.label("", "selection-status");
    private final Tooltip where = new Tooltip();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button cancel;
    private final Button saveInstead;
    private final Button copy;
    private final ContextMenu menu = new ContextMenu();
    private final HBox bar;
    private final FaultBox fault;
    private final StackPane faultPlace;
    private final VBox root;
    private final Subscriptions listeners = new Subscriptions();
    private EntryForm refused = EntryForm.TEXT;

    /// @param clipboards take a copied fault
    public SelectionBar(SelectionViewModel model, Clipboards clipboards) {
        this.model = model;
        cancel = Buttons.text(texts.get("selection.cancel"), model::cancel);
        cancel.setId("selection-cancel");
        saveInstead = Buttons.text(texts.get("selection.much.save"), () -> model.save(refused));
        saveInstead.setId("selection-save");
        copy = Buttons.text(texts.get("selection.copy"), this::openMenu);
        copy.setGraphic(Icons.of(Icon.COPY, ICON));
        copy.setId("selection-copy");
        Buttons.named(copy, texts.get("selection.copy.tip"));
        for (EntryForm form : EntryForm.values()) {
            menu.getItems().add(item("selection.menu." + form, () -> model.copy(form)));
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (EntryForm form : EntryForm.values()) {
            menu.getItems().add(item("selection.save." + form, () -> model.save(form)));
        }
        count.setMinWidth(Region.USE_PREF_SIZE);
        progress.setPrefWidth(PROGRESS_WIDTH);
        progress.setMinWidth(PROGRESS_WIDTH);
        progress.setAccessibleText(texts.get("selection.name"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar = new HBox(count, facts, gap, status, progress, cancel, saveInstead, copy);
        bar.getStyleClass().add("selection-bar");
        fault = new FaultBox(clipboards);
        faultPlace = new StackPane(fault.root());
        faultPlace.getStyleClass().add("selection-fault");
        root = new VBox(faultPlace, bar);
        root.setAccessibleText(texts.get("selection.name"));
        root.getStylesheets().add(Skin.sheet(SelectionBar.class, "selection.css"));
        show(root, false);
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /// The node to put below the rows.
    public VBox root() {
        return root;
    }

    /// It can be seen from now on.
    public void shown() {
        listeners.close();
        listeners.follow(model.countProperty(), now -> showCount(now.longValue()));
        listeners.follow(model.sumProperty(), sum -> facts.setText(words.of(sum)));
        listeners.follow(model.takingProperty(), this::showTaking);
    }

    /// It cannot be seen until [#shown()].
    public void hidden() {
        listeners.close();
        menu.hide();
    }

    private void openMenu() {
        menu.show(copy, Side.TOP, 0, 0);
    }

    private void showCount(long now) {
        count.setText(texts.get("selection.count", now));
        show(root, now > 1);
    }

    private void showTaking(TakingState state) {
        boolean isUnderWay = state instanceof TakingState.UnderWay;
        boolean isTooMuch = state instanceof TakingState.TooMuch;
        show(progress, isUnderWay);
        show(cancel, isUnderWay);
        show(saveInstead, isTooMuch);
        show(copy, !isUnderWay);
        show(facts, !isTooMuch);
        status.setMinWidth(isTooMuch ? 0 : Region.USE_PREF_SIZE);
        show(faultPlace, false);
        bar.getStyleClass().remove("trouble");
        Tooltip.uninstall(status, where);
        String said = switch (state) {
            case TakingState.Idle() -> "";
            case TakingState.UnderWay(long done, long total) -> {
                progress.setProgress((double) done / Math.max(1, total));
                yield texts.get("selection.working", done, total);
            }
            case TakingState.Copied(long total, EntryForm form) -> texts.get("selection.copied." + form, total);
            case TakingState.Saved(long total, Path file) -> {
                where.setText(file.toString());
                Tooltip.install(status, where);
                yield texts.get("selection.saved", total, String.valueOf(file.getFileName()));
            }
            case TakingState.TooMuch(_, EntryForm form) -> {
                refused = form;
                bar.getStyleClass().add("trouble");
                yield texts.get("selection.much", Sizes.bytes(SelectionViewModel.MOST_COPIED_BYTES));
            }
            case TakingState.Failed(Fault why) -> {
                fault.show(why);
                show(faultPlace, true);
                yield "";
            }
        };
        status.setText(said);
        show(status, !said.isEmpty());
    }

    private static void show(Region node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
