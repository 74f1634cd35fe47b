package dev.frameline.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Where nodes that were emptied are drawn once more, out of sight. The toolkit's renderer keeps what it drew last inside
/// a node that left the window, until it draws that node again: without this, the panes of every tab that was ever in
/// front would stay in memory. Confined to the FX thread.
final class Attic {

    /// More than are emptied from one pulse to the next.
    private static final int MOST = 32;

    private final Pane root = new Pane();

    Attic() {
        root.setManaged(false);
        root.setMouseTransparent(true);
        root.resize(1, 1);
    }

    Region root() {
        return root;
    }

    /// Takes an empty node in; the eldest goes for good.
    void take(Node husk) {
        root.getChildren().add(husk);
        if (root.getChildren().size() > MOST) {
            root.getChildren().removeFirst();
        }
    }
}
