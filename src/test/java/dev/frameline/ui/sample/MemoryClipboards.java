package dev.frameline.ui.sample;

import java.util.Optional;

import dev.frameline.ui.kit.dialog.Clipboards;

/// A clipboard that only the test sees. Confined to one thread.
public final class MemoryClipboards implements Clipboards {

    private Optional<String> text = Optional.empty();

    @Override
    public void copy(String copied) {
        text = Optional.of(copied);
    }

    @Override
    public Optional<String> text() {
        return text;
    }
}
