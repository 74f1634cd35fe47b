package dev.frameline.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import dev.frameline.base.fault.Fault;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Entry;
import dev.frameline.profile.NamedValue;
import dev.frameline.profile.Profile;
import dev.frameline.profile.TargetUrl;
import dev.frameline.recording.Recording;
import dev.frameline.session.Requests;
import dev.frameline.session.Session;
import dev.frameline.session.SessionSnapshot;
import dev.frameline.session.SessionState;
import dev.frameline.ui.kit.text.Texts;

/// One session tab: its profile, its session, and the selection that its panes share. Confined to the FX thread.
public final class SessionViewModel {

    private final Texts texts = Texts.of("session");
    /// Read by the worker that names the recording.
    private volatile String recordingTitle = "";
    private final SessionOptions options;
    private final Session session;
    private final StatusViewModel status;

    private final ObjectProperty<Profile> profile;
    private final BooleanProperty unsaved;
    private final StringProperty url = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper urlProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dialled = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper secure = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<String>> chips = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<SessionSnapshot> snapshot = new ReadOnlyObjectWrapper<>(SessionSnapshot.IDLE);
    private final ReadOnlyObjectWrapper<SessionState> state = new ReadOnlyObjectWrapper<>(SessionState.IDLE);
    private final ReadOnlyObjectWrapper<SessionAction> action = new ReadOnlyObjectWrapper<>(SessionAction.CONNECT);
    private final ReadOnlyObjectWrapper<Optional<Recording>> recording = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Fault>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LongProperty selectedNumber = new SimpleLongProperty();
    private final SelectedEntry selected;
    private final ObjectProperty<SessionViewTab> view = new SimpleObjectProperty<>(SessionViewTab.TIMELINE);

    /// @param isSaved whether the profile is in the sidebar, so that every change is kept there
    public SessionViewModel(SessionOptions options, Profile start, boolean isSaved) {
        this.options = options;
        profile = new SimpleObjectProperty<>(start);
        unsaved = new SimpleBooleanProperty(!isSaved);
        session = options.newSession().apply(() -> recordingTitle);
        status = new StatusViewModel(options.ticker(), session.isOver());
        selected = new SelectedEntry(options.tasks(), selectedNumber, recording.getReadOnlyProperty());
        url.set(start.url());
        url.addListener((_, _, text) -> profile.set(profile.get().withUrl(text)));
        profile.subscribe(this::changed);
    }

    private void changed(Profile now) {
        if (!url.get().equals(now.url())) {
            url.set(now.url());
        }
        recordingTitle = now.title();
        title.set(now.title().isBlank() ? texts.get("session.title.new") : now.title());
        switch (TargetUrl.parse(now.url(), now.params())) {
            case TargetUrl.Valid valid -> {
                urlProblem.set("");
                secure.set(valid.scheme() == TargetUrl.Scheme.WSS);
                dialled.set(valid.text());
            }
            case TargetUrl.Invalid invalid -> {
                secure.set(false);
                dialled.set(invalid.reason());
            }
        }
        chips.set(chipsOf(now));
        if (!unsaved.get()) {
            options.onProfile().accept(now);
        }
    }

    private List<String> chipsOf(Profile now) {
        List<String> words = new ArrayList<>(now.subprotocols().stream().limit(2).toList());
        if (now.compression().offered()) {
            words.add(texts.get("session.chip.deflate"));
        }
        long headers = now.headers().stream().filter(NamedValue::isSent).count();
        if (headers > 0) {
            words.add(headers == 1 ? texts.get("session.chip.header") : texts.get("session.chip.headers", headers));
        }
        return List.copyOf(words);
    }

    /// Takes a new look at the session; called by the pump.
    public void tick() {
        SessionSnapshot now = session.snapshot();
        snapshot.set(now);
        state.set(now.state());
        action.set(SessionAction.in(now.state()));
        recording.set(session.recording());
        trouble.set(now.fault());
        status.show(now, recording.get());
    }

