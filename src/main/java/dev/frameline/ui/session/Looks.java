package dev.frameline.ui.session;

import javafx.css.PseudoClass;

import dev.frameline.session.SessionState;

/// Pseudo classes by which the sheets of this package tell states apart.
final class Looks {

    static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("inside-focused");

    private Looks() {}

    /// The pseudo class of a session's state.
    static PseudoClass of(SessionState state) {
        return PseudoClass.getPseudoClass(switch (state) {
            case IDLE -> "idle";
            case CONNECTING -> "connecting";
            case OPEN -> "open";
            case CLOSING -> "closing";
            case CLOSED -> "closed";
            case FAILED -> "failed";
        });
    }
}
