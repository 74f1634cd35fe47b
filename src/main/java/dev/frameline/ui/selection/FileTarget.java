package dev.frameline.ui.selection;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that is there whole or, if saving is called off, as it was before. Used by one worker at a time.
final class FileTarget implements Target {

    private static final int BUFFER_BYTES = 256 * 1024;

    private final Path file;
    private final Path unfinished;
    private boolean isBegun;

    FileTarget(Path file) {
        this.file = file;
        unfinished = file.resolveSibling(file.getFileName() + ".part");
    }

    Path file() {
        return file;
    }

    @Override
    public OutputStream open() throws IOException {
        StandardOpenOption how = isBegun ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        isBegun = true;
        return new BufferedOutputStream(out, BUFFER_BYTES);
    }

    @Override
    public void finish() throws IOException {
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void abandon() throws IOException {
        Files.deleteIfExists(unfinished);
    }
}
