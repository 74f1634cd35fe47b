package dev.frameline.ui.timeline;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// The bar above the rows: search field with the number of hits, toggles, follow, pause. Confined to the FX thread.
final class FilterBar {

    private static final double ICON = 13;

    private final TimelineViewModel model;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label hits = Buttons.label("", "count");
    private final ToggleButton in;
    private final ToggleButton out;
    private final ToggleButton control;
    private final ToggleButton follow;
    private final Button pause;
    private final HBox root;

    FilterBar(TimelineViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        in = toggle(Buttons.toggle(Icon.ARROW_DOWN, texts.get("timeline.in")), "timeline-in", "timeline.in.tip");
        out = toggle(Buttons.toggle(Icon.ARROW_UP, texts.get("timeline.out")), "timeline-out", "timeline.out.tip");
        control = toggle(new ToggleButton(texts.get("timeline.control")), "timeline-control", "timeline.control.tip");
        control.setMinWidth(Region.USE_PREF_SIZE);
        follow = toggle(Buttons.toggle(Icon.FOLLOW, texts.get("timeline.follow")), "timeline-follow",
                "timeline.follow.tip");
        pause = Buttons.text("", () -> model.pausedProperty().set(!model.pausedProperty().get()));
        pause.setId("timeline-pause");
        root = new HBox(searchBox(), in, out, control, follow, pause);
        root.getStyleClass().add("timeline-bar");
        in.selectedProperty().bindBidirectional(model.filter().inProperty());
        out.selectedProperty().bindBidirectional(model.filter().outProperty());
        control.selectedProperty().bindBidirectional(model.filter().controlProperty());
        follow.selectedProperty().bindBidirectional(model.followingProperty());
        field.textProperty().bindBidirectional(model.filter().textProperty());
    }

    HBox root() {
        return root;
    }

    TextField field() {
        return field;
    }

    /// Keeps figures and the pause button up to date until `until` is closed.
    void shown(Subscriptions until) {
        until.follow(model.filteredProperty(), filtered -> showHits());
        until.onChange(model.rowCountProperty(), this::showHits);
        until.onChange(model.searchingProperty(), this::showHits);
        until.follow(model.pausedProperty(), paused -> showPause());
        until.onChange(model.missedProperty(), this::showPause);
    }

    private void showHits() {
        boolean isShown = model.filteredProperty().get();
        hits.setVisible(isShown);
        hits.setManaged(isShown);
        hits.setText(texts.get(
                model.searchingProperty().get() ? "timeline.filter.searching" : "timeline.filter.hits",
                model.rowCountProperty().get()));
    }

    private void showPause() {
        boolean isPaused = model.pausedProperty().get();
        if (pause.getGraphic() == null || pause.getStyleClass().contains("paused") != isPaused) {
            pause.setGraphic(Icons.of(isPaused ? Icon.PLAY : Icon.PAUSE, ICON));
            pause.getStyleClass().remove("paused");
            if (isPaused) {
                pause.getStyleClass().add("paused");
            }
            String name = texts.get(isPaused ? "timeline.resume.tip" : "timeline.pause.tip");
            Buttons.named(pause, name);
        }
        pause.setText(isPaused ? texts.get("timeline.missed", model.missedProperty().get()) : "");
    }

    private HBox searchBox() {
        field.setId("timeline-filter");
        field.getStyleClass().add("bare");
        field.setPromptText(texts.get("timeline.filter.prompt"));
        field.setAccessibleText(texts.get("timeline.filter.name"));
        field.setTooltip(new Tooltip(texts.get("timeline.filter.tip")));
        field.setOnAction(event -> model.filter().applyNow());
        hits.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        var box = new HBox(Icons.of(Icon.SEARCH, ICON), field, hits);
        box.getStyleClass().add("timeline-search");
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
