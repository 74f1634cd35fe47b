package dev.frameline.ui.composer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.dialog.FileQuestion;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.ToggleBar;

/// In place of the editor: which file is to be sent, and whether as text or as binary. Confined to the FX thread.
final class FilePane {

    private static final double ICON_SIZE = 22;

    private final Texts texts;
    private final ComposerViewModel model;
    private final FileChoosers choosers;
    private final VBox root = new VBox();
    private final Label name = new Label();
    private final Label about = new Label();
    private final Button choose;
    private final ToggleBar<Boolean> kind;

    FilePane(Texts texts, ComposerViewModel model, FileChoosers choosers) {
        this.texts = texts;
        this.model = model;
        this.choosers = choosers;
        name.getStyleClass().add("strong");
        about.getStyleClass().addAll("small", "muted");
        about.setWrapText(true);
        choose = Buttons.text(texts.get("composer.file.choose"), this::choose, "raised");
        choose.setId("choose-file");
        kind = new ToggleBar<>(ToggleBar.Look.SEGMENTS, List.of(false, true),
                asText -> texts.get(asText ? "composer.file.text" : "composer.file.binary"));
        kind.valueProperty().subscribe(() -> model.fileAsTextProperty().set(kind.valueProperty().get()));
        var line = new HBox(choose, kind.root());
        line.getStyleClass().add("file-buttons");
        Node icon = Icons.of(Icon.FILE, ICON_SIZE);
        var words = new VBox(2, name, about);
        var head = new HBox(icon, words);
        head.getStyleClass().add("file-head");
        root.getStyleClass().add("file-pane");
        root.getChildren().addAll(head, line);
    }

    Region root() {
        return root;
    }

    void follow(Subscriptions listeners) {
        listeners.follow(model.fileProperty(), this::show);
        listeners.follow(model.fileAsTextProperty(), kind.valueProperty()::set);
    }

    private void show(ChosenFile file) {
        boolean isFound = file instanceof ChosenFile.Found;
        kind.root().setVisible(isFound);
        switch (file) {
            case ChosenFile.None() -> say(texts.get("composer.file.none"), texts.get("composer.file.none.about"));
            case ChosenFile.Looking(String path) -> say(path, texts.get("composer.verdict.file.looking"));
            case ChosenFile.Found(String path, var found) -> say(path, Sizes.bytes(found.size()) + " · "
                    + texts.get(found.text() ? "composer.file.isText" : "composer.file.isBinary"));
            case ChosenFile.Unusable(String path, String why) -> say(path, why);
        }
        choose.setText(texts.get(file instanceof ChosenFile.None ? "composer.file.choose" : "composer.file.other"));
    }

    private void say(String path, String words) {
        name.setText(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
        name.setTooltip(new Tooltip(path));
        about.setText(words);
    }

    private void choose() {
        choosers.open(FileQuestion.any(texts.get("composer.file.choose")))
                .ifPresent(path -> model.chooseFile(path.toString()));
    }
}
