package dev.frameline.ui.recordings;

import java.nio.file.Path;

import dev.frameline.base.fault.FaultException;

/// Shows a file in the desktop's own file manager. May block. Any thread.
@FunctionalInterface
public interface Reveal {

    void show(Path file) throws FaultException;
}
