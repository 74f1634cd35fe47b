package dev.frameline.ui.recordings;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.shelf.RecordingNames;
import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FaultBox;
import dev.frameline.ui.kit.dialog.NameField;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;

/// The section of the sidebar that lists recordings. Confined to the FX thread.
public final class RecordingsView {

    private static final double ROW_HEIGHT = 43;
    private static final double LEAST_ROWS = 2;

    private final Texts texts = Texts.of("recordings");
    private final RecordingsViewModel model;
    private final ListView<RecordingRow> list;
    private final VBox root = new VBox();
    private Runnable onAbove = () -> {
        // nothing stands above yet
    };

    public RecordingsView(RecordingsViewModel model, Clipboards clipboards) {
        this.model = model;
        list = new ListView<>(model.rows());
        root.getStyleClass().add("recordings");
        root.getChildren().addAll(head(), fault(clipboards), copying(), list(), none(), more());
    }

    public Region root() {
        return root;
    }

    /// The sheet that its scene needs.
    public static String sheet() {
        return Skin.sheet(RecordingsView.class, "recordings.css");
    }

    /// Who takes the keys when they leave the first row upwards.
    public void setOnAbove(Runnable above) {
        onAbove = above;
    }

    /// Puts the keys on the first row.
    public void focusFirst() {
        if (!model.rows().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    private Node head() {
        var title = new Label(texts.get("recordings.title").toUpperCase(Locale.ROOT));
        title.getStyleClass().add("recordings-title");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button open = Buttons.icon(Icon.FOLDER, texts.get("recordings.open.tip"), model.deeds()::choose);
        open.setId("recordings-open");
        open.getStyleClass().add("compact");
        var count = new Label();
        count.setId("recordings-count");
        count.getStyleClass().add("count");
        count.textProperty().bind(model.foundProperty().asString());
        var head = new HBox(title, spring, open, count);
        head.getStyleClass().add("recordings-head");
        return head;
    }

    private Node fault(Clipboards clipboards) {
        var box = new FaultBox(clipboards);
        HBox.setHgrow(box.root(), Priority.ALWAYS);
        var line = new HBox(box.root(),
                Buttons.icon(Icon.CLOSE, texts.get("recordings.dismiss"), model.deeds()::dismissFault));
        line.getStyleClass().add("recordings-fault");
        model.deeds().faultProperty().subscribe(fault -> {
            fault.ifPresentOrElse(box::show, box::clear);
            appear(line, fault.isPresent());
        });
        return line;
    }

    private Node copying() {
        CopyInProgress copy = model.deeds().copying();
        var name = new Label();
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var bar = new ProgressBar();
        bar.progressProperty().bind(copy.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = Buttons.icon(Icon.CLOSE, texts.get("recordings.copying.cancel"), copy::cancel);
        cancel.getStyleClass().add("compact");
        var words = new VBox(3, name, bar);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words, cancel);
        line.getStyleClass().add("recordings-copy");
        copy.targetProperty().subscribe(target -> {
            name.setText(target.map(it -> texts.get("recordings.copying", RecordingNames.nameOf(it))).orElse(""));
            appear(line, target.isPresent());
        });
        return line;
    }

    private Node list() {
        list.setId("recordings-list");
        list.getStyleClass().addAll("barred", "recordings-list");
        list.setAccessibleText(texts.get("recordings.list"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.prefHeightProperty().bind(Bindings.size(model.rows()).multiply(ROW_HEIGHT));
        list.minHeightProperty().bind(Bindings.min(list.prefHeightProperty(), LEAST_ROWS * ROW_HEIGHT));
        list.setCellFactory(_ -> new RecordingCell(model));
        list.setOnKeyPressed(this::key);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selectedProperty().set(Optional.of(row.file()));
            }
        });
        model.selectedProperty().subscribe(_ -> showSelected());
        model.renamingProperty().addListener((_, _, renamed) -> {
            // the field is about to go, and the keys with it
            if (renamed.isEmpty() && list.getScene() != null && list.getScene().getFocusOwner() instanceof NameField) {
                list.requestFocus();
            }
        });
        model.rows().addListener((ListChangeListener<RecordingRow>) _ -> {
            appear(list, !model.rows().isEmpty());
            showSelected();
        });
        appear(list, !model.rows().isEmpty());
        return list;
    }

    private void showSelected() {
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.selectedProperty().get().filter(model.rows().get(i).file()::equals).isPresent()) {
                list.getSelectionModel().select(i);
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private Node none() {
        var label = new Label(texts.get("recordings.none"));
        label.getStyleClass().add("recordings-none");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(model.foundProperty().isEqualTo(0).and(model.searchProperty().isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node more() {
        Button more = Buttons.text("", () -> model.showingAllProperty().set(!model.showingAllProperty().get()), "flat",
                "recordings-more");
        more.setId("recordings-more");
        more.textProperty().bind(Bindings.createStringBinding(
                () -> model.showingAllProperty().get()
                        ? texts.get("recordings.fewer")
                        : texts.get("recordings.all", model.foundProperty().get()),
                model.showingAllProperty(), model.foundProperty()));
        more.visibleProperty().bind(model.foundProperty().greaterThan(RecordingsViewModel.FEW));
        more.managedProperty().bind(more.visibleProperty());
        return more;
    }

    private static void appear(Region node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void key(KeyEvent event) {
        RecordingRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        RecordingDeeds deeds = model.deeds();
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            deeds.open(row.file());
        } else if (code == KeyCode.F2) {
            model.renamingProperty().set(Optional.of(row.file()));
        } else if (code == KeyCode.DELETE) {
            deeds.remove(row.item());
        } else if (code == KeyCode.C && event.isShortcutDown()) {
            deeds.copyPath(row.file());
        } else if (code == KeyCode.S && event.isShortcutDown() && event.isShiftDown()) {
            deeds.saveAs(row.file());
        } else if (code == KeyCode.UP && list.getSelectionModel().getSelectedIndex() == 0) {
            onAbove.run();
        } else {
            return;
        }
        event.consume();
    }
}
