package dev.frameline.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps two programs from writing the same data folder: the later one would undo what the earlier one saves. The lock
/// is the operating system's, so that a killed program leaves none behind. Any thread.
final class SingleInstance implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SingleInstance.class.getName());

    private final Optional<FileChannel> channel;

    private SingleInstance(Optional<FileChannel> channel) {
        this.channel = channel;
    }

    /// Claims the folder until it is closed; empty if another program has it. Where no lock can be had at all, such as on
    /// some network disks, the folder counts as claimed: better two windows than none.
    static Optional<SingleInstance> claim(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new SingleInstance(Optional.of(channel)));
        } catch (IOException unlockable) {
            LOG.log(Level.WARNING, "The data folder could not be locked", unlockable);
            return Optional.of(new SingleInstance(Optional.empty()));
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ours) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The lock went with the program", gone);
        }
    }
}
