package dev.frameline.app;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import dev.frameline.ui.kit.icon.AppIcons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.Theme;
import dev.frameline.ui.shell.ShellView;

/// What a second start shows: that there is a first one. Confined to the FX thread.
final class AlreadyOpen {

    private static final double WIDTH = 420;
    private static final double HEIGHT = 190;

    private AlreadyOpen() {}

    static void show(Stage stage) {
        Texts texts = Texts.of("shell");
        var title = new Label(texts.get("shell.already.title"));
        title.getStyleClass().add("title");
        var text = new Label(texts.get("shell.already.text"));
        text.getStyleClass().add("text");
        text.setWrapText(true);
        var close = new Button(texts.get("shell.already.close"));
        close.setId("already-close");
        close.setDefaultButton(true);
        close.setOnAction(_ -> stage.hide());
        var box = new VBox(title, text, close);
        box.getStyleClass().addAll("shell", "shell-already");
        box.setAlignment(Pos.CENTER_LEFT);
        var scene = new Scene(box, WIDTH, HEIGHT);
        new Skin(Theme.SYSTEM).applyTo(scene, Skin.sheet(ShellView.class, "shell.css"));
        stage.setTitle("Frameline");
        stage.getIcons().setAll(AppIcons.all());
        stage.setScene(scene);
        stage.show();
    }
}
