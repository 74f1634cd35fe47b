package dev.frameline.ui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.base.task.Tasks;
import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;

/// The charts on the screen, and above them what the timeline is limited to. Confined to the FX thread.
public final class ChartsView {

    private final ChartsViewModel model;
    private final Texts texts;
    private final ChartExport export;
    private final List<ChartCard> cards = new ArrayList<>();
    private final Label said = Buttons.label("", "small", "muted");
    private final Label outcome = Buttons.label("", "small", "muted");
    private final Button toTimeline;
    private final Button clear;
    private final VBox root;
    private final Subscriptions listeners = new Subscriptions();

    public ChartsView(ChartsViewModel model, Tasks tasks, FileChoosers choosers) {
        this.model = model;
        texts = model.words().texts();
        export = new ChartExport(model, tasks, choosers);
        for (Chart chart : Chart.values()) {
            cards.add(new ChartCard(chart, model, card -> export.save(List.of(card))));
        }
        toTimeline = Buttons.text(texts.get("charts.timeline"), model::showTimeline);
        toTimeline.setId("charts-timeline");
        clear = Buttons.text(texts.get("charts.clear"), model::clear, "flat");
        clear.setId("charts-clear");
        var saveAll = Buttons.text(texts.get("charts.all.save"), () -> export.save(cards));
        saveAll.setId("charts-save");
        said.setId("charts-said");
        outcome.setId("charts-outcome");
        HBox.setHgrow(outcome, Priority.ALWAYS);
        outcome.setMaxWidth(Double.MAX_VALUE);
        outcome.setMinWidth(0);
        var bar = new HBox(said, toTimeline, clear, outcome, saveAll);
        bar.getStyleClass().add("charts-bar");
        var grid = new CardGrid(cards.stream().map(ChartCard::root).toList());
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.viewportBoundsProperty().subscribe(bounds -> grid.setWindowHeight(bounds.getHeight()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(bar, scroll);
        root.getStyleClass().add("charts");
        root.getStylesheets().add(Skin.sheet(ChartsView.class, "charts.css"));
    }

    /// The node to put into a pane.
    public Region root() {
        return root;
    }

    /// It can be seen from now on.
    public void shown() {
        listeners.close();
        cards.forEach(ChartCard::shown);
        listeners.follow(model.selectedProperty(), this::say);
        listeners.follow(export.outcomeProperty(), this::tell);
    }

    /// It cannot be seen until [#shown()].
    public void hidden() {
        listeners.close();
        cards.forEach(ChartCard::hidden);
    }

    private void say(String selected) {
        boolean isLimited = !selected.isEmpty();
        said.setText(isLimited ? texts.get("charts.selected", selected) : texts.get("charts.hint"));
        said.setTooltip(new Tooltip(said.getText()));
        for (Button button : List.of(toTimeline, clear)) {
            button.setVisible(isLimited);
            button.setManaged(isLimited);
        }
    }

    private void tell(ChartExport.Outcome now) {
        outcome.setText(now.words());
        outcome.getStyleClass().remove("fault-text");
        if (now.isFault()) {
            outcome.getStyleClass().add("fault-text");
        }
    }
}
