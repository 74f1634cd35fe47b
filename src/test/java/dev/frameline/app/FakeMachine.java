package dev.frameline.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A Linux desktop on which everything is there until a test takes it away. Confined to its thread.
final class FakeMachine implements Machine {

    final Map<String, String> variables = new HashMap<>(Map.of("DISPLAY", ":0"));
    final Set<String> missing = new HashSet<>();
    final Set<Path> files = new HashSet<>();
    boolean linux = true;
    boolean root;
    boolean headless;
    boolean displayAnswers = true;

    FakeMachine without(NativeLibrary... libraries) {
        for (NativeLibrary library : libraries) {
            missing.add(library.fileName());
        }
        return this;
    }

    FakeMachine with(String program) {
        files.add(Path.of("/usr/bin", program));
        return this;
    }

    @Override
    public boolean isLinux() {
        return linux;
    }

    @Override
    public boolean isRoot() {
        return root;
    }

    @Override
    public boolean isHeadless() {
        return headless;
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public boolean exists(Path file) {
        return files.contains(file);
    }

    @Override
    public boolean loads(String libraryFileName) {
        return !missing.contains(libraryFileName);
    }

    @Override
    public boolean opensDisplay() {
        return displayAnswers;
    }
}
