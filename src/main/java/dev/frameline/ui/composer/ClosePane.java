package dev.frameline.ui.composer;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.frame.CloseCode;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Code and reason of a Close frame: any number can be typed, common ones chosen from a list with their meaning.
/// Confined to the FX thread.
final class ClosePane {

    private static final int LIST_ROWS = 7;
    private static final double ROW = 24;
    private static final double LIST_INSETS = 10;

    private final Texts texts;
    private final CloseViewModel model;
    private final VBox root = new VBox();
    private final TextField code = new TextField();
    private final TextField reason = new TextField();

    /// @param onDone called when the frame was taken, or the person thought better of it
    ClosePane(Texts texts, CloseViewModel model, Runnable onDone) {
        this.texts = texts;
        this.model = model;
        root.getStyleClass().add("close-pane");
        root.getChildren().addAll(codeLine(), codes(onDone), reasonLine(), problem(), buttons(onDone));
        code.setOnAction(event -> send(onDone));
        reason.setOnAction(event -> send(onDone));
    }

    Region root() {
        return root;
    }

    /// Puts the keyboard into the reason: the code is 1000 most of the time.
    void focus() {
        reason.requestFocus();
    }

    private Node codeLine() {
        code.setId("close-code");
        code.getStyleClass().add("mono");
        code.setAccessibleText(texts.get("composer.close.code"));
        code.textProperty().bindBidirectional(model.codeProperty());
        var meaning = new Label();
        meaning.getStyleClass().addAll("small", "muted");
        meaning.textProperty().bind(model.meaningProperty());
        var line = new HBox(caption("composer.close.code"), code, meaning);
        line.getStyleClass().add("popover-line");
        return line;
    }

    private Node codes(Runnable onDone) {
        var list = new ListView<CloseCode>();
        list.getItems().setAll(model.common());
        list.setCellFactory(view -> new CodeCell(model));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(LIST_ROWS * ROW + LIST_INSETS);
        list.getStyleClass().add("code-list");
        list.setAccessibleText(texts.get("composer.close.codes"));
        model.codeProperty().subscribe(typed -> select(list, typed));
        list.getSelectionModel().selectedItemProperty().addListener((item, before, chosen) -> {
            if (chosen != null) {
                model.codeProperty().set(Integer.toString(chosen.code()));
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                send(onDone);
            }
        });
        return list;
    }

    /// What is typed shows in the list too, if it is there.
    private void select(ListView<CloseCode> list, String typed) {
        int index = model.common().stream().map(it -> Integer.toString(it.code())).toList().indexOf(typed.strip());
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - LIST_ROWS / 2));
        }
    }

    private Node reasonLine() {
        reason.setId("close-reason");
        reason.setAccessibleText(texts.get("composer.close.reason"));
        reason.setPromptText(texts.get("composer.close.reason.prompt"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        HBox.setHgrow(reason, Priority.ALWAYS);
        var counter = new Label();
        counter.getStyleClass().addAll("tiny", "faint");
        counter.setMinWidth(Region.USE_PREF_SIZE);
        counter.textProperty().bind(model.counterProperty());
        var line = new HBox(caption("composer.close.reason"), reason, counter);
        line.getStyleClass().add("popover-line");
        return line;
    }

    private Node problem() {
        return problemLabel(model.problemProperty());
    }

    private Node buttons(Runnable onDone) {
        Button send = Buttons.text(texts.get("composer.close.send"), () -> send(onDone), "danger");
        send.setId("close-send");
        send.disableProperty().bind(model.sendableProperty().not());
        return buttonLine(List.of(Buttons.text(texts.get("composer.cancel"), onDone), send));
    }

    private void send(Runnable onDone) {
        if (model.send()) {
            onDone.run();
        }
    }

    private Label caption(String key) {
        var caption = new Label(texts.get(key));
        caption.getStyleClass().addAll("popover-caption", "small", "muted");
        return caption;
    }

    /// A line that says what is wrong, and takes no room while nothing is.
    static Label problemLabel(ObservableValue<String> words) {
        var label = new Label();
        label.getStyleClass().addAll("popover-problem", "small", "fault-text");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    static HBox buttonLine(List<Button> buttons) {
        var line = new HBox();
        line.getChildren().setAll(buttons);
        line.getStyleClass().add("popover-buttons");
        return line;
    }

    /// A common code with what it says.
    private static final class CodeCell extends ListCell<CloseCode> {

        private final CloseViewModel model;
        private final Label number = new Label();
        private final Label words = new Label();
        private final HBox line = new HBox(8, number, words);

        private CodeCell(CloseViewModel model) {
            this.model = model;
            number.getStyleClass().add("mono");
            number.setMinWidth(Region.USE_PREF_SIZE);
            words.getStyleClass().addAll("small", "muted");
            line.getStyleClass().add("code-cell");
        }

        @Override
        protected void updateItem(CloseCode item, boolean empty) {
            super.updateItem(item, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            number.setText(Integer.toString(item.code()));
            words.setText(model.words(item));
            setGraphic(line);
        }
    }
}
