package dev.frameline.ui.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import dev.frameline.profile.NamedValue;
import dev.frameline.profile.Profile;
import dev.frameline.recording.Recording;
import dev.frameline.session.SessionState;
import dev.frameline.settings.WindowState.OpenTab;
import dev.frameline.ui.filter.FilterSettings;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.ToggleBar;
import dev.frameline.ui.profile.SettingsPage;
import dev.frameline.ui.status.StatusView;

/// A session tab's content. Its panes are made when it is first shown, and may be let go of while it is hidden: some
/// thousand nodes for each of two hundred tabs would fill the memory. Confined to the FX thread.
public final class SessionPane {

    private final Texts texts = Texts.of("session");
    private final SessionViewModel model;
    private final PaneTools tools;
    private final AddressBar address;
    private final ToggleBar<SessionViewTab> views;
    private final List<Node> around;
    private StackPane content = new StackPane();
    private VBox root = new VBox();
    private Optional<LivePanes> live = Optional.empty();
    private OpenTab kept = OpenTab.DEFAULT;
    private FilterSettings keptFilter = FilterSettings.DEFAULT;
    private boolean isShown;
    private Subscription ticking = Subscription.EMPTY;

    public SessionPane(SessionViewModel model, PaneTools tools) {
        this.model = model;
        this.tools = tools;
        address = new AddressBar(model);
        views = new ToggleBar<>(ToggleBar.Look.VIEW_TABS,
                Arrays.stream(SessionViewTab.values()).filter(view -> !model.isViewer() || view.isOfRecording())
                        .toList(),
                view -> texts.get("session.view." + view.name().toLowerCase(Locale.ROOT)));
        around = List.of(model.isViewer() ? new ViewerBar(model).root() : address.root(), views.root(),
                new EndingPart(model, tools).root(), new StatusView(model.status()).root());
        assemble();
        views.valueProperty().bindBidirectional(model.viewProperty());
        model.viewProperty().subscribe(this::show);
        model.profileProperty().subscribe(this::count);
    }

    /// What to show; another node after [#letGo].
    public Parent root() {
        return root;
    }

    private void assemble() {
        content = new StackPane();
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        root = new VBox();
        root.getStyleClass().add("session-pane");
        root.getChildren().addAll(around);
        root.getChildren().add(around.size() - 1, content);
    }

    /// The sheets that its scene needs.
    public static List<String> sheets() {
        return List.of(Skin.sheet(SessionPane.class, "session.css"), SettingsPage.sheet(), LivePanes.composerSheet(),
                LivePanes.handshakeSheet(), StatusView.sheet());
    }

    private LivePanes live() {
        LivePanes made = live.orElseGet(() -> new LivePanes(model, tools, kept, keptFilter));
        live = Optional.of(made);
        return made;
    }

    private void show(SessionViewTab view) {
        if (!isShown) {
            return;
        }
        Region shown = switch (view) {
            case TIMELINE -> live().root();
            case CHARTS -> live().charts();
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
        isShown = true;
        live().shown();
        show(model.viewProperty().get());
        ticking = tools.pump().add(this::tick);
        tick();
    }

    /// Another tab is in front; only the state is followed while a connection lives.
    public void hidden() {
        ticking.unsubscribe();
        isShown = false;
        live.ifPresent(LivePanes::hidden);
        ticking = tools.pump().add(this::tickHidden);
    }

    /// Gives back what a hidden tab does not need. The next time it is shown it is as it was, but for what can be undone
    /// in its editor.
    ///
    /// @return what held the panes, empty now: the toolkit keeps what it drew last of a node, and so everything that was
    ///     inside, until it has drawn the node once more
    public Optional<Node> letGo() {
        if (isShown || live.isEmpty()) {
            return Optional.empty();
        }
        kept = state();
        keptFilter = live.get().filter().model().settings();
        live.get().close();
        live = Optional.empty();
        StackPane husk = content;
        husk.getChildren().clear();
        assemble();
        return Optional.of(husk);
    }

    private void tick() {
        model.tick();
        live().tick();
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
        live.ifPresent(LivePanes::close);
    }

    /// Puts the cursor into the address.
    public void focusAddress() {
        address.focusUrl();
    }

    /// Puts the cursor into the composer.
    public void focusComposer() {
        model.viewProperty().set(SessionViewTab.TIMELINE);
        live().focusComposer();
    }

    /// Puts the cursor into the timeline's filter.
    public void focusFilter() {
        model.viewProperty().set(SessionViewTab.TIMELINE);
        live().focusFilter();
    }

    /// Goes to the next hit of the timeline's filter.
    public void nextHit() {
        model.viewProperty().set(SessionViewTab.TIMELINE);
        live().filter().model().next();
    }

    /// Goes to the hit before.
    public void previousHit() {
        model.viewProperty().set(SessionViewTab.TIMELINE);
        live().filter().model().previous();
    }

    /// Asks where to go in the timeline.
    public void askWhereToGo() {
        model.viewProperty().set(SessionViewTab.TIMELINE);
        live().askWhereToGo();
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
        var now = new OpenTab(isSaved ? profile.id() : "", isSaved || model.isViewer() ? "" : profile.url(),
                recording().map(recording -> recording.file().toString()).orElse(""),
                model.viewProperty().get().name(), kept.draftMode(), kept.draftText(), kept.recent(), kept.splits(),
                kept.place());
        return live.map(panes -> panes.leave(now)).orElse(now);
    }

    /// Brings back what [#state] kept; before it is shown for the first time.
    public void restore(OpenTab left) {
        kept = left;
        for (SessionViewTab view : SessionViewTab.values()) {
            if (view.name().equals(left.view())) {
                model.viewProperty().set(view);
            }
        }
    }

    /// Whether closing it would cut something.
    public boolean isLive() {
        return !Optional.of(model.session().snapshot().state()).filter(SessionState::isAtRest).isPresent();
    }
}
