package dev.frameline.ui.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import dev.frameline.compose.Draft;
import dev.frameline.compose.RecentMessages;
import dev.frameline.profile.NamedValue;
import dev.frameline.profile.Profile;
import dev.frameline.recording.Recording;
import dev.frameline.session.SessionState;
import dev.frameline.settings.WindowState.OpenTab;
import dev.frameline.ui.kit.fx.Pump;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.ToggleBar;
import dev.frameline.ui.profile.SettingsPage;

/// A session tab's content. Confined to the FX thread.
public final class SessionPane {

    private final Texts texts = Texts.of("session");
    private final SessionViewModel model;
    private final Pump pump;
    private final AddressBar address;
    private final ToggleBar<SessionViewTab> views;
    private final LivePanes live;
    private final StackPane content = new StackPane();
    private final VBox root;
    private Subscription ticking = Subscription.EMPTY;

    public SessionPane(SessionViewModel model, PaneTools tools) {
        this.model = model;
        pump = tools.pump();
        address = new AddressBar(model);
        views = new ToggleBar<>(ToggleBar.Look.VIEW_TABS,
                Arrays.stream(SessionViewTab.values()).filter(view -> !model.isViewer() || view.isOfRecording())
                        .toList(),
                view -> texts.get("session.view." + view.name().toLowerCase(Locale.ROOT)));
        live = new LivePanes(model, tools);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        root = new VBox(model.isViewer() ? new ViewerBar(model).root() : address.root(), views.root(),
                new EndingPart(model, tools).root(), content,
                new StatusView(model.status()).root());
        root.getStyleClass().add("session-pane");
        views.valueProperty().bindBidirectional(model.viewProperty());
        model.viewProperty().subscribe(this::show);
        model.profileProperty().subscribe(this::count);
    }

    public Parent root() {
        return root;
    }

    /// The sheets that its scene needs.
    public static List<String> sheets() {
        return List.of(Skin.sheet(SessionPane.class, "session.css"), SettingsPage.sheet(), LivePanes.composerSheet(),
                LivePanes.handshakeSheet());
    }

    private void show(SessionViewTab view) {
        Region shown = switch (view) {
            case TIMELINE -> live.root();
            case PARAMS -> SettingsPage.params(model.profileProperty(), model.dialledProperty()).root();
            case HEADERS -> SettingsPage.headers(model.profileProperty()).root();
            case PROTOCOLS -> SettingsPage.protocols(model.profileProperty()).root();
            case TLS -> SettingsPage.tls(model.profileProperty()).root();
        };
        content.getChildren().setAll(shown);
    }

    private void count(Profile profile) {
        views.setCount(SessionViewTab.PARAMS, figure(profile.params()));
        views.setCount(SessionViewTab.HEADERS, figure(profile.headers()));
        views.setCount(SessionViewTab.PROTOCOLS,
                profile.subprotocols().isEmpty() ? "" : String.valueOf(profile.subprotocols().size()));
        views.setCount(SessionViewTab.TLS,
                profile.trusted().isEmpty() ? "" : String.valueOf(profile.trusted().size()));
    }

    private static String figure(List<NamedValue> rows) {
        long sent = rows.stream().filter(NamedValue::isSent).count();
        return sent == 0 ? "" : String.valueOf(sent);
    }

    /// It is in front from now on.
    public void shown() {
        ticking.unsubscribe();
        ticking = pump.add(this::tick);
        live.shown();
        tick();
    }

    /// Another tab is in front; only the state is followed while a connection lives.
    public void hidden() {
        ticking.unsubscribe();
        live.hidden();
        ticking = pump.add(this::tickHidden);
    }

    private void tick() {
        model.tick();
        live.tick();
    }

    private void tickHidden() {
        model.tick();
        if (model.stateProperty().get().isAtRest()) {
            ticking.unsubscribe();
        }
    }

    /// It will not be shown again; the session itself is released by the view model.
    public void close() {
        ticking.unsubscribe();
        live.close();
    }

    /// Puts the cursor into the address.
    public void focusAddress() {
        address.focusUrl();
    }

    /// Puts the cursor into the composer.
    public void focusComposer() {
        model.viewProperty().set(SessionViewTab.TIMELINE);
        live.focusComposer();
    }

    /// Puts the cursor into the timeline's filter.
    public void focusFilter() {
        model.viewProperty().set(SessionViewTab.TIMELINE);
        live.focusFilter();
    }

    public SessionViewModel model() {
        return model;
    }

    public ReadOnlyStringProperty titleProperty() {
        return model.titleProperty();
    }

    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return model.stateProperty();
    }

    /// The recording that it shows.
    public Optional<Recording> recording() {
        return model.session().recording();
    }

    /// What to bring back after a restart.
    public OpenTab state() {
        Profile profile = model.profileProperty().get();
        boolean isSaved = !model.unsavedProperty().get();
        Draft draft = live.composer().draftProperty().get();
        return new OpenTab(isSaved ? profile.id() : "", isSaved || model.isViewer() ? "" : profile.url(),
                recording().map(recording -> recording.file().toString()).orElse(""),
                model.viewProperty().get().name(), draft.mode().name(), draft.text(),
                live.composer().recentProperty().get().texts(), live.splits());
    }

    /// Brings back what [#state] kept.
    public void restore(OpenTab kept) {
        for (SessionViewTab view : SessionViewTab.values()) {
            if (view.name().equals(kept.view())) {
                model.viewProperty().set(view);
            }
        }
        live.composer().draftProperty().set(new Draft(Draft.Mode.named(kept.draftMode()), kept.draftText(), ""));
        live.composer().recentProperty().set(new RecentMessages(kept.recent()));
        live.setSplits(kept.splits());
    }

    /// Whether closing it would cut something.
    public boolean isLive() {
        return !Optional.of(model.session().snapshot().state()).filter(SessionState::isAtRest).isPresent();
    }
}
