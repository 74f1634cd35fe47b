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
import dev.frameline.ui.session.SessionPane;

/// The window's content: sidebar at the left, tabs and the one in front at the right. Confined to the FX thread.
public final class ShellView {

    private final Texts texts = Texts.of("shell");
    private final ConnectionsView sidebar;
    private final StackPane front = new StackPane();
    private final SplitPane split;
    private final Shortcuts shortcuts;
    private final StackPane root;

    public ShellView(ShellViewModel model, ConnectionsViewModel connections, Skin skin, Clipboards clipboards,
            boolean isMac) {
        var toast = new Toast();
        connections.setOnRemoved(toast::offerUndo);
        var sheet = new ShortcutSheet();
        Runnable help = () -> sheet.show(keys());
        sidebar = new ConnectionsView(connections, clipboards, new SidebarFoot(skin, help).root());
        shortcuts = new Shortcuts(model, sidebar::focusSearch, connections::newProfile, help, isMac);
        var right = new BorderPane(front);
        right.setTop(new TabStrip(model).root());
        split = new SplitPane(sidebar.root(), right);
        SplitPane.setResizableWithParent(sidebar.root(), false);
        root = new StackPane(split, toast.root(), sheet.root());
        root.getStyleClass().add("shell");
        model.selectedProperty().subscribe(this::show);
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
