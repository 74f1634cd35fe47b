package dev.frameline.ui.kit.picture;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Separator;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.frameline.base.fault.Fault;
import dev.frameline.ui.kit.dialog.FaultBox;
import dev.frameline.ui.kit.dialog.SystemClipboards;
import dev.frameline.ui.kit.icon.AppIcons;
import dev.frameline.ui.kit.icon.Icon;
import dev.frameline.ui.kit.icon.Icons;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.ToggleBar;
import dev.frameline.ui.kit.theme.ToggleBar.Look;

/// All controls on one sheet, for pictures. Confined to the FX thread.
final class SampleSheet {

    private SampleSheet() {}

    static Parent make() {
        var tabs = new ToggleBar<>(Look.VIEW_TABS,
                List.of("Timeline", "Charts", "Params", "Headers", "Auth", "Protocols", "TLS and proxy"), tab -> tab);
        tabs.setCount("Headers", "4");
        tabs.setCount("Params", "1");
        var sheet = new VBox(12, tabs.root(), padded(buttons()), padded(toggles()), padded(fields()),
                padded(choices()), padded(small()), padded(icons()), padded(lists()), padded(fault()));
        sheet.getStyleClass().add("pane");
        return sheet;
    }

    private static Node padded(Node node) {
        VBox.setMargin(node, new Insets(0, 16, 0, 16));
        return node;
    }

    private static Node buttons() {
        var off = Buttons.text("Off", () -> {});
        off.setDisable(true);
        var disconnect = Buttons.text("Disconnect", () -> {}, "danger", "tall");
        disconnect.setGraphic(Icons.of(Icon.STOP, 12));
        var repeat = Buttons.text("Repeat", () -> {});
        repeat.setGraphic(Icons.of(Icon.REPEAT, 14));
        var create = Buttons.text("New", () -> {}, "pill");
        create.setGraphic(Icons.of(Icon.PLUS, 12));
        var standard = Buttons.text("Save", () -> {});
        standard.setDefaultButton(true);
        return new HBox(8, AppIcons.logo(20), create, disconnect, repeat, Buttons.text("Ping", () -> {}),
                Buttons.text("Send  Ctrl ↵", () -> {}, "primary"),
                Buttons.text("Edit and reconnect", () -> {}, "raised"),
                Buttons.text("Flat", () -> {}, "flat"), off, standard,
                new MenuButton("Menu", null, new MenuItem("One")), Buttons.icon(Icon.MORE, "More", () -> {}));
    }

    private static Node toggles() {
        ToggleButton in = Buttons.toggle(Icon.ARROW_DOWN, "In");
        ToggleButton out = Buttons.toggle(Icon.ARROW_UP, "Out");
        ToggleButton follow = Buttons.toggle(Icon.FOLLOW, "Follow");
        List.of(in, out, follow).forEach(toggle -> toggle.setSelected(true));
        var segments = new ToggleBar<>(Look.SEGMENTS, List.of("JSON", "Text", "Hex", "Base64", "File"), name -> name);
        var soft = new ToggleBar<>(Look.SOFT, List.of("Pretty", "Tree", "Raw", "Hex", "Diff"), name -> name);
        return new HBox(6, in, out, new ToggleButton("Control"), follow, Buttons.icon(Icon.PAUSE, "Pause", () -> {}),
                segments.root(), soft.root());
    }

    private static Node fields() {
        var empty = new TextField();
        empty.setPromptText("Find a connection");
        var wrong = new TextField("ws://not a host");
        wrong.getStyleClass().add("invalid");
        var tall = new TextField("wss://{{host}}/v1/stream");
        tall.getStyleClass().addAll("tall", "mono");
        var area = new TextArea("A text area\nwith two lines");
        area.setPrefSize(180, 60);
        var off = new TextField("Disabled");
        off.setDisable(true);
        return new HBox(8, empty, wrong, tall, off, area);
    }

    private static Node choices() {
        var some = new CheckBox("Checked");
        some.setSelected(true);
        var part = new CheckBox("In part");
        part.setIndeterminate(true);
        var radio = new RadioButton("Radio");
        radio.setSelected(true);
        var combo = new ComboBox<>(FXCollections.observableArrayList("production", "staging"));
        combo.setValue("production");
        var typed = new ComboBox<>(FXCollections.observableArrayList("1000", "1001"));
        typed.setEditable(true);
        typed.setValue("1000");
        typed.setPrefWidth(90);
        var choice = new ChoiceBox<>(FXCollections.observableArrayList("Text", "Binary"));
        choice.setValue("Text");
        var spinner = new Spinner<Integer>(0, 10, 3);
        spinner.setPrefWidth(80);
        var progress = new ProgressBar(0.6);
        progress.setPrefWidth(80);
        return new HBox(12, new CheckBox("Unchecked"), some, part, radio, new RadioButton("Other"), combo, typed,
                choice,
                spinner, progress);
    }

    private static Node small() {
        var live = new Region();
        live.getStyleClass().addAll("dot", "live");
        var idle = new Region();
        idle.getStyleClass().add("dot");
        var broken = new Region();
        broken.getStyleClass().addAll("dot", "fault");
        var bar = new ScrollBar();
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setVisibleAmount(30);
        bar.setPrefWidth(100);
        return new HBox(8, live, idle, broken, Buttons.label("MARKET DATA", "section-title"),
                Buttons.label("3", "count"),
                Buttons.label("v2.trades.json", "chip"), Buttons.label("deflate", "chip"),
                Buttons.label("GET", "badge"),
                Buttons.label("12", "pill-count"), Buttons.label("Ctrl K", "key-hint"),
                Buttons.label("{{host}}", "variable"), Buttons.label("muted", "muted"), Buttons.label("faint", "faint"),
                Buttons.label("Strong", "strong"), Buttons.label("Title", "title"), Buttons.label("mono", "mono"),
                Buttons.label("Open", "in-text"), Buttons.label("notice", "notice-text"), bar);
    }

    private static Node icons() {
        var pane = new FlowPane(10, 6);
        for (Icon icon : Icon.values()) {
            pane.getChildren().add(Icons.of(icon, 16));
        }
        for (Icon icon : Icon.values()) {
            pane.getChildren().add(Icons.of(icon, 28));
        }
        return pane;
    }

    private static Node lists() {
        var root = new TreeItem<>("root");
        var folder = new TreeItem<>("Market data");
        folder.getChildren().addAll(List.of(new TreeItem<>("Trades feed"), new TreeItem<>("Order book (binary)")));
        folder.setExpanded(true);
        root.getChildren().addAll(List.of(folder, new TreeItem<>("Support chat")));
        var tree = new TreeView<>(root);
        tree.setShowRoot(false);
        tree.getSelectionModel().select(1);
        var list = new ListView<>(FXCollections.observableArrayList("Subscribe trades", "Unsubscribe", "Heartbeat",
                "Snapshot (CBOR)", "One more", "And another"));
        list.getSelectionModel().select(0);
        var split = new SplitPane(tree, list);
        split.setPrefHeight(110);
        return new VBox(4, new Separator(), split);
    }

    private static Node fault() {
        var box = new FaultBox(new SystemClipboards());
        box.show(Fault.of(Fault.Kind.NETWORK, "Nobody answers at localhost:9400.",
                "Start the server, or check the port in the address."));
        return box.root();
    }
}
