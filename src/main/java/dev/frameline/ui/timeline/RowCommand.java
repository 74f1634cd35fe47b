package dev.frameline.ui.timeline;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What keys and the menu of the rows ask of others: the timeline only asks; who composes the panes does it. Any thread.
public enum RowCommand {
    /// Marks the selected entry, or takes its mark off.
    MARK("M"),
    /// Writes a note on it.
    NOTE("N"),
    /// Goes to what it answers, or to what answers it.
    OTHER_HALF("F7"),
    /// Goes to the next entry with a finding.
    NEXT_FAULT("F8"),
    /// Goes to the one before.
    PREVIOUS_FAULT("Shift+F8"),
    /// Goes to the next mark.
    NEXT_MARK("F9"),
    /// Goes to the one before.
    PREVIOUS_MARK("Shift+F9"),
    /// Asks where to go.
    GO_TO("Shortcut+G"),
    /// Goes back to where one was.
    BACK("Alt+Left", "Shortcut+Open Bracket"),
    /// Goes forward again.
    FORWARD("Alt+Right", "Shortcut+Close Bracket");

    private final String key;
    private final String otherKey;

    RowCommand(String key) {
        this(key, key);
    }

    RowCommand(String key, String otherKey) {
        this.key = key;
        this.otherKey = otherKey;
    }

    /// The key to show beside it.
    KeyCombination key() {
        return KeyCombination.valueOf(key);
    }

    /// What a key asks for.
    static Optional<RowCommand> of(KeyEvent event) {
        return Arrays.stream(values()).filter(command -> KeyCombination.valueOf(command.key).match(event)
                || KeyCombination.valueOf(command.otherKey).match(event)).findFirst();
    }
}
