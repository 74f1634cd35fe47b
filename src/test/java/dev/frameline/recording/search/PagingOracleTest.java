package dev.frameline.recording.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Entry;
import dev.frameline.frame.Meta;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;

import static org.assertj.core.api.Assertions.assertThat;

/// Pages of a recording beside what was put into it: at every offset, while it is written and after it was closed.
final class PagingOracleTest {

    private static final int ENTRIES = 300;
    private static final List<Integer> LIMITS = List.of(1, 7, 50, ENTRIES);

    @TempDir
    private Path folder;

    private final Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();

    @AfterEach
    void noThreadEndedInABug() {
        assertThat(bugs).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aPageAtEveryOffsetHoldsWhatPassed(long seed) throws Exception {
        Path file = folder.resolve("test.frameline");
        List<Passed> passed;
        try (var tasks = new ThreadTasks(Runnable::run, bugs::add);
                WritableRecording recording = SqliteRecording.create(file, tasks, Ticker.system())) {
            var traffic = new RandomTraffic(seed, recording.sink(1));
            traffic.pass(ENTRIES);
            recording.sync();
            passed = traffic.passed();
            compare(recording, passed);
        }
        try (Recording recording = SqliteRecording.open(file)) {
            compare(recording, passed);
        }
    }

    private static void compare(Recording recording, List<Passed> passed) throws Exception {
        assertThat(recording.count()).isEqualTo(ENTRIES);
        for (int first = 1; first <= ENTRIES + 2; first++) {
            for (int limit : LIMITS) {
                List<Passed> expected = passed.subList(Math.min(ENTRIES, first - 1),
                        Math.min(ENTRIES, first - 1 + limit));
                List<Entry> page = recording.page(first, limit);
                assertThat(page).hasSameSizeAs(expected);
                for (int i = 0; i < page.size(); i++) {
                    compare(page.get(i), expected.get(i));
                }
            }
        }
        for (Passed entry : passed) {
            assertThat(recording.payloadStream(entry.number()).readAllBytes()).isEqualTo(entry.payload());
        }
    }

    private static void compare(Entry entry, Passed expected) {
        assertThat(entry.number()).isEqualTo(expected.number());
        assertThat(entry.atNanos()).isEqualTo(expected.atNanos());
        assertThat(entry.kind()).isEqualTo(Meta.kind(expected.meta()));
        assertThat(entry.direction()).isEqualTo(Meta.direction(expected.meta()));
        assertThat(entry.payloadLength()).isEqualTo(expected.payload().length);
        assertThat(expected.payload()).startsWith(entry.preview());
    }
}
