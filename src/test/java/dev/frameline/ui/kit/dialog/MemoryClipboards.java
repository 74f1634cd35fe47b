package dev.frameline.ui.kit.dialog;

import java.util.Optional;

/// A clipboard of its own, for tests. Confined to one thread.
public final class MemoryClipboards implements Clipboards {

    private Optional<String> text = Optional.empty();

    @Override
    public void copy(String newText) {
        text = Optional.of(newText);
    }

    @Override
    public Optional<String> text() {
        return text;
    }
}
