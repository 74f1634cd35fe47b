package dev.frameline.ui.kit.dialog;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/// A small pane that floats beside the button that opened it, and goes at Escape or at a click elsewhere: a question
/// that does not stop the window. Confined to the FX thread.
public final class Popover {

    private static final double GAP = 6;

    private final Popup popup = new Popup();
    private final Region content;

    /// @param content what floats
    public Popover(Region content) {
        this.content = content;
        content.getStyleClass().add("popover");
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Whether it is there.
    public boolean isShowing() {
        return popup.isShowing();
    }

    /// Takes it away.
    public void hide() {
        popup.hide();
    }

    /// Shows it over the button, its right edge at the button's, or under it where there is no room above; hides it if
    /// it is there already.
    public void toggle(Node anchor) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        Bounds at = anchor.localToScreen(anchor.getLayoutBounds());
        popup.show(anchor, at.getMinX(), at.getMinY());
        content.applyCss();
        content.layout();
        double width = content.prefWidth(-1);
        double height = content.prefHeight(width);
        double above = at.getMinY() - height - GAP;
        double windowTop = anchor.getScene().getWindow().getY();
        popup.setX(Math.max(anchor.getScene().getWindow().getX(), at.getMaxX() - width));
        popup.setY(above >= windowTop ? above : at.getMaxY() + GAP);
    }
}
