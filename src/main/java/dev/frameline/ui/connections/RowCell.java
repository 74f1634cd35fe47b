package dev.frameline.ui.connections;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import dev.frameline.session.SessionState;
import dev.frameline.ui.connections.SidebarRow.FolderRow;
import dev.frameline.ui.connections.SidebarRow.ProfileRow;
import dev.frameline.ui.kit.dialog.NameField;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;

/// Draws one row of the sidebar and lets its name be edited in place. Confined to the FX thread.
final class RowCell extends ListCell<SidebarRow> {

    private static final double CHEVRON_SIZE = 10;
    private static final double FOLDER_HEIGHT = 30;
    private static final double PROFILE_HEIGHT = 43;

    private final Texts texts = Texts.of("connections");
    private final ConnectionsViewModel model;
    private Subscription listening = Subscription.EMPTY;

    RowCell(ConnectionsViewModel model) {
        this.model = model;
        getStyleClass().add("sidebar-cell");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (isEmpty() || event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            if (getItem() instanceof FolderRow it) {
                model.setExpanded(it.id(), !it.folder().expanded());
            } else {
                model.open(getItem().id());
            }
        });
        new RowDrag(this, model).install();
    }

    /// How much room a row takes, in pixels: the list is as high as its rows.
    static double heightOf(SidebarRow row) {
        return row instanceof FolderRow ? FOLDER_HEIGHT : PROFILE_HEIGHT;
    }

    @Override
    protected void updateItem(SidebarRow item, boolean empty) {
        super.updateItem(item, empty);
        listening.unsubscribe();
        listening = Subscription.EMPTY;
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setContextMenu(null);
            setPrefHeight(USE_COMPUTED_SIZE);
            return;
        }
        setPrefHeight(heightOf(item));
        listening = model.renamingProperty().subscribe(renamed -> show(item, renamed));
        setContextMenu(new RowMenus(model).of(item));
    }

    private void show(SidebarRow item, Optional<String> renamed) {
        boolean isRenamed = renamed.filter(item.id()::equals).isPresent();
        setAccessibleText(item.name());
        setGraphic(switch (item) {
            case FolderRow it -> folder(it, isRenamed);
            case ProfileRow it -> profile(it, isRenamed);
        });
    }

    private Node folder(FolderRow row, boolean isRenamed) {
        Node chevron = Icons.of(row.folder().expanded() ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT, CHEVRON_SIZE);
        Node name = isRenamed ? editor(row) : Buttons.cut(row.name().toUpperCase(Locale.ROOT), "sidebar-folder-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = new Label(String.valueOf(row.folder().profiles().size()));
        count.getStyleClass().add("count");
        var box = new HBox(name, chevron, count);
        box.getStyleClass().add("sidebar-folder");
        return box;
    }

    private Node profile(ProfileRow row, boolean isRenamed) {
        var dot = new Region();
        StateDot.dress(dot, model.states().getOrDefault(row.id(), SessionState.IDLE));
        Node name = isRenamed ? editor(row) : Buttons.cut(row.name(), "sidebar-profile-name");
        Label url = Buttons.cut(row.profile().url().isEmpty() ? texts.get("connections.no.url") : row.profile().url(),
                "sidebar-profile-url");
        var words = new VBox(name, url);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var box = new HBox(dot, words);
        box.getStyleClass().add("sidebar-profile");
        return box;
    }

    private Node editor(SidebarRow row) {
        var field = new NameField(row.name(), text -> {
            if (model.renamingProperty().get().filter(row.id()::equals).isPresent()) {
                model.rename(row.id(), text);
            }
        }, () -> model.renamingProperty().set(Optional.empty()));
        field.setId("sidebar-rename");
        field.getStyleClass().add("sidebar-rename");
        field.setAccessibleText(texts.get("connections.rename"));
        return field;
    }
}
