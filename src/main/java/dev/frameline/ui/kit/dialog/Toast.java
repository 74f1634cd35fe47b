package dev.frameline.ui.kit.dialog;

import java.time.Duration;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import dev.frameline.ui.kit.fx.Delay;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// A bar that comes up over the bottom of a pane, says something, may offer to undo it, and goes by itself after some
/// seconds. Stack its root over the pane; it lets clicks beside the bar through. A new message takes the place of the
/// last one. Confined to the FX thread.
public final class Toast {

    private static final Duration STAY = Duration.ofSeconds(4);
    private static final Duration STAY_WITH_UNDO = Duration.ofSeconds(8);
    private static final double MARGIN = 40;

    private final Texts texts = Texts.of("kit.dialog");
    private final StackPane root = new StackPane();
    private final Delay delay;
    private Subscription leaving = Subscription.EMPTY;

    /// A bar on the toolkit's clock.
    public Toast() {
        this(Delay.ofToolkit());
    }

    /// A bar on the given clock.
    public Toast(Delay delay) {
        this.delay = delay;
        root.setPickOnBounds(false);
        root.setAlignment(Pos.BOTTOM_CENTER);
    }

    /// The node to stack over a pane.
    public Node root() {
        return root;
    }

    /// Says `text` for some seconds.
    public void say(String text) {
        show(text, STAY);
    }

    /// Says `text` and offers to undo what it says, for some seconds more.
    public void offerUndo(String text, Runnable undo) {
        Button button = Buttons.text(texts.get("dialog.undo"), () -> {
            hide();
            undo.run();
        });
        button.setGraphic(Icons.of(Icon.UNDO, 14));
        show(text, STAY_WITH_UNDO, button);
    }

    /// Takes the bar away at once.
    public void hide() {
        leaving.unsubscribe();
        leaving = Subscription.EMPTY;
        root.getChildren().clear();
    }

    /// Whether a bar is up.
    public boolean isShown() {
        return !root.getChildren().isEmpty();
    }

    private void show(String text, Duration stay, Button... buttons) {
        hide();
        var label = new Label(text);
        var bar = new HBox(label);
        bar.getStyleClass().add("toast");
        bar.getChildren().addAll(buttons);
        bar.getChildren().add(Buttons.icon(Icon.CLOSE, texts.get("dialog.dismiss"), this::hide));
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        bar.setMinHeight(Region.USE_PREF_SIZE);
        bar.setAccessibleText(text);
        StackPane.setMargin(bar, new Insets(MARGIN));
        root.getChildren().setAll(bar);
        leaving = delay.after(stay, this::hide);
    }
}
