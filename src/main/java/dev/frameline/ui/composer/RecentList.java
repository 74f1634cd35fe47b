package dev.frameline.ui.composer;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.text.Texts;

/// The column of messages sent lately: a click puts one into the editor, a double click or Enter sends it. Confined to
/// the FX thread.
final class RecentList {

    private static final double ROW = 23;
    private static final int PREVIEW = 120;
    private static final int TOOLTIP = 1000;

    private final ComposerViewModel model;
    private final VBox root = new VBox();
    private final ListView<String> list = new ListView<>();
    private final Label empty;

    RecentList(Texts texts, ComposerViewModel model) {
        this.model = model;
        var title = new Label(texts.get("composer.recent").toUpperCase(Locale.ENGLISH));
        title.getStyleClass().add("section-title");
        empty = new Label(texts.get("composer.recent.empty"));
        empty.getStyleClass().addAll("recent-empty", "small", "faint");
        empty.setWrapText(true);
        empty.setMinHeight(Region.USE_PREF_SIZE);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new MessageCell());
        list.setAccessibleText(texts.get("composer.recent"));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getStyleClass().add("recent");
        root.getChildren().addAll(title, empty, list);
    }

    Region root() {
        return root;
    }

    void follow(Subscriptions listeners) {
        listeners.follow(model.recentProperty(), recent -> {
            list.getItems().setAll(recent.texts());
            boolean isEmpty = recent.texts().isEmpty();
            empty.setVisible(isEmpty);
            empty.setManaged(isEmpty);
            list.setVisible(!isEmpty);
        });
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            take(event.getClickCount() == 2);
        }
    }

    private void pressed(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (isPlain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            take(event.getCode() == KeyCode.ENTER);
            event.consume();
        }
    }

    private void take(boolean isToBeSent) {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            model.pick(index);
            if (isToBeSent) {
                model.send();
            }
        }
    }

    private static String oneLine(String text) {
        String start = text.substring(0, Math.min(text.length(), PREVIEW * 4)).strip().replaceAll("\\s+", " ");
        return start.substring(0, Math.min(start.length(), PREVIEW));
    }

    /// A message on one line.
    private static final class MessageCell extends ListCell<String> {

        private MessageCell() {
            // takes the width of the list, so that long texts are cut instead of scrolled
            setPrefWidth(0);
            setEllipsisString("…");
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? "" : oneLine(item));
            setTooltip(empty ? null : new Tooltip(item.substring(0, Math.min(item.length(), TOOLTIP))));
        }
    }
}
