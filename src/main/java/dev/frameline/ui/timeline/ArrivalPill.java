package dev.frameline.ui.timeline;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Floats over the last rows while the view does not follow: how many came below, and the way there. Confined to the FX
/// thread.
final class ArrivalPill {

    private static final double ICON = 11;
    private static final double MARGIN = 14;

    private final TimelineViewModel model;
    private final Texts texts;
    private final Button root;

    ArrivalPill(TimelineViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root = Buttons.text("", () -> model.followingProperty().set(true));
        root.setId("timeline-arrived");
        root.getStyleClass().add("arrival-pill");
        root.setGraphic(Icons.of(Icon.ARROW_DOWN, ICON));
        root.setFocusTraversable(false);
        Buttons.named(root, texts.get("timeline.arrived.tip"));
        StackPane.setAlignment(root, Pos.BOTTOM_CENTER);
        StackPane.setMargin(root, new Insets(MARGIN));
    }

    Button root() {
        return root;
    }

    /// Keeps it up to date until `until` is closed.
    void shown(Subscriptions until) {
        until.follow(model.arrivedProperty(), arrived -> show(arrived.longValue()));
    }

    private void show(long arrived) {
        root.setVisible(arrived > 0);
        root.setText(texts.get("timeline.arrived", arrived));
    }
}
