package dev.frameline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.frameline.ui.connections.ConnectionsView;
import dev.frameline.ui.connections.ConnectionsViewModel;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.Toast;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.preferences.PreferencesView;
import dev.frameline.ui.preferences.PreferencesViewModel;
import dev.frameline.ui.recordings.RecordingDeeds;
import dev.frameline.ui.recordings.RecordingsView;
import dev.frameline.ui.recordings.RecordingsViewModel;
import dev.frameline.ui.recordings.RescuedBar;
import dev.frameline.ui.recordings.RescuedViewModel;
import dev.frameline.ui.session.SessionPane;

/// The window's content: sidebar at the left, tabs and the one in front at the right. Confined to the FX thread.
public final class ShellView {

    private final Texts texts = Texts.of("shell");
    private final ConnectionsView sidebar;
    private final StackPane front = new StackPane();
    private final SplitPane split;
    private final Shortcuts shortcuts;
    private final Toast toast = new Toast();
    private final StackPane root;

    /// What the window shows.
    ///
    /// @param shell the tabs
    /// @param connections the saved connections
    /// @param recordings the list of recordings
    /// @param deeds what is done to them
    /// @param rescued what a crash left
    /// @param preferences what is chosen for the whole program
    public record Models(ShellViewModel shell, ConnectionsViewModel connections, RecordingsViewModel recordings,
            RecordingDeeds deeds, RescuedViewModel rescued, PreferencesViewModel preferences) {}

    public ShellView(Models models, Skin skin, Clipboards clipboards, boolean isMac) {
        ShellViewModel model = models.shell();
        ConnectionsViewModel connections = models.connections();
        connections.setOnRemoved(toast::offerUndo);
        models.deeds().setOnRemoved(toast::offerUndo);
        models.recordings().searchProperty().bind(connections.searchProperty());
        var sheet = new ShortcutSheet();
        Runnable help = () -> sheet.show(keys());
        var recordings = new RecordingsView(models.recordings(), clipboards);
        sidebar = new ConnectionsView(connections, clipboards, recordings.root(),
                new SidebarFoot(skin, help, models.preferences()::show).root());
        sidebar.setOnBelow(recordings::focusFirst, models.recordings()::openFirst);
        recordings.setOnAbove(sidebar::focusLast);
        shortcuts = new Shortcuts(model, new Shortcuts.Anywhere(sidebar::focusSearch, connections::newProfile,
                models.deeds()::choose, models.preferences()::show, help), isMac);
        var right = new BorderPane(front);
        right.setTop(new VBox(new TabStrip(model).root(), new RescuedBar(models.rescued()).root()));
        split = new SplitPane(sidebar.root(), right);
        SplitPane.setResizableWithParent(sidebar.root(), false);
        var attic = new Attic();
        model.setOnLetGo(pane -> pane.letGo().ifPresent(attic::take));
        root = new StackPane(attic.root(), split, new PreferencesView(models.preferences()).root(), toast.root(),
                sheet.root());
        root.getStyleClass().add("shell");
        model.selectedProperty().subscribe(this::show);
        model.selectedProperty().subscribe(pane -> models.recordings().selectedProperty()
                .set(pane.filter(it -> it.model().isViewer()).flatMap(RecordingTabs::fileOf)));
        new FileDropArea(root, new DroppedFiles(models.deeds()::open, toast::say)).install();
    }

    private List<Shortcuts.Shortcut> keys() {
        return shortcuts.sheet();
    }

    public Parent root() {
        return root;
    }

    /// Dresses a scene that shows [#root] and listens to its keys.
    public void install(Scene scene, Skin skin) {
        List<String> sheets = new ArrayList<>(SessionPane.sheets());
        sheets.add(ConnectionsView.sheet());
        sheets.add(RecordingsView.sheet());
        sheets.add(PreferencesView.sheet());
        sheets.add(Skin.sheet(ShellView.class, "shell.css"));
        skin.applyTo(scene, sheets.toArray(String[]::new));
        shortcuts.install(scene);
    }

    /// Width of the sidebar, in pixels.
    public double sidebarWidth() {
        return sidebar.root().getWidth();
    }

    /// Gives the sidebar this width once the window has one.
    public void setSidebarWidth(double width) {
        sidebar.root().setPrefWidth(width);
        split.widthProperty().subscribe(whole -> {
            if (whole.doubleValue() > 0 && sidebar.root().getWidth() == 0) {
                split.setDividerPositions(width / whole.doubleValue());
            }
        });
    }

    private void show(Optional<SessionPane> pane) {
        front.getChildren().setAll(pane.<Node>map(SessionPane::root).orElseGet(this::nothing));
    }

    private Node nothing() {
        var title = new Label(texts.get("shell.empty.title"));
        title.getStyleClass().add("title");
        var text = new Label(texts.get("shell.empty.text"));
        text.getStyleClass().add("text");
        var box = new VBox(title, text);
        box.getStyleClass().add("shell-empty");
        return box;
    }
}
