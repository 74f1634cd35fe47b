package dev.frameline.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.frameline.base.task.Tasks;
import dev.frameline.profile.Profile;
import dev.frameline.profile.ProfileTree;
import dev.frameline.settings.WindowState.OpenTab;
import dev.frameline.ui.connections.ConnectionsViewModel;
import dev.frameline.ui.kit.dialog.Asks;
import dev.frameline.ui.kit.dialog.Question;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.session.SessionPane;
import dev.frameline.ui.session.SessionViewModel;

/// The open tabs and which one is in front. Confined to the FX thread.
public final class ShellViewModel {

    private static final int MOST_MADE = 6;

    private final Texts texts = Texts.of("shell");
    private final ConnectionsViewModel connections;
    private final BiFunction<Profile, TabKind, SessionPane> newPane;
    private final Supplier<String> newId;
    private final Tasks tasks;
    private final Asks asks;
    private final Deque<SessionPane> made = new ArrayDeque<>();
    private Consumer<SessionPane> onLetGo = SessionPane::letGo;
    private final ObservableList<SessionPane> tabs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SessionPane>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What a tab is opened for.
    ///
    /// @param isSaved whether its profile is in the sidebar
    /// @param recording file to show until it connects; empty for none
    public record TabKind(boolean isSaved, String recording) {}

    public ShellViewModel(ConnectionsViewModel connections, BiFunction<Profile, TabKind, SessionPane> newPane,
            Supplier<String> newId, Tasks tasks, Asks asks) {
        this.connections = connections;
        this.newPane = newPane;
        this.newId = newId;
        this.tasks = tasks;
        this.asks = asks;
        connections.setOnOpen(this::open);
        connections.treeProperty().addListener((_, _, tree) -> follow(tree));
    }

    /// Opens a saved profile, or brings its tab to the front.
    public void open(Profile profile) {
        tabs.stream().filter(pane -> shows(pane, profile.id())).findFirst().ifPresentOrElse(this::select,
                () -> add(profile, new TabKind(true, "")));
    }

    private static boolean shows(SessionPane pane, String profileId) {
        SessionViewModel model = pane.model();
        return !model.unsavedProperty().get() && model.profileProperty().get().id().equals(profileId);
    }

    /// An empty tab with the cursor in its address.
    public void newTab() {
        add(Profile.of(newId.get(), "", ""), new TabKind(false, "")).focusAddress();
    }

    private SessionPane add(Profile profile, TabKind kind) {
        SessionPane pane = make(profile, kind);
        add(pane);
        return pane;
    }

    private SessionPane make(Profile profile, TabKind kind) {
        SessionPane pane = newPane.apply(profile, kind);
        if (kind.isSaved()) {
            tellState(pane, profile.id());
        }
        return pane;
    }

    /// What brings the tab of a connection back after it was closed for a moment.
    record Left(Profile profile, boolean isSaved, OpenTab state, int index, boolean wasInFront) {}

    /// What to remember of a tab before it is closed for a moment.
    Left leave(SessionPane pane) {
        return new Left(pane.model().profileProperty().get(), !pane.model().unsavedProperty().get(), pane.state(),
                tabs.indexOf(pane), selected.get().filter(it -> it == pane).isPresent());
    }

    /// Brings it back where it was.
    ///
    /// @param recording file to show until it connects; empty for none
    void comeBack(Left left, String recording) {
        SessionPane pane = make(left.profile(), new TabKind(left.isSaved(), recording));
        pane.restore(left.state());
        tabs.add(Math.min(left.index(), tabs.size()), pane);
        if (left.wasInFront()) {
            select(pane);
        }
    }

    /// Adds a tab and brings it to the front.
    void add(SessionPane pane) {
        tabs.add(pane);
        select(pane);
    }

    /// Connects to an address in a tab of its own: that of the saved profile with this address, if there is one.
    public void connectAgain(Profile profile) {
        Optional<Profile> saved = connections.treeProperty().get().folders().stream()
                .flatMap(folder -> folder.profiles().stream()).filter(it -> it.url().equals(profile.url())).findFirst();
        saved.ifPresentOrElse(this::open,
                () -> add(Profile.of(newId.get(), "", profile.url()), new TabKind(false, "")));
        withSelected(pane -> pane.model().connect());
    }

    /// The tab's connection was saved as this profile.
    public void saved(Profile profile) {
        tabs.stream().filter(pane -> pane.model().profileProperty().get().id().equals(profile.id())).forEach(pane -> {
            pane.model().saved(profile);
            tellState(pane, profile.id());
        });
    }

    private void tellState(SessionPane pane, String profileId) {
        pane.stateProperty().subscribe(state -> connections.setState(profileId, state));
    }

    private void follow(ProfileTree tree) {
        for (SessionPane pane : tabs) {
            SessionViewModel model = pane.model();
            if (!model.unsavedProperty().get()) {
                tree.profile(model.profileProperty().get().id()).ifPresentOrElse(model::profileChanged,
                        model::profileRemoved);
            }
        }
    }

