package dev.frameline.ui.kit.dialog;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Skin;

/// Asks in a small window over the one it belongs to. Confined to the FX thread.
public final class WindowAsks implements Asks {

    private static final double WIDTH = 420;

    private final Texts texts = Texts.of("kit.dialog");
    private final Skin skin;
    private final Supplier<Window> owner;

    /// Questions dressed by `skin` over `owner`, whichever window that is when asking.
    public WindowAsks(Skin skin, Supplier<Window> owner) {
        this.skin = skin;
        this.owner = owner;
    }

    @Override
    public void confirm(Question question, Consumer<Boolean> answer) {
        var yes = new ButtonType(question.yes(), ButtonData.OK_DONE);
        var body = new Label(question.body());
        body.getStyleClass().add("ask-body");
        body.setMaxWidth(WIDTH);
        Dialog<ButtonType> dialog = dialog(question.title(), yes, body);
        if (question.isDangerous()) {
            // Enter must not lose anything
            var button = (Button) dialog.getDialogPane().lookupButton(yes);
            button.getStyleClass().add("danger");
            button.setDefaultButton(false);
            Node cancel = dialog.getDialogPane().lookupButton(dialog.getDialogPane().getButtonTypes().getFirst());
            dialog.setOnShown(event -> cancel.requestFocus());
        }
        dialog.setOnHidden(event -> answer.accept(yes.equals(dialog.getResult())));
        dialog.show();
    }

    @Override
    public void prompt(TextQuestion question, Consumer<String> answer) {
        var yes = new ButtonType(question.yes(), ButtonData.OK_DONE);
        var label = new Label(question.label());
        label.getStyleClass().add("ask-body");
        var field = new TextField(question.start());
        field.getStyleClass().add("tall");
        label.setLabelFor(field);
        Dialog<ButtonType> dialog = dialog(question.title(), yes, label, field);
        var button = (Button) dialog.getDialogPane().lookupButton(yes);
        button.disableProperty().bind(field.textProperty().map(text -> !question.valid().test(text)));
        dialog.setOnShown(event -> {
            field.requestFocus();
            field.selectAll();
        });
        dialog.setOnHidden(event -> {
            if (yes.equals(dialog.getResult())) {
                answer.accept(field.getText());
            }
        });
        dialog.show();
    }

    private Dialog<ButtonType> dialog(String title, ButtonType yes, Node... content) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.get());
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        var heading = new Label(title);
        heading.getStyleClass().add("ask-title");
        heading.setWrapText(true);
        var box = new VBox(8, heading);
        box.getChildren().addAll(content);
        box.setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(box);
        dialog.getDialogPane().getButtonTypes()
                .setAll(new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE), yes);
        skin.applyTo(dialog.getDialogPane().getScene());
        return dialog;
    }
}
