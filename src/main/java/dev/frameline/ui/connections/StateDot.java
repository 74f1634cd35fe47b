package dev.frameline.ui.connections;

import javafx.scene.layout.Region;

import dev.frameline.session.SessionState;

/// The small dot that says how a session stands, in the sidebar and on its tab. Confined to the FX thread.
public final class StateDot {

    private StateDot() {}

    /// Gives `dot` the look of this state.
    public static void dress(Region dot, SessionState state) {
        dot.getStyleClass().setAll("dot");
        switch (state) {
            case OPEN -> dot.getStyleClass().add("live");
            case CONNECTING, CLOSING -> dot.getStyleClass().add("busy");
            case FAILED -> dot.getStyleClass().add("fault");
            case IDLE, CLOSED -> {
            }
        }
    }
}
