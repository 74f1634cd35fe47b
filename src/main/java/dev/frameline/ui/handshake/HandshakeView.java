package dev.frameline.ui.handshake;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.frameline.handshake.TlsFacts;
import dev.frameline.ui.handshake.HandshakeViewModel.Tab;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FaultBox;
import dev.frameline.ui.kit.fx.Pump;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.ToggleBar;

/// Shows the handshake that a selected request or response belongs to. Confined to the FX thread.
public final class HandshakeView {

    private final Texts texts = Texts.of("handshake");
    private final HandshakeViewModel model;
    private final Pump pump;
    private final Clipboards clipboards;
    private final Subscriptions listeners = new Subscriptions();
    private final BorderPane root = new BorderPane();
    private final ToggleButton reveal = new ToggleButton();

    /// @param pump asks for news of a handshake that is still going on
    /// @param clipboards for the copy buttons
    public HandshakeView(HandshakeViewModel model, Pump pump, Clipboards clipboards) {
        this.model = model;
        this.pump = pump;
        this.clipboards = clipboards;
        root.getStyleClass().addAll("pane", "handshake");
        root.setTop(bar());
    }

    /// The sheet of this pane, to be put on its scene.
    public static String sheet() {
        return Skin.sheet(HandshakeView.class, "handshake.css");
    }

    /// The node to put into the window.
    public Region root() {
        return root;
    }

    /// Starts to follow the model.
    public void shown() {
        listeners.close();
        listeners.follow(model.contentProperty(), content -> draw());
        listeners.onChange(model.tabProperty(), this::draw);
        listeners.onChange(model.revealedProperty(), this::draw);
        listeners.add(pump.add(model::refresh));
    }

    /// Stops following it: from now on the pane costs nothing.
    public void hidden() {
        listeners.close();
        model.cancel();
    }

    /// Ends for good.
    public void close() {
        hidden();
        model.clear();
    }

    private Node bar() {
        var tabs = new ToggleBar<>(ToggleBar.Look.SOFT, List.of(Tab.values()),
                tab -> texts.get("handshake.tab." + tab.name().toLowerCase(Locale.ROOT)));
        tabs.valueProperty().bindBidirectional(model.tabProperty());
        reveal.setGraphic(Icons.of(Icon.EYE, 16));
        reveal.setId("reveal");
        reveal.getStyleClass().addAll("flat", "icon-button");
        reveal.setTooltip(new Tooltip(texts.get("handshake.reveal")));
        reveal.setAccessibleText(texts.get("handshake.reveal"));
        reveal.selectedProperty().bindBidirectional(model.revealedProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(tabs.root(), gap, reveal);
        bar.getStyleClass().addAll("handshake-bar", "line-below");
        return bar;
    }

    private void draw() {
        boolean hasSecrets = model.contentProperty().get() instanceof HandshakeContent.Known known
                && known.report().hasSecrets();
        reveal.setVisible(hasSecrets && model.tabProperty().get() != Tab.TLS);
        root.setCenter(switch (model.contentProperty().get()) {
            case HandshakeContent.Nothing() -> quiet(texts.get("handshake.nothing"));
            case HandshakeContent.Reading() -> new Region();
            case HandshakeContent.Unreadable unreadable -> {
                var box = new FaultBox(clipboards);
                box.show(unreadable.fault());
                var margin = new VBox(box.root());
                margin.getStyleClass().add("advice-margin");
                yield margin;
            }
            case HandshakeContent.Known(HandshakeReport report) -> page(report);
        });
    }

    private Region page(HandshakeReport report) {
        boolean isRevealed = model.revealedProperty().get();
        return switch (model.tabProperty().get()) {
            case HANDSHAKE -> new VerdictsView(texts, report, isRevealed).root();
            case RAW -> new RawView(texts, clipboards, report, isRevealed).root();
            case TLS -> report.tls().map(this::tls).orElseGet(() -> quiet(texts.get("handshake.tls.none")));
        };
    }

    private Region tls(TlsFacts facts) {
        var scroll = new ScrollPane(new TlsView(texts, clipboards, facts).root());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static Region quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        var seat = new StackPane(label);
        seat.setAlignment(Pos.CENTER);
        seat.getStyleClass().add("quiet");
        return seat;
    }
}
