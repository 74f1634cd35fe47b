package dev.frameline.ui.kit.dialog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Answers questions at once with what a test laid ready: no, and no text, when nothing is. Confined to one thread.
public final class ScriptedAsks implements Asks {

    private final Deque<Boolean> confirmations = new ArrayDeque<>();
    private final Deque<Optional<String>> texts = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    /// The next question is answered like this.
    public void willConfirm(boolean yes) {
        confirmations.add(yes);
    }

    /// The next text question is answered like this.
    public void willType(String text) {
        texts.add(Optional.of(text));
    }

    /// The titles of all questions so far.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void confirm(Question question, Consumer<Boolean> answer) {
        asked.add(question.title());
        answer.accept(!confirmations.isEmpty() && confirmations.remove());
    }

    @Override
    public void prompt(TextQuestion question, Consumer<String> answer) {
        asked.add(question.title());
        if (!texts.isEmpty()) {
            texts.remove().filter(question.valid()).ifPresent(answer);
        }
    }
}
