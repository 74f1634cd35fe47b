package dev.frameline.ui.session;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// The URL with what is set for it, and the one button that connects, cancels or disconnects. What is wrong with the
/// URL stands under it. Confined to the FX thread.
final class AddressBar {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("inside-focused");
    private static final double LOCK_SIZE = 13;
    private static final double BUTTON_ICON_SIZE = 10;

    private final Texts texts = Texts.of("session");
    private final SessionViewModel model;
    private final TextField url = new TextField();
    private final Button action = new Button();
    private final HBox chips = new HBox();
    private final VBox root = new VBox();

    AddressBar(SessionViewModel model) {
        this.model = model;
        url.setId("address-url");
        url.getStyleClass().add("address-url");
        url.setAccessibleText(texts.get("session.address.name"));
        url.setPromptText(texts.get("session.address.prompt"));
        url.textProperty().bindBidirectional(model.urlProperty());
        url.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.connect();
                event.consume();
            }
        });
        HBox.setHgrow(url, Priority.ALWAYS);
        chips.getStyleClass().add("address-chips");
        var field = new HBox(lock(), url, chips);
        field.getStyleClass().add("address-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        url.focusedProperty().subscribe(focused -> field.pseudoClassStateChanged(FOCUSED, focused));
        action.setId("address-action");
        action.setOnAction(_ -> model.act());
        action.setMinWidth(Button.USE_PREF_SIZE);
        var line = new HBox(field, action, save());
        line.getStyleClass().add("address-line");
        root.getStyleClass().add("address-bar");
        root.getChildren().addAll(line, problem());
        model.actionProperty().subscribe(this::show);
        model.chipsProperty().subscribe(this::showChips);
    }

    Node root() {
        return root;
    }

    /// Puts the cursor into the URL and selects it.
    void focusUrl() {
        url.requestFocus();
        url.selectAll();
    }

    private Node lock() {
        Node shut = Icons.of(Icon.LOCK, LOCK_SIZE);
        Node open = Icons.of(Icon.LOCK_OPEN, LOCK_SIZE);
        shut.getStyleClass().add("lock-shut");
        shut.visibleProperty().bind(model.secureProperty());
        open.visibleProperty().bind(model.secureProperty().not());
        var stack = new StackPane(shut, open);
        stack.getStyleClass().add("address-lock");
        Tooltip.install(stack, new Tooltip(texts.get("session.address.lock")));
        return stack;
    }

    private Node save() {
        Button save = Buttons.text(texts.get("session.address.save"), model::save);
        save.setId("address-save");
        save.setTooltip(new Tooltip(texts.get("session.address.save.tip")));
        save.managedProperty().bind(model.unsavedProperty());
        save.visibleProperty().bind(model.unsavedProperty());
        return save;
    }

    private Node problem() {
        var label = new Label();
        label.setId("address-problem");
        label.getStyleClass().add("address-problem");
        label.setWrapText(true);
        label.textProperty().bind(model.urlProblemProperty());
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }

    private void show(SessionAction now) {
        String key = switch (now) {
            case CONNECT -> "connect";
            case CANCEL -> "cancel";
            case DISCONNECT -> "disconnect";
            case CUT -> "cut";
        };
        Icon icon = now == SessionAction.CONNECT ? Icon.PLAY : Icon.STOP;
        action.setText(texts.get("session.action." + key));
        action.setGraphic(Icons.of(icon, BUTTON_ICON_SIZE));
        action.setTooltip(new Tooltip(texts.get("session.action." + key + ".tip")));
        action.getStyleClass().removeAll("primary", "danger");
        action.getStyleClass().add(now == SessionAction.CONNECT ? "primary" : "danger");
    }

    private void showChips(List<String> words) {
        chips.getChildren().setAll(words.stream().map(word -> Objects.requireNonNull(Buttons.label(word, "chip")))
                .toList());
        chips.setManaged(!words.isEmpty());
    }
}
