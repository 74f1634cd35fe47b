package dev.frameline.ui.session;

import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import dev.frameline.frame.Entry;
import dev.frameline.profile.Profile;
import dev.frameline.recording.Recording;
import dev.frameline.session.SessionSnapshot;
import dev.frameline.session.SessionState;

/// What the panes of a session follow of it. The session knows these properties by weak references only, so that panes
/// which are let go of leave nothing behind; whoever follows them must hold this. Confined to the FX thread.
final class Followed {

    private final LongProperty selectedNumber = new SimpleLongProperty();
    private final ObjectProperty<Optional<Entry>> selectedEntry = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Recording>> recording = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Profile> profile = new SimpleObjectProperty<>();
    private final ObjectProperty<SessionSnapshot> snapshot = new SimpleObjectProperty<>(SessionSnapshot.IDLE);
    private final ObjectProperty<SessionState> state = new SimpleObjectProperty<>(SessionState.IDLE);

    Followed(SessionViewModel session) {
        selectedNumber.bindBidirectional(session.selectedNumberProperty());
        profile.bindBidirectional(session.profileProperty());
        selectedEntry.bind(session.selectedEntryProperty());
        recording.bind(session.recordingProperty());
        snapshot.bind(session.snapshotProperty());
        state.bind(session.stateProperty());
    }

    /// Number of the selected entry, 0 for none.
    LongProperty selectedNumberProperty() {
        return selectedNumber;
    }

    /// The selected entry, once it is loaded.
    ObservableValue<Optional<Entry>> selectedEntryProperty() {
        return selectedEntry;
    }

    ObservableValue<Optional<Recording>> recordingProperty() {
        return recording;
    }

    ObjectProperty<Profile> profileProperty() {
        return profile;
    }

    ObservableValue<SessionSnapshot> snapshotProperty() {
        return snapshot;
    }

    ObservableValue<SessionState> stateProperty() {
        return state;
    }
}
