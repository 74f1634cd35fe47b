package dev.frameline.ui.timeline;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Follow and pause, beside the filter. Confined to the FX thread.
final class FollowBar {

    private static final double ICON = 13;

    private final TimelineViewModel model;
    private final Texts texts;
    private final ToggleButton follow;
    private final Button pause;
    private final HBox root;

    FollowBar(TimelineViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        follow = Buttons.toggle(Icon.FOLLOW, texts.get("timeline.follow"));
        follow.setId("timeline-follow");
        Buttons.named(follow, texts.get("timeline.follow.tip"));
        pause = Buttons.text("", () -> model.pausedProperty().set(!model.pausedProperty().get()));
        pause.setId("timeline-pause");
        root = new HBox(follow, pause);
        root.getStyleClass().add("follow-bar");
        follow.selectedProperty().bindBidirectional(model.followingProperty());
    }

    HBox root() {
        return root;
    }

    /// Where there is little room, the word gives way to the filter.
    void setNarrow(boolean narrow) {
        follow.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /// Keeps the pause button up to date until `until` is closed.
    void shown(Subscriptions until) {
        until.follow(model.pausedProperty(), paused -> showPause());
        until.onChange(model.missedProperty(), this::showPause);
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
}
