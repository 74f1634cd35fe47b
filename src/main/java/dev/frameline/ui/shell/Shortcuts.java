package dev.frameline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import dev.frameline.ui.session.SessionPane;

/// The keys that work anywhere in the window. Panes handle their own before these. Confined to the FX thread.
final class Shortcuts {

    /// One key and what it is for, as the sheet behind `?` shows it.
    ///
    /// @param keys such as `Ctrl L`
    /// @param textKey of what it does
    record Shortcut(String keys, String textKey) {}

    private static final List<Shortcut> OF_PANES = List.of(new Shortcut("Ctrl Enter", "send"),
            new Shortcut("Space", "follow"), new Shortcut("End", "end"),
            new Shortcut("Ctrl C", "copy"), new Shortcut("Ctrl Shift C", "pretty"), new Shortcut("F2", "rename"),
            new Shortcut("Delete", "delete"));

    private record Binding(KeyCombination keys, Runnable action) {}

    private final List<Binding> bindings = new ArrayList<>();
    private final List<Shortcut> sheet = new ArrayList<>();
    private final boolean isMac;
    private final ShellViewModel model;
    private final Runnable help;

    /// What keys do that concerns no tab.
    ///
    /// @param search puts the cursor into the sidebar's search
    /// @param newProfile adds a saved connection
    /// @param openRecording lets the person choose a recording
    /// @param preferences shows the preferences
    /// @param help shows all keys
    record Anywhere(Runnable search, Runnable newProfile, Runnable openRecording, Runnable preferences,
            Runnable help) {}

    Shortcuts(ShellViewModel model, Anywhere anywhere, boolean isMac) {
        this.model = model;
        this.isMac = isMac;
        help = anywhere.help();
        ctrl(KeyCode.K, "search", anywhere.search());
        ctrl(KeyCode.N, "new", anywhere.newProfile());
        ctrl(KeyCode.O, "open", anywhere.openRecording());
        ctrl(KeyCode.T, "tab", model::newTab);
        ctrl(KeyCode.W, "close", () -> model.withSelected(model::askToClose));
        ctrl(KeyCode.L, "address", () -> model.withSelected(SessionPane::focusAddress));
        ctrl(KeyCode.E, "compose", () -> model.withSelected(SessionPane::focusComposer));
        ctrl(KeyCode.F, "filter", () -> model.withSelected(SessionPane::focusFilter));
        ctrl(KeyCode.R, "connect", () -> model.withSelected(pane -> pane.model().connect()));
        ctrl(KeyCode.S, "save", () -> model.withSelected(pane -> pane.model().save()));
        bindings.add(new Binding(new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
                anywhere.preferences()));
        sheet.add(new Shortcut("Ctrl ,", "preferences"));
        bindings.add(new Binding(new KeyCodeCombination(KeyCode.F5),
                () -> model.withSelected(pane -> pane.model().connect())));
        bindings.add(
                new Binding(new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN), () -> model.step(1)));
        bindings.add(new Binding(
                new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN),
                () -> model.step(-1)));
        bindings.add(new Binding(new KeyCodeCombination(KeyCode.F1), anywhere.help()));
        sheet.add(new Shortcut("Ctrl Tab", "next"));
        sheet.add(new Shortcut("F5", "connect"));
        sheet.add(new Shortcut("Esc", "cancel"));
        sheet.addAll(OF_PANES);
    }

    private void ctrl(KeyCode key, String textKey, Runnable action) {
        bindings.add(new Binding(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action));
        sheet.add(new Shortcut("Ctrl " + key.getName(), textKey));
    }

    /// Listens in `scene`: to what no pane has taken, except for keys that text fields would swallow.
    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            for (Binding binding : bindings) {
                if (binding.keys().match(event)) {
                    binding.action().run();
                    event.consume();
                    return;
                }
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.withSelected(pane -> pane.model().cancel());
            }
        });
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            boolean isTyping = scene.getFocusOwner() instanceof TextInputControl;
            if ("?".equals(event.getCharacter()) && !isTyping && !event.isConsumed()) {
                help.run();
                event.consume();
            }
        });
    }

    /// All keys, named as this system names them.
    List<Shortcut> sheet() {
        return sheet.stream().map(
                each -> isMac ? new Shortcut(each.keys().replace("Ctrl ", "\u2318 "), each.textKey()) : each).toList();
    }
}
