package dev.frameline.ui.handshake;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.code.LineView;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Both heads as text, as they went over the wire; what is copied is what is shown, so hidden secrets stay hidden. Made
/// anew for each report. Confined to the FX thread.
final class RawView {

    private final Texts texts;
    private final Clipboards clipboards;
    private final SplitPane root = new SplitPane();

    /// @param isRevealed whether secrets are shown
    RawView(Texts texts, Clipboards clipboards, HandshakeReport report, boolean isRevealed) {
        this.texts = texts;
        this.clipboards = clipboards;
        root.setOrientation(Orientation.VERTICAL);
        root.getStyleClass().add("raw-heads");
        add("request", report.request(), isRevealed);
        add("response", report.response(), isRevealed);
        root.setDividerPositions(0.55);
    }

    Region root() {
        return root;
    }

    private void add(String which, Optional<HeadBlock> head, boolean isRevealed) {
        head.map(it -> isRevealed ? it.raw() : it.hiddenRaw())
                .ifPresent(text -> root.getItems().add(half(which, text)));
    }

    private Node half(String which, String text) {
        String name = texts.get("handshake." + which);
        var title = new Label(name);
        title.getStyleClass().addAll("strong", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = Buttons.icon(Icon.COPY, texts.get("handshake.raw.copy." + which), () -> clipboards.copy(text));
        var bar = new HBox(title, gap, copy);
        bar.getStyleClass().add("raw-title");
        if (!root.getItems().isEmpty()) {
            bar.getStyleClass().add("line-above");
        }
        var view = new LineView();
        view.setOnCopy(clipboards::copy);
        // the head ends with an empty line; another one after it is none of the wire
        view.setText(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
        view.setAccessibleText(name);
        VBox.setVgrow(view, Priority.ALWAYS);
        return new VBox(bar, view);
    }
}
