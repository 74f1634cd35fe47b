package dev.frameline.recording.sqlite;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A program that takes the right to write a recording, in the moment between two transactions, and never gives it back.
public final class Locker {

    /// Where SQLite's lock of the writer lies in the `-shm` file: see "WAL-Index File Format".
    private static final long WRITE_LOCK = 120;

    private Locker() {}

    public static void main(String[] arguments) throws Exception {
        try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            Optional<FileLock> lock = Optional.empty();
            while (lock.isEmpty()) {
                lock = Optional.ofNullable(channel.tryLock(WRITE_LOCK, 1, false));
            }
            System.in.read(); // for as long as it is left alone
        }
    }
}
