package dev.frameline.ui.jump;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;

/// A small bar over the rows that asks where to go: Enter goes, Esc closes it. Below the field stand the usual places,
/// and why it went nowhere. Confined to the FX thread.
public final class JumpBar {

    private static final double ICON = 13;

    private final JumpViewModel model;
    private final Runnable clearFilter;
    private final Runnable leave;
    private final Texts texts = Texts.of("jump");
    private final TextField field = new TextField();
    private final Label message = Buttons.label("", "jump-message");
    private final Button clear;
    private final HBox answer;
    private final VBox root;
    private final Subscriptions listeners = new Subscriptions();

    /// @param clearFilter makes the filter hide nothing
    /// @param leave puts the keys back into the rows
    public JumpBar(JumpViewModel model, Runnable clearFilter, Runnable leave) {
        this.model = model;
        this.clearFilter = clearFilter;
        this.leave = leave;
        field.setId("jump-field");
        field.setPromptText(texts.get("jump.prompt"));
        field.setAccessibleText(texts.get("jump.name"));
        field.setTooltip(new Tooltip(texts.get("jump.tip")));
        field.setOnAction(event -> model.go(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(field, Priority.ALWAYS);
        message.setId("jump-message");
        message.setWrapText(true);
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        clear = Buttons.text(texts.get("jump.clear"), this::clearAndGo);
        clear.setId("jump-clear");
        answer = new HBox(message, clear);
        answer.getStyleClass().add("jump-answer");
        var line = new HBox(Icons.of(Icon.GO_TO, ICON), field,
                Buttons.icon(Icon.CLOSE, texts.get("jump.close"), this::close));
        line.getStyleClass().add("jump-line");
        root = new VBox(line, usual(), answer);
        root.setId("jump-bar");
        root.getStyleClass().addAll("popover", "jump-bar");
        root.getStylesheets().add(Skin.sheet(JumpBar.class, "jump.css"));
        root.setVisible(false);
    }

    /// The node to lay over the rows.
    public Region root() {
        return root;
    }

    /// It can be seen from now on.
    public void shown() {
        listeners.close();
        listeners.follow(model.messageProperty(), text -> showAnswer());
        listeners.follow(model.goingProperty(), going -> showAnswer());
        listeners.follow(model.hiddenProperty(), number -> showAnswer());
    }

    /// It cannot be seen until [#shown()].
    public void hidden() {
        listeners.close();
        model.stop();
    }

    /// Opens it with the caret in the field.
    public void open() {
        if (!root.isVisible()) {
            model.stop();
            root.setVisible(true);
        }
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        model.stop();
        root.setVisible(false);
        leave.run();
    }

    private void clearAndGo() {
        clearFilter.run();
        model.goToHidden();
        leave.run();
    }

    /// Something that was asked for without the bar went nowhere: it says so here.
    private void showAnswer() {
        boolean isGoing = model.goingProperty().get();
        String text = isGoing ? texts.get("jump.looking") : model.messageProperty().get();
        message.setText(text);
        boolean isShown = !text.isEmpty();
        answer.setVisible(isShown);
        answer.setManaged(isShown);
        clear.setVisible(model.hiddenProperty().get() > 0);
        clear.setManaged(clear.isVisible());
        if (isShown && !isGoing) {
            root.setVisible(true);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private HBox usual() {
        var box = new HBox();
        box.getStyleClass().add("jump-usual");
        List.of("fault", "gap", "answer", "mark").forEach(place -> {
            Button button = Buttons.text(texts.get("jump.usual." + place), () -> usual(place), "pill");
            button.setId("jump-" + place);
            button.setTooltip(new Tooltip(texts.get("jump.usual." + place + ".tip")));
            box.getChildren().add(button);
        });
        return box;
    }

    /// A gap needs a length: the field is filled so that it can be changed.
    private void usual(String place) {
        if ("gap".equals(place) && !field.getText().startsWith("gap")) {
            field.setText(texts.get("jump.usual.gap.text"));
        }
        model.go("gap".equals(place) ? field.getText() : place);
    }
}
