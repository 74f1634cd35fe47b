package dev.frameline.ui.recordings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import dev.frameline.session.SessionState;

/// Tabs that a test pretends to have. Confined to one thread.
final class FakeOpenRecordings implements OpenRecordings {

    final List<Path> opened = new ArrayList<>();
    final List<String> cameBack = new ArrayList<>();
    final Set<Path> viewers = new HashSet<>();
    final Map<Path, SessionState> held = new HashMap<>();

    @Override
    public void open(Path file) {
        opened.add(file);
    }

    @Override
    public Set<Path> files() {
        Set<Path> files = new HashSet<>(viewers);
        files.addAll(held.keySet());
        return files;
    }

    @Override
    public Map<Path, SessionState> held() {
        return Map.copyOf(held);
    }

    @Override
    public void close(Path file, Consumer<Reopening> then) {
        if (viewers.remove(file)) {
            then.accept(at -> at.ifPresent(opened::add));
        } else if (held.containsKey(file)) {
            then.accept(at -> cameBack.add(at.map(Path::toString).orElse("")));
        } else {
            then.accept(Reopening.NONE);
        }
    }
}
