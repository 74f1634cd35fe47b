package dev.frameline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;

import static org.assertj.core.api.Assertions.assertThat;

class MailboxTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path data = Path.of("");
    private final ThreadTasks tasks = new ThreadTasks(Runnable::run, _ -> {
    });
    private final List<List<Path>> taken = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        tasks.close();
    }

    private boolean post(Duration patience, Path... files) {
        return new Mailbox(data).post(List.of(files), patience, Ticker.system());
    }

    @Test
    void handsFilesToTheWindowThatListens() {
        new Mailbox(data).listen(tasks, taken::add);
        Path odd = data.resolve("two\nlines, und ümlaut.frameline");
        assertThat(post(LONG, odd, Path.of("relative.frameline"))).isTrue();
        assertThat(post(LONG)).isTrue();
        Await.until("both came", () -> taken.size() == 2);
        assertThat(taken).containsExactly(List.of(odd, Path.of("relative.frameline").toAbsolutePath()), List.of());
        assertThat(data.resolve("inbox")).isEmptyDirectory();
    }

    @Test
    void takesItsMessageBackWhenNobodyListens() {
        assertThat(post(Duration.ofMillis(1), data.resolve("a.frameline"))).isFalse();
        assertThat(data.resolve("inbox")).isEmptyDirectory();
    }

    @Test
    void throwsAwayWhatCameBeforeItListenedAndWhatIsNoMessage() throws IOException {
        Path inbox = Files.createDirectories(data.resolve("inbox"));
        Files.writeString(inbox.resolve("old.open"), "/r/old.frameline");
        new Mailbox(data).listen(tasks, taken::add);
        Files.createSymbolicLink(inbox.resolve("link.open"), data.resolve("secret"));
        Files.writeString(data.resolve("large"), "/".repeat(70_000));
        Files.move(data.resolve("large"), inbox.resolve("large.open"));
        assertThat(post(LONG, data.resolve("a.frameline"))).isTrue();
        Await.until("the message came", () -> !taken.isEmpty());
        assertThat(taken).containsExactly(List.of(data.resolve("a.frameline")));
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void letsNobodyElseIn() throws IOException {
        new Mailbox(data).listen(tasks, taken::add);
        Path inbox = data.resolve("inbox");
        if (Files.getFileStore(inbox).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inbox))).isEqualTo("rwx------");
        }
    }
}
