package dev.frameline.ui.connections;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Tasks;
import dev.frameline.profile.Folder;
import dev.frameline.profile.Profile;
import dev.frameline.profile.ProfileStore;
import dev.frameline.profile.ProfileTree;
import dev.frameline.session.SessionState;
import dev.frameline.ui.connections.SidebarRow.FolderRow;
import dev.frameline.ui.connections.SidebarRow.ProfileRow;
import dev.frameline.ui.kit.fx.Settle;
import dev.frameline.ui.kit.text.Texts;

/// The saved connections and what is done to them; every change is saved by itself, a moment later. Confined to the FX
/// thread.
public final class ConnectionsViewModel {

    private static final Duration QUIET = Duration.ofMillis(300);

    private final Texts texts = Texts.of("connections");
    private final ProfileStore store;
    private final Tasks tasks;
    private final Supplier<String> newId;
    private final Settle saving = new Settle(QUIET, this::saveNow);

    private final ReadOnlyObjectWrapper<ProfileTree> tree = new ReadOnlyObjectWrapper<>(ProfileTree.EMPTY);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<SidebarRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> renaming = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableMap<String, SessionState> states = FXCollections.observableHashMap();
    private Consumer<Profile> onOpen = _ -> {
    };
    private UndoOffer onRemoved = (_, _) -> {
    };

    /// Something was removed and can be brought back.
    public interface UndoOffer {
        /// Says `text` and offers `undo`.
        void offer(String text, Runnable undo);
    }

    public ConnectionsViewModel(ProfileStore store, Tasks tasks, Supplier<String> newId) {
        this.store = store;
        this.tasks = tasks;
        this.newId = newId;
        search.subscribe(this::refresh);
    }

    /// Takes over what the store held at the start.
    public void show(ProfileStore.Opened opened) {
        tree.set(opened.tree());
        fault.set(opened.notice());
        refresh();
    }

    /// Who opens a profile.
    public void setOnOpen(Consumer<Profile> open) {
        onOpen = open;
    }

    /// Who offers to undo.
    public void setOnRemoved(UndoOffer offer) {
        onRemoved = offer;
    }

    public void open(String profileId) {
        tree.get().profile(profileId).ifPresent(onOpen);
    }

    /// Opens the selected profile, or the first that the search shows.
    public void openSelected() {
        selected.get().flatMap(tree.get()::profile)
                .or(() -> rows.stream().flatMap(row -> row instanceof ProfileRow it
                        ? Optional.of(it.profile()).stream()
                        : Stream.empty()).findFirst())
                .ifPresent(onOpen);
    }

    /// A new, empty profile beside the selection; it is selected and its name is being edited.
    public void newProfile() {
        Profile profile = Profile.of(newId.get(), texts.get("connections.new.profile"), "");
        add(profile);
        select(profile.id());
        renaming.set(Optional.of(profile.id()));
    }

    /// Adds a profile to the folder of the selection, or the first one, or a new one.
    public void add(Profile profile) {
        String folderId = folderForNew();
        change(tree.get().add(folderId, profile));
        change(tree.get().inFolder(folderId, folder -> folder.withExpanded(true)));
        select(profile.id());
    }

    private String folderForNew() {
        Optional<String> chosen = selected.get().flatMap(this::folderOfRow)
                .or(() -> tree.get().folders().stream().map(Folder::id).findFirst());
        return chosen.orElseGet(() -> {
            var folder = new Folder(newId.get(), texts.get("connections.first.folder"), true, List.of());
            change(tree.get().add(folder));
            return folder.id();
        });
    }

    private Optional<String> folderOfRow(String id) {
        return tree.get().folderOf(id)
                .or(() -> tree.get().folders().stream().filter(folder -> folder.id().equals(id)).findFirst())
                .map(Folder::id);
    }

    /// Lets the person edit this row's name.
    public void startRenaming(String id) {
        renaming.set(Optional.of(id));
    }

    public void newFolder() {
        var folder = new Folder(newId.get(), texts.get("connections.new.folder"), true, List.of());
        change(tree.get().add(folder));
        select(folder.id());
        renaming.set(Optional.of(folder.id()));
    }

    /// Gives a row another name; a blank one changes nothing. Ends the renaming.
    public void rename(String id, String name) {
        renaming.set(Optional.empty());
        if (name.isBlank()) {
            return;
        }
        ProfileTree now = tree.get();
        change(now.profile(id).map(profile -> now.replace(profile.withName(name.strip())))
                .orElseGet(() -> now.inFolder(id, folder -> folder.withName(name.strip()))));
    }

    /// Keeps a changed profile in the place of its former self.
    public void update(Profile profile) {
        if (!tree.get().profile(profile.id()).equals(Optional.of(profile))) {
            change(tree.get().replace(profile));
        }
    }

    public void duplicate(String profileId) {
        String copy = newId.get();
        change(tree.get().duplicate(profileId, copy));
        select(copy);
    }

    public void move(String profileId, String folderId, int index) {
        change(tree.get().move(profileId, folderId, index));
    }

    public void moveFolder(String folderId, int index) {
        change(tree.get().moveFolder(folderId, index));
    }

    public void setExpanded(String folderId, boolean expanded) {
        change(tree.get().inFolder(folderId, folder -> folder.withExpanded(expanded)));
    }

    /// Removes a profile or a folder with all in it, and offers to bring it back.
    public void remove(String id) {
        ProfileTree before = tree.get();
        Optional<SidebarRow> row = row(id);
        if (row.isEmpty()) {
            return;
        }
        change(before.remove(id));
        onRemoved.offer(texts.get("connections.removed", row.get().name()), () -> change(before));
    }

    private Optional<SidebarRow> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    public void select(String id) {
        selected.set(Optional.of(id));
    }

    /// Tells how a profile's session stands, for its dot.
    public void setState(String profileId, SessionState state) {
        states.put(profileId, state);
    }

    private void change(ProfileTree next) {
        if (!next.equals(tree.get())) {
            tree.set(next);
            refresh();
            saving.touch();
        }
    }

    private void refresh() {
        List<SidebarRow> next = new ArrayList<>();
        for (Folder folder : tree.get().search(search.get()).folders()) {
            next.add(new FolderRow(folder));
            if (folder.expanded()) {
                folder.profiles().forEach(profile -> next.add(new ProfileRow(profile, folder.id())));
            }
        }
        rows.setAll(next);
    }

    private void saveNow() {
        ProfileTree now = tree.get();
        tasks.run("save connections", () -> {
            store.save(now);
            return now;
        }).then(_ -> fault.set(Optional.empty()), failed -> fault.set(Optional.of(failed)));
    }

    /// Saves now what still waits to be saved.
    public void flush() {
        saving.flush();
    }

    public ReadOnlyObjectProperty<ProfileTree> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    public StringProperty searchProperty() {
        return search;
    }

    /// The rows that are shown: folders and, under open ones, their profiles.
    ObservableList<SidebarRow> rows() {
        return rows;
    }

    /// Id of the selected row.
    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /// Id of the row whose name is being edited.
    ObjectProperty<Optional<String>> renamingProperty() {
        return renaming;
    }

    /// What keeps the connections from being read or saved.
    public ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    ObservableMap<String, SessionState> states() {
        return states;
    }
}
