package dev.frameline.session;

import java.nio.file.Path;

import dev.frameline.base.fault.FaultException;

/// Names the file of a recording that is about to begin.
@FunctionalInterface
public interface NewFile {

    /// A file that does not exist yet, in a folder that does. May block.
    Path path() throws FaultException;
}
