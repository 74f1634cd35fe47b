package dev.frameline.ui.connections;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.ui.kit.dialog.Clipboards;
import dev.frameline.ui.kit.dialog.FaultBox;
import dev.frameline.ui.kit.icon.AppIcons;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;

/// The sidebar. Confined to the FX thread.
public final class ConnectionsView {

    private static final double LOGO_SIZE = 20;
    private static final double LIST_PADDING = 12;
    private static final double EMPTY_HEIGHT = 72;
    private static final double LEAST_HEIGHT = 130;

    private final Texts texts = Texts.of("connections");
    private final ConnectionsViewModel model;
    private final VBox root = new VBox();
    private final TextField search = new TextField();
    private final ListView<SidebarRow> list;
    private Runnable onBelow = () -> {
        // nothing stands below yet
    };
    private Runnable onNoHit = onBelow;

    /// @param below what comes after the last row, such as other things that can be opened
    /// @param foot what stands at the bottom, such as the theme's switch
    public ConnectionsView(ConnectionsViewModel model, Clipboards clipboards, Node below, Node foot) {
        this.model = model;
        list = new ListView<>(model.rows());
        root.getStyleClass().addAll("sidebar", "connections");
        root.getChildren().addAll(head(), searchField(), fault(clipboards), list(), below, rest(), foot);
    }

    public Region root() {
        return root;
    }

    /// The sheet that its scene needs.
    public static String sheet() {
        return Skin.sheet(ConnectionsView.class, "connections.css");
    }

    /// Puts the cursor into the search field.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// What comes below.
    ///
    /// @param enter takes the keys when they leave the last row downwards
    /// @param open opens the first that the search shows there, when it shows none here
    public void setOnBelow(Runnable enter, Runnable open) {
        onBelow = enter;
        onNoHit = open;
    }

    /// Puts the keys on the last row.
    public void focusLast() {
        list.requestFocus();
        list.getSelectionModel().selectLast();
    }

    private Node head() {
        var title = new Label("Frameline");
        title.getStyleClass().add("sidebar-title");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button add = Buttons.text(texts.get("connections.add"), model::newProfile, "pill");
        add.setId("sidebar-new");
        add.setGraphic(Icons.of(Icon.PLUS, 10));
        add.setTooltip(new Tooltip(texts.get("connections.add.tip")));
        var head = new HBox(AppIcons.logo(LOGO_SIZE), title, spring, add);
        head.getStyleClass().add("sidebar-head");
        return head;
    }

    private Node searchField() {
        search.setId("sidebar-search");
        search.setPromptText(texts.get("connections.search"));
        search.setAccessibleText(texts.get("connections.search"));
        search.getStyleClass().add("bare");
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setOnAction(_ -> {
            if (model.rows().isEmpty()) {
                onNoHit.run();
            } else {
                model.openSelected();
            }
        });
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        var hint = new Label(texts.get("connections.search.key"));
        hint.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("key-hint");
        var box = new HBox(Icons.of(Icon.SEARCH, 13), search, hint);
        box.getStyleClass().add("sidebar-search");
        return box;
    }

    private Node fault(Clipboards clipboards) {
        var box = new FaultBox(clipboards);
        box.root().getStyleClass().add("sidebar-fault");
        model.faultProperty().subscribe(fault -> fault.ifPresentOrElse(box::show, box::clear));
        return box.root();
    }

    private Node list() {
        list.setId("sidebar-list");
        list.getStyleClass().addAll("barred", "sidebar-list");
        list.setAccessibleText(texts.get("connections.list"));
        list.setCellFactory(_ -> new RowCell(model));
        list.setPlaceholder(placeholder());
        list.setContextMenu(new RowMenus(model).ofNothing());
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(this::rowsHeight, model.rows()));
        list.minHeightProperty().bind(Bindings.min(list.prefHeightProperty(), LEAST_HEIGHT));
        list.setOnKeyPressed(this::key);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selectedProperty().set(Optional.of(row.id()));
            }
        });
        model.selectedProperty().subscribe(this::show);
        model.renamingProperty().subscribe(renamed -> renamed.ifPresent(this::scrollTo));
        model.rows().addListener((ListChangeListener<SidebarRow>) _ -> show(model.selectedProperty().get()));
        model.states().addListener((MapChangeListener<Object, Object>) _ -> list.refresh());
        return list;
    }

    private double rowsHeight() {
        double rows = model.rows().stream().mapToDouble(RowCell::heightOf).sum();
        return LIST_PADDING + (model.rows().isEmpty() ? EMPTY_HEIGHT : rows);
    }

    /// The room that nothing needs.
    private Node rest() {
        var rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        var menu = new RowMenus(model).ofNothing();
        rest.setOnContextMenuRequested(event -> menu.show(rest, event.getScreenX(), event.getScreenY()));
        return rest;
    }

    private Node placeholder() {
        var label = new Label();
        label.getStyleClass().add("sidebar-empty");
        label.setWrapText(true);
        label.textProperty().bind(model.searchProperty()
                .map(text -> texts.get(text.isBlank() ? "connections.empty" : "connections.nohit")));
        return label;
    }

    private void show(Optional<String> id) {
        List<SidebarRow> rows = model.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (id.filter(rows.get(i).id()::equals).isPresent()) {
                list.getSelectionModel().select(i);
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private void scrollTo(String id) {
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i).id().equals(id)) {
                list.scrollTo(i);
            }
        }
    }

    private void key(KeyEvent event) {
        SidebarRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        boolean isFolder = row instanceof SidebarRow.FolderRow;
        switch (event.getCode()) {
            case ENTER -> model.open(row.id());
            case F2 -> model.renamingProperty().set(Optional.of(row.id()));
            case DELETE -> model.remove(row.id());
            case DOWN -> {
                if (list.getSelectionModel().getSelectedIndex() < model.rows().size() - 1) {
                    return;
                }
                onBelow.run();
            }
            case LEFT, RIGHT -> {
                if (isFolder) {
                    model.setExpanded(row.id(), event.getCode() == KeyCode.RIGHT);
                }
            }
            case D -> {
                if (event.isShortcutDown() && !isFolder) {
                    model.duplicate(row.id());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
