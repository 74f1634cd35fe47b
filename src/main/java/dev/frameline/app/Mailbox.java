package dev.frameline.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;

/// How a second start hands its files to the window that is open: one small file a message, in a folder of the data
/// folder that only its owner may enter. A message holds paths and nothing else; whoever takes it deletes it, and that
/// is the answer. Any thread.
final class Mailbox {

    private static final Logger LOG = Logger.getLogger(Mailbox.class.getName());
    private static final String SUFFIX = ".open";
    private static final String BETWEEN = "\0";
    private static final int MOST_BYTES = 64 * 1024;
    private static final long LOOK_MILLIS = 50;

    private final Path folder;

    /// @param data the data folder
    Mailbox(Path data) {
        folder = data.resolve("inbox");
    }

    /// Hands over these files, none to bring the window to the front only, and waits for the answer; false if none
    /// comes in time, and then the message is taken back.
    boolean post(List<Path> files, Duration patience, Ticker ticker) {
        String text = files.stream().map(file -> file.toAbsolutePath().toString())
                .collect(Collectors.joining(BETWEEN));
        try {
            make();
            String name = UUID.randomUUID().toString();
            Path draft = Files.writeString(folder.resolve(name + ".tmp"), text);
            Path message = folder.resolve(name + SUFFIX);
            Files.move(draft, message, StandardCopyOption.ATOMIC_MOVE);
            return awaitAnswer(message, ticker.nanos() + patience.toNanos(), ticker) || !Files.deleteIfExists(message);
        } catch (IOException refused) {
            LOG.log(Level.WARNING, "Nothing could be handed over", refused);
            return false;
        }
    }

    private boolean awaitAnswer(Path message, long until, Ticker ticker) throws IOException {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            while (Files.exists(message) && until - ticker.nanos() > 0) {
                Optional.ofNullable(watch.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS)).ifPresent(WatchKey::reset);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return !Files.exists(message);
    }

    private void make() throws IOException {
        Files.createDirectories(folder);
        FileStore store = Files.getFileStore(folder);
        if (store.supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Takes messages from now on; what came while nobody listened is thrown away.
    ///
    /// @param tasks runs the loop that waits, and delivers
    /// @param take told the files of each message
    void listen(Tasks tasks, Consumer<List<Path>> take) {
        try {
            make();
            messages().forEach(this::read);
            WatchService watch = folder.getFileSystem().newWatchService();
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            tasks.loop("frameline-inbox", () -> await(watch, tasks, take));
        } catch (IOException refused) {
            LOG.log(Level.WARNING, "Other starts cannot hand over files", refused);
        }
    }

    private void await(WatchService watch, Tasks tasks, Consumer<List<Path>> take) {
        try (watch) {
            while (true) {
                WatchKey key = watch.take();
                key.pollEvents();
                key.reset();
                for (Path message : messages()) {
                    read(message).ifPresent(files -> tasks.run("take over files", () -> files).then(take,
                            _ -> LOG.fine("No file was taken over")));
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (IOException refused) {
            LOG.log(Level.WARNING, "Other starts can hand over no more files", refused);
        }
    }

    private List<Path> messages() throws IOException {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            found.forEach(all::add);
        }
        return all;
    }

    /// Takes a message out; nothing if it is none of ours.
    private Optional<List<Path>> read(Path message) {
        try {
            boolean isOurs = Files.isRegularFile(message, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(message, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(folder))
                    && Files.size(message) <= MOST_BYTES;
            String text = isOurs ? Files.readString(message, StandardCharsets.UTF_8) : "";
            Files.delete(message);
            return isOurs
                    ? Optional.of(Arrays.stream(text.split(BETWEEN)).filter(path -> !path.isEmpty()).map(Path::of)
                            .filter(Path::isAbsolute).toList())
                    : Optional.empty();
        } catch (IOException gone) {
            LOG.log(Level.FINE, "A message was not taken", gone);
            return Optional.empty();
        }
    }
}
