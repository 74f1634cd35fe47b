package dev.frameline.ui.kit.dialog;

import java.util.function.Consumer;

/// Asks a person. Never blocks the caller: the answer comes later on the FX thread, and no answer comes to a text
/// question that is dismissed. Confined to the FX thread.
public interface Asks {

    /// Asks yes or no; closing the question is a no.
    void confirm(Question question, Consumer<Boolean> answer);

    /// Asks for a line of text.
    void prompt(TextQuestion question, Consumer<String> answer);
}