    /// Whether it shows a recording that was opened, and can do nothing else.
    public boolean isViewer() {
        return session.isOver();
    }

    /// What the one button does now.
    void act() {
        switch (action.get()) {
            case CONNECT -> connect();
            case CANCEL, CUT -> session.cancel();
            case DISCONNECT -> session.disconnect(CloseCode.NORMAL, "");
        }
    }

    /// Connects, first or again; says beside the address what keeps it from that.
    public void connect() {
        if (!session.snapshot().state().isAtRest()) {
            return;
        }
        if (isViewer() && !profile.get().url().isBlank()) {
            options.onAgain().accept(profile.get());
        }
        if (isViewer()) {
            return;
        }
        Profile now = profile.get();
        if (TargetUrl.parse(now.url(), now.params()) instanceof TargetUrl.Invalid invalid) {
            urlProblem.set(invalid.reason());
            return;
        }
        view.set(SessionViewTab.TIMELINE);
        options.tasks().run("prepare to connect", () -> Requests.of(now, options.demo())).then(request -> {
            session.connect(request);
            tick();
        }, fault -> urlProblem.set(fault.sentence()));
    }

    /// Goes on in a new file where recordings lie, after the one before has failed.
    void goOn() {
        session.goOn(options.newFile().apply(() -> recordingTitle));
    }

    /// Goes on in this file, which must not exist.
    void goOnIn(Path file) {
        session.goOn(() -> file);
    }

    /// Gives up connecting; an open connection stays.
    public void cancel() {
        if (state.get() == SessionState.CONNECTING) {
            session.cancel();
        }
    }

    /// Trusts a certificate from now on and connects again.
    void trust(String sha256) {
        profile.set(profile.get().trusting(sha256));
        connect();
    }

    /// Puts the connection into the sidebar.
    public void save() {
        if (unsaved.get() && !isViewer()) {
            options.onSave().accept(profile.get());
        }
    }

    /// The connection is in the sidebar now, as this profile.
    public void saved(Profile kept) {
        profile.set(kept);
        unsaved.set(false);
    }

    /// The profile was changed or renamed elsewhere.
    public void profileChanged(Profile now) {
        if (!now.equals(profile.get())) {
            profile.set(now);
        }
    }

    /// The profile is no longer in the sidebar; the tab lives on without it.
    public void profileRemoved() {
        unsaved.set(true);
    }

    /// Ends everything that the tab holds; waits for the disk, so not on the FX thread.
    public void release() {
        session.close();
    }

    Session session() {
        return session;
    }

    StatusViewModel status() {
        return status;
    }

    /// The profile, for the settings tabs.
    public ObjectProperty<Profile> profileProperty() {
        return profile;
    }

    StringProperty urlProperty() {
        return url;
    }

    ReadOnlyStringProperty urlProblemProperty() {
        return urlProblem.getReadOnlyProperty();
    }

    /// The address with its parameters, as it is dialled, or what is wrong with it.
    ReadOnlyStringProperty dialledProperty() {
        return dialled.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty secureProperty() {
        return secure.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<String>> chipsProperty() {
        return chips.getReadOnlyProperty();
    }

    public BooleanProperty unsavedProperty() {
        return unsaved;
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SessionAction> actionProperty() {
        return action.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SessionSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Recording>> recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /// What keeps the session from recording.
    ReadOnlyObjectProperty<Optional<Fault>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Number of the selected entry, 0 for none.
    LongProperty selectedNumberProperty() {
        return selectedNumber;
    }

    /// Number of the selected entry, 0 for none.
    public long selectedNumber() {
        return selectedNumber.get();
    }

    /// The selected entry, once it is loaded.
    ReadOnlyObjectProperty<Optional<Entry>> selectedEntryProperty() {
        return selected.entryProperty();
    }

    ObjectProperty<SessionViewTab> viewProperty() {
        return view;
    }
}
