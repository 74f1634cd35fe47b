package dev.frameline.base.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Puts new content in a file's place: written beside it, forced to the disk, then renamed over it. Blocks. One call
/// at a time for a path.
final class AtomicWrite {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private AtomicWrite() {}

    static void replace(Path path, byte[] bytes) throws IOException {
        // A link is followed, so that a file kept elsewhere is not replaced by a copy.
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path folder = target.resolveSibling("");
        Files.createDirectories(folder);
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        Files.deleteIfExists(beside);
        boolean isPosix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        try (SeekableByteChannel channel = Files.newByteChannel(beside, NEW, isPosix ? ownerOnly() : anyone())) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (channel instanceof FileChannel file) {
                file.force(true);
            }
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (isPosix) {
            forceFolder(folder);
        }
    }

    /// Profiles may hold tokens in headers, so other users of the machine have no business in the file.
    private static FileAttribute<?>[] ownerOnly() {
        return new FileAttribute<?>[]{
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))};
    }

    private static FileAttribute<?>[] anyone() {
        return new FileAttribute<?>[0];
    }

    /// Makes the rename itself last; only POSIX systems let a folder be opened for that.
    private static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
