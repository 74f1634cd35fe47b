package dev.frameline.ui.kit.dialog;

import java.util.Optional;

/// The clipboard, for text. Confined to the FX thread.
public interface Clipboards {

    /// Puts `text` on the clipboard.
    void copy(String text);

    /// The text that is on it, if it holds any.
    Optional<String> text();
}
