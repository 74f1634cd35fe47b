package dev.frameline.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import dev.frameline.ui.connections.StateDot;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.session.SessionPane;

/// The row of tabs: one a session, with its state as a dot. A click selects, the middle button closes. Confined to the
/// FX thread.
final class TabStrip {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double CLOSE_SIZE = 10;

    private final Texts texts = Texts.of("shell");
    private final ShellViewModel model;
    private final HBox root = new HBox();
    private final HBox tabs = new HBox();
    private final Map<SessionPane, Tab> nodes = new HashMap<>();

    private record Tab(HBox node, Subscription listening) {}

    TabStrip(ShellViewModel model) {
        this.model = model;
        root.getStyleClass().add("tab-strip");
        tabs.getStyleClass().add("tab-strip-tabs");
        tabs.setAccessibleRole(AccessibleRole.TAB_PANE);
        root.getChildren().addAll(tabs, plus());
        model.tabs().addListener((ListChangeListener<SessionPane>) _ -> rebuild());
        model.selectedProperty().subscribe(this::mark);
        rebuild();
    }

    Node root() {
        return root;
    }

    private Node plus() {
        var button = new Button();
        button.setId("tab-new");
        button.getStyleClass().addAll("flat", "icon-button");
        button.setGraphic(Icons.of(Icon.PLUS, 14));
        button.setAccessibleText(texts.get("shell.tab.new"));
        button.setTooltip(new Tooltip(texts.get("shell.tab.new.tip")));
        button.setOnAction(_ -> model.newTab());
        return button;
    }

    private void rebuild() {
        nodes.entrySet().removeIf(entry -> {
            boolean gone = !model.tabs().contains(entry.getKey());
            if (gone) {
                entry.getValue().listening().unsubscribe();
            }
            return gone;
        });
        tabs.getChildren().setAll(
                model.tabs().stream().map(pane -> nodes.computeIfAbsent(pane, this::make).node()).toList());
        mark();
    }

    private Tab make(SessionPane pane) {
        var dot = new Region();
        var title = new Label();
        title.textProperty().bind(pane.titleProperty());
        title.getStyleClass().add("tab-title");
        var close = new Button();
        close.getStyleClass().addAll("flat", "icon-button", "tab-close");
        close.setGraphic(Icons.of(Icon.CLOSE, CLOSE_SIZE));
        close.setFocusTraversable(false);
        close.setAccessibleText(texts.get("shell.tab.close"));
        close.setTooltip(new Tooltip(texts.get("shell.tab.close.tip")));
        close.setOnAction(_ -> model.askToClose(pane));
        var node = new HBox(dot, title, close);
        node.getStyleClass().add("tab-item");
        node.setAccessibleRole(AccessibleRole.TAB_ITEM);
        node.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.select(pane);
            }
        });
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                model.askToClose(pane);
            }
        });
        Subscription listening = pane.stateProperty().subscribe(state -> StateDot.dress(dot, state))
                .and(pane.titleProperty().subscribe(text -> node.setAccessibleText(text)));
        return new Tab(node, listening);
    }

    private void mark() {
        nodes.forEach((pane, tab) -> tab.node().pseudoClassStateChanged(SELECTED,
                model.selectedProperty().get().filter(selected -> selected == pane).isPresent()));
    }
}
