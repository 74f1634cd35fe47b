package dev.frameline.ui.composer;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.frameline.compose.Draft.Mode;
import dev.frameline.ui.kit.code.Highlighter;
import dev.frameline.ui.kit.code.edit.CodeEditor;
import dev.frameline.ui.kit.dialog.FileChoosers;
import dev.frameline.ui.kit.fx.Subscriptions;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.theme.Buttons;
import dev.frameline.ui.kit.theme.Skin;
import dev.frameline.ui.kit.theme.ToggleBar;

/// Where messages are written and sent. Confined to the FX thread.
public final class ComposerView {

    private static final KeyCombination SEND = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FORMAT = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final KeyCombination OLDER = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination NEWER = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    private static final double ROOM_FOR_RECENT = 720;
    private static final double ROOM_FOR_KEYS = 960;

    private final Texts texts = Texts.of("composer");
    private final ComposerViewModel model;
    private final boolean isMac;
    private final Subscriptions listeners = new Subscriptions();
    private final BorderPane root = new BorderPane();
    private final CodeEditor editor = new CodeEditor();
    private final ToggleBar<Mode> modes;
    private final Label verdict = new Label();
    private final Label detail = new Label();
    private final Button format;
    private final RejectionStrip rejection;
    private final SendStrip strip;
    private final RecentList recent;
    private final FilePane file;

    /// @param choosers lets the person choose a file to send
    /// @param isMac whether shortcuts are shown as on macOS
    public ComposerView(ComposerViewModel model, FileChoosers choosers, boolean isMac) {
        this.model = model;
        this.isMac = isMac;
        modes = new ToggleBar<>(ToggleBar.Look.SEGMENTS, List.of(Mode.values()),
                mode -> texts.get("composer.mode." + mode.name().toLowerCase(Locale.ROOT)));
        format = Buttons.text(texts.get("composer.format"), model::format, "flat");
        rejection = new RejectionStrip(texts, model);
        strip = new SendStrip(texts, model, isMac);
        recent = new RecentList(texts, model);
        file = new FilePane(texts, model, choosers);
        root.getStyleClass().addAll("pane", "composer");
        root.setLeft(recent.root());
        root.setCenter(desk());
        root.widthProperty().subscribe(width -> makeRoom(width.doubleValue()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The sheet of this pane, to be put on its scene.
    public static String sheet() {
        return Skin.sheet(ComposerView.class, "composer.css");
    }

    /// The node to put into the window.
    public Region root() {
        return root;
    }

    /// Puts the keyboard into the editor.
    public void focus() {
        editor.requestFocus();
    }

    /// Starts to follow the model.
    public void shown() {
        listeners.close();
        listeners.follow(model.textProperty(), this::showText);
        listeners.add(editor.onChange(() -> model.textProperty().set(editor.text())));
        listeners.follow(model.modeProperty(), this::showMode);
        listeners.follow(model.verdictProperty(), this::showVerdict);
        listeners.follow(model.canFormatProperty(), canFormat -> {
            format.setVisible(canFormat);
            format.setManaged(canFormat);
        });
        rejection.follow(listeners);
        strip.follow(listeners);
        recent.follow(listeners);
        file.follow(listeners);
    }

    /// Stops following it: from now on the pane costs nothing.
    public void hidden() {
        listeners.close();
    }

    /// Ends for good.
    public void close() {
        hidden();
        model.close();
    }

    private Region desk() {
        var desk = new BorderPane();
        editor.setPlaceholder(texts.get("composer.editor.prompt"));
        editor.setAccessibleText(texts.get("composer.editor"));
        editor.root().setId("composer-editor");
        desk.setTop(new VBox(bar(), rejection.root()));
        StackPane.setAlignment(detail, Pos.BOTTOM_RIGHT);
        desk.setCenter(new StackPane(editor.root(), file.root(), detail));
        desk.setMinWidth(0);
        return desk;
    }

    /// In a narrow window the bar keeps its buttons: what can be done without goes first.
    private void makeRoom(double width) {
        recent.root().setVisible(width >= ROOM_FOR_RECENT);
        recent.root().setManaged(width >= ROOM_FOR_RECENT);
        strip.showKeys(width >= ROOM_FOR_KEYS);
    }

    private Node bar() {
        modes.valueProperty().bindBidirectional(model.modeProperty());
        verdict.getStyleClass().addAll("verdict", "small");
        verdict.setMinWidth(0);
        detail.getStyleClass().addAll("verdict-detail", "small");
        detail.setId("verdict-detail");
        for (Label label : List.of(verdict, detail)) {
            label.setEllipsisString("…");
            label.setOnMouseClicked(event -> model.verdictProperty().get().offset().ifPresent(this::goTo));
        }
        format.setTooltip(new Tooltip(texts.get("composer.format.tooltip",
                texts.get(isMac ? "composer.format.keys.mac" : "composer.format.keys"))));
        format.setId("format");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(modes.root(), verdict, gap, format, strip.root());
        bar.getStyleClass().addAll("composer-bar", "line-below");
        return bar;
    }

    private void goTo(int offset) {
        editor.moveTo(offset);
        editor.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (SEND.match(event)) {
            model.send();
        } else if (FORMAT.match(event)) {
            model.format();
        } else if (OLDER.match(event)) {
            model.older();
        } else if (NEWER.match(event)) {
            model.newer();
        } else {
            return;
        }
        event.consume();
    }

    private void showText(String text) {
        if (!editor.text().equals(text)) {
            boolean isFirst = editor.length() == 0;
            if (isFirst) {
                editor.setText(text);
            } else {
                editor.replaceText(text);
                editor.moveTo(text.length());
            }
        }
    }

    private void showMode(Mode mode) {
        boolean isFile = mode == Mode.FILE;
        editor.root().setVisible(!isFile);
        file.root().setVisible(isFile);
        editor.setHighlighter(mode == Mode.JSON ? Highlighter.json() : Highlighter.none());
    }

    private void showVerdict(Verdict now) {
        boolean isMarked = now.tone() == Verdict.Tone.GOOD;
        verdict.setText(isMarked ? texts.get("composer.verdict.good", now.words()) : now.words());
        verdict.setTooltip(new Tooltip(now.detail().isEmpty() ? now.words() : now.detail()));
        detail.setText(now.detail());
        detail.setVisible(!now.detail().isEmpty());
        for (Label label : List.of(verdict, detail)) {
            label.getStyleClass().removeAll("in-text", "notice-text", "fault-text", "muted");
            label.getStyleClass().add(switch (now.tone()) {
                case PLAIN -> "muted";
                case GOOD -> "in-text";
                case DOUBTFUL -> "notice-text";
                case WRONG -> "fault-text";
            });
        }
        now.offset().ifPresentOrElse(editor::markError, editor::clearError);
    }
}