    public void select(SessionPane pane) {
        Optional<SessionPane> before = selected.get();
        if (before.filter(it -> it == pane).isPresent()) {
            return;
        }
        before.ifPresent(SessionPane::hidden);
        selected.set(Optional.of(pane));
        pane.shown();
        keepMade(pane);
        SessionViewModel model = pane.model();
        connections.selectedProperty().set(model.unsavedProperty().get()
                ? Optional.empty()
                : Optional.of(model.profileProperty().get().id()));
    }

    /// Who has a hidden tab let go of its panes.
    void setOnLetGo(Consumer<SessionPane> letGo) {
        onLetGo = letGo;
    }

    /// Only the panes of the tabs that were in front lately are kept: the others are made again when they are.
    private void keepMade(SessionPane pane) {
        made.remove(pane);
        made.addFirst(pane);
        while (made.size() > MOST_MADE) {
            onLetGo.accept(made.removeLast());
        }
    }

    /// Brings the tab `step` places further to the front, round the end.
    public void step(int step) {
        selected.get().ifPresent(pane -> select(tabs.get(Math.floorMod(tabs.indexOf(pane) + step, tabs.size()))));
    }

    /// Closes a tab, after asking if its connection lives.
    public void askToClose(SessionPane pane) {
        if (!pane.isLive()) {
            close(pane);
            return;
        }
        asks.confirm(Question.of(texts.get("shell.close.title"),
                texts.get("shell.close.question", pane.titleProperty().get()), texts.get("shell.close.yes")), yes -> {
                    if (yes) {
                        close(pane);
                    }
                });
    }

    private void close(SessionPane pane) {
        close(pane, () -> {
        });
    }

    /// Closes a tab without asking, and runs `then` once its files are free.
    void close(SessionPane pane, Runnable then) {
        int index = tabs.indexOf(pane);
        if (index < 0) {
            return;
        }
        boolean wasSelected = selected.get().filter(it -> it == pane).isPresent();
        if (wasSelected) {
            pane.hidden();
            selected.set(Optional.empty());
        }
        tabs.remove(pane);
        made.remove(pane);
        pane.close();
        release(List.of(pane), then);
        if (wasSelected && !tabs.isEmpty()) {
            select(tabs.get(Math.min(index, tabs.size() - 1)));
        }
    }

    private void release(List<SessionPane> panes, Runnable then) {
        tasks.run("close sessions", () -> {
            panes.forEach(pane -> pane.model().release());
            return panes;
        }).then(_ -> then.run(), _ -> then.run());
    }

    /// Asks if connections live, then closes everything and runs `then`; runs nothing if the person stays.
    public void askToQuit(Runnable then) {
        long live = tabs.stream().filter(SessionPane::isLive).count();
        if (live == 0) {
            quit(then);
            return;
        }
        String body = live == 1 ? texts.get("shell.quit.one") : texts.get("shell.quit.many", live);
        asks.confirm(Question.of(texts.get("shell.quit.title"), body, texts.get("shell.quit.yes")), yes -> {
            if (yes) {
                quit(then);
            }
        });
    }

    /// Closes everything, without asking, and runs `then`.
    public void quit(Runnable then) {
        List<SessionPane> all = List.copyOf(tabs);
        all.forEach(SessionPane::close);
        release(all, then);
    }

    /// What to bring back after a restart.
    public List<OpenTab> state() {
        return tabs.stream().map(SessionPane::state).toList();
    }

    /// Index of the tab in front.
    public int selectedIndex() {
        return selected.get().map(tabs::indexOf).orElse(0);
    }

    /// Opens again what was open.
    ///
    /// @param viewer makes the tab of a recording that was opened; none if that is gone or damaged
    public void restore(List<OpenTab> kept, int selectedTab, Function<Path, Optional<SessionPane>> viewer) {
        for (OpenTab tab : kept) {
            if (tab.isViewer()) {
                viewer.apply(Path.of(tab.recording())).ifPresent(pane -> bringBack(pane, tab));
                continue;
            }
            Optional<Profile> saved = connections.treeProperty().get().profile(tab.profileId());
            Profile profile = saved.orElseGet(() -> Profile.of(newId.get(), "", tab.url()));
            bringBack(make(profile, new TabKind(saved.isPresent(), tab.recording())), tab);
        }
        if (!tabs.isEmpty()) {
            select(tabs.get(selectedTab >= 0 && selectedTab < tabs.size() ? selectedTab : tabs.size() - 1));
        }
    }

    private void bringBack(SessionPane pane, OpenTab left) {
        pane.restore(left);
        pane.hidden();
        tabs.add(pane);
    }

    /// The open tabs, in order.
    public ObservableList<SessionPane> tabs() {
        return tabs;
    }

    /// The tab in front.
    public ReadOnlyObjectProperty<Optional<SessionPane>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Does something with the tab in front, if there is one.
    void withSelected(Consumer<SessionPane> action) {
        selected.get().ifPresent(action);
    }
}
