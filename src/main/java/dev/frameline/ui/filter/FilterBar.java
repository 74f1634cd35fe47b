package dev.frameline.ui.filter;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;

/// The search field with the number of hits, and the toggles beside it. Confined to the FX thread.
public final class FilterBar {

    private static final double ICON = 13;

    private final FilterViewModel model;
    private final Texts texts = Texts.of("filter");
    private final TextField field = new TextField();
    private final Label hits = Buttons.label("", "count");
    private final HBox root;
    private final Subscriptions listeners = new Subscriptions();

    /// @param leave puts the keys into the rows
    public FilterBar(FilterViewModel model, Runnable leave) {
        this.model = model;
        ToggleButton in = toggle(Buttons.toggle(Icon.ARROW_DOWN, texts.get("filter.in")), "timeline-in",
                "filter.in.tip");
        ToggleButton out = toggle(Buttons.toggle(Icon.ARROW_UP, texts.get("filter.out")), "timeline-out",
                "filter.out.tip");
        ToggleButton control = toggle(new ToggleButton(texts.get("filter.control")), "timeline-control",
                "filter.control.tip");
        control.setMinWidth(Region.USE_PREF_SIZE);
        root = new HBox(searchBox(), in, out, control);
        root.getStyleClass().add("filter-bar");
        root.getStylesheets().add(Skin.sheet(FilterBar.class, "filter.css"));
        in.selectedProperty().bindBidirectional(model.inProperty());
        out.selectedProperty().bindBidirectional(model.outProperty());
        control.selectedProperty().bindBidirectional(model.controlProperty());
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, leave));
    }

    /// The node to put into a pane.
    public HBox root() {
        return root;
    }

    /// It can be seen from now on.
    public void shown() {
        listeners.close();
        listeners.follow(model.hitsProperty(), this::showHits);
    }

    /// It cannot be seen until [#shown()].
    public void hidden() {
        listeners.close();
    }

    /// Puts the caret into the field, its text selected.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event, Runnable leave) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.clear();
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            leave.run();
            event.consume();
        }
    }

    private void showHits(HitCount count) {
        hits.setVisible(count.isFiltered());
        hits.setManaged(count.isFiltered());
        hits.setText(texts.get(count.isSearching() ? "filter.searching" : "filter.hits", count.hits()));
    }

    private HBox searchBox() {
        field.setId("timeline-filter");
        field.getStyleClass().add("bare");
        field.setPromptText(texts.get("filter.prompt"));
        field.setAccessibleText(texts.get("filter.name"));
        field.setTooltip(new Tooltip(texts.get("filter.tip")));
        field.setOnAction(event -> model.applyNow());
        hits.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        var box = new HBox(Icons.of(Icon.SEARCH, ICON), field, hits);
        box.getStyleClass().add("filter-search");
        box.setMinWidth(90);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private ToggleButton toggle(ToggleButton button, String id, String tipKey) {
        button.setId(id);
        Buttons.named(button, texts.get(tipKey));
        return button;
    }
}
