package dev.frameline.ui.entries.columns;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.frameline.ui.entries.columns.ColumnsViewModel.Judgement;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;

/// A small form over the rows: the path that a new column shows, and its title. Says while one types what is wrong with
/// the path. Confined to the FX thread.
final class ColumnForm {

    private static final double WIDTH = 300;
    private static final Insets PLACE = new Insets(32, 14, 0, 0);

    private final ColumnsViewModel model;
    private final Texts texts;
    private final Runnable left;
    private final TextField path = new TextField();
    private final TextField name = new TextField();
    private final Label problem = Buttons.label("", "form-problem");
    private final Button add;
    private final VBox root;

    /// @param left called when it closes, to give the keys back
    ColumnForm(ColumnsViewModel model, Texts texts, Runnable left) {
        this.model = model;
        this.texts = texts;
        this.left = left;
        add = Buttons.text(texts.get("columns.form.add"), this::submit, "primary");
        add.setId("column-add");
        Button cancel = Buttons.text(texts.get("columns.form.cancel"), this::close);
        path.setId("column-path");
        path.getStyleClass().add("path-field");
        name.setId("column-title");
        var buttons = new HBox(cancel, add);
        buttons.getStyleClass().add("form-buttons");
        root = new VBox(Buttons.label(texts.get("columns.form.title"), "form-title"), row("columns.form.path", path),
                row("columns.form.name", name), problem, buttons);
        root.getStyleClass().add("column-form");
        root.getStylesheets().add(Skin.sheet(ColumnForm.class, "columns.css"));
        root.setPrefWidth(WIDTH);
        root.setVisible(false);
        StackPane.setMargin(root, PLACE);
        path.textProperty().subscribe(this::judge);
        path.setOnAction(event -> submit());
        name.setOnAction(event -> submit());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
            }
            // whatever is typed here is no business of the rows below
            event.consume();
        });
    }

    private HBox row(String key, TextField field) {
        Label label = Buttons.label(texts.get(key), "form-label");
        label.setLabelFor(field);
        field.setPromptText(texts.get(key + ".prompt"));
        field.setAccessibleText(texts.get(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(label, field);
        row.getStyleClass().add("form-row");
        return row;
    }

    VBox root() {
        return root;
    }

    void open() {
        path.clear();
        name.clear();
        root.setVisible(true);
        path.requestFocus();
    }

    void close() {
        if (root.isVisible()) {
            root.setVisible(false);
            left.run();
        }
    }

    private void judge(String typed) {
        Judgement judgement = model.judge(typed);
        boolean isWrong = switch (judgement.refusal()) {
            case NONE, EMPTY -> false;
            case NO_PATH, TAKEN -> true;
        };
        String said = judgement.reason().isEmpty()
                ? texts.get(isWrong ? "columns.form." + judgement.refusal() : "columns.form.hint")
                : judgement.reason() + ".";
        problem.setText(said);
        problem.getStyleClass().remove("wrong");
        if (isWrong) {
            problem.getStyleClass().add("wrong");
        }
        add.setDisable(!judgement.isGood());
    }

    private void submit() {
        if (model.judge(path.getText()).isGood()) {
            model.add(path.getText(), name.getText());
            close();
        }
    }
}
