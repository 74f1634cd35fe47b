package dev.frameline.ui.connections;

import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import dev.frameline.profile.Folder;
import dev.frameline.ui.connections.SidebarRow.FolderRow;
import dev.frameline.ui.connections.SidebarRow.ProfileRow;

/// Drags a row to another place: a profile onto a profile goes before it, onto a folder to that folder's end; a folder
/// onto a folder goes before it. Confined to the FX thread.
final class RowDrag {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final String FORMAT_NAME = "application/x-frameline-row";

    private final RowCell cell;
    private final ConnectionsViewModel model;

    RowDrag(RowCell cell, ConnectionsViewModel model) {
        this.cell = cell;
        this.model = model;
    }

    void install() {
        cell.setOnDragDetected(event -> {
            if (cell.isEmpty()) {
                return;
            }
            var content = new ClipboardContent();
            content.put(format(), cell.getItem().id());
            cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        cell.setOnDragOver(event -> {
            if (isMeant(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                cell.pseudoClassStateChanged(DROP, true);
            }
            event.consume();
        });
        cell.setOnDragExited(_ -> cell.pseudoClassStateChanged(DROP, false));
        cell.setOnDragDropped(event -> {
            boolean isMeant = isMeant(event);
            if (isMeant && event.getDragboard().getContent(format()) instanceof String id) {
                drop(id);
            }
            event.setDropCompleted(isMeant);
            event.consume();
        });
    }

    private boolean isMeant(DragEvent event) {
        return !cell.isEmpty() && event.getGestureSource() != cell && event.getDragboard().hasContent(format());
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(FORMAT_NAME);
        return known == null ? new DataFormat(FORMAT_NAME) : known;
    }

    private void drop(String id) {
        boolean isProfile = model.treeProperty().get().profile(id).isPresent();
        switch (cell.getItem()) {
            case FolderRow target when isProfile -> model.move(id, target.id(), Integer.MAX_VALUE);
            case FolderRow target -> model.moveFolder(id, folderIndex(target.id()));
            case ProfileRow target when isProfile -> model.move(id, target.folderId(), indexWithout(id, target));
            case ProfileRow target -> model.moveFolder(id, folderIndex(target.folderId()));
        }
    }

    private int folderIndex(String folderId) {
        return model.treeProperty().get().folders().stream().map(Folder::id).toList().indexOf(folderId);
    }

    private int indexWithout(String id, ProfileRow target) {
        return model.treeProperty().get().folderOf(target.id()).map(folder -> folder.profiles().stream()
                .map(profile -> profile.id()).filter(each -> !each.equals(id)).toList().indexOf(target.id())).orElse(0);
    }
}
