package dev.frameline.ui.recordings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import dev.frameline.shelf.ShelfItem;
import dev.frameline.ui.kit.dialog.NameField;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Draws one recording of the list and lets its name be edited in place. Confined to the FX thread.
final class RecordingCell extends ListCell<RecordingRow> {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Texts texts = Texts.of("recordings");
    private final RecordingsViewModel model;
    private Subscription listening = Subscription.EMPTY;

    RecordingCell(RecordingsViewModel model) {
        this.model = model;
        getStyleClass().add("recording-cell");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                model.deeds().open(getItem().file());
            }
        });
    }

    @Override
    protected void updateItem(RecordingRow item, boolean empty) {
        super.updateItem(item, empty);
        listening.unsubscribe();
        listening = Subscription.EMPTY;
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setContextMenu(null);
            setTooltip(null);
            return;
        }
        listening = model.renamingProperty().subscribe(renamed -> show(item, renamed));
        setContextMenu(new RecordingMenu(model, item.item()).menu());
        setTooltip(new Tooltip(tip(item.item())));
    }

    private void show(RecordingRow row, Optional<Path> renamed) {
        ShelfItem item = row.item();
        String figures = figures(item);
        var dot = new Region();
        dot.getStyleClass().add("dot");
        if (row.isLive()) {
            dot.getStyleClass().add("live");
        }
        Node name = renamed.filter(item.file()::equals).isPresent()
                ? editor(item)
                : Buttons.cut(item.name(), "recording-name");
        Label below = Buttons.cut(figures, "recording-figures");
        if (item.trouble().isPresent()) {
            below.getStyleClass().add("fault-text");
        }
        var words = new VBox(name, below);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var box = new HBox(dot, words);
        box.getStyleClass().add("recording");
        setGraphic(box);
        setAccessibleText(item.name() + ", " + figures + (row.isLive() ? ", " + texts.get("recordings.live") : ""));
    }

    private String figures(ShelfItem item) {
        if (item.trouble().isPresent()) {
            // the name stands above already
            return item.trouble().get().what().replace(item.file().getFileName() + " ", "");
        }
        String size = Sizes.bytes(item.sizeBytes());
        return item.frames() == 1
                ? texts.get("recordings.frame", size)
                : texts.get("recordings.frames", item.frames(), size);
    }

    private String tip(ShelfItem item) {
        String when = texts.get("recordings.tip.when",
                DAY_AND_TIME.withZone(ZoneId.systemDefault()).format(item.written()));
        String url = item.url().isEmpty() ? "" : "\n" + texts.get("recordings.tip.url", item.url());
        String trouble = item.trouble().map(fault -> "\n" + fault.sentence()).orElse("");
        return item.file() + url + "\n" + when + trouble;
    }

    private Node editor(ShelfItem item) {
        var field = new NameField(item.name(), text -> {
            if (model.renamingProperty().get().filter(item.file()::equals).isPresent()) {
                model.rename(item.file(), text);
            }
        }, () -> model.renamingProperty().set(Optional.empty()));
        field.setId("recording-rename");
        field.getStyleClass().add("sidebar-rename");
        field.setAccessibleText(texts.get("recordings.rename"));
        return field;
    }
}
