package dev.frameline.recording.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Mark;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;

import static org.assertj.core.api.Assertions.assertThat;

/// Random recordings and random filters: what is found is what a slow look at every entry finds.
final class SearchOracleTest {

    private static final int ENTRIES = 400;
    private static final int FILTERS = 150;

    @TempDir
    private Path folder;

    private final Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();

    @AfterEach
    void noThreadEndedInABug() {
        assertThat(bugs).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsWhatALookAtEveryEntryFinds(long seed) throws Exception {
        try (var tasks = new ThreadTasks(Runnable::run, bugs::add);
                WritableRecording recording = SqliteRecording.create(folder.resolve("test.frameline"), tasks,
                        Ticker.system())) {
            var traffic = new RandomTraffic(seed, recording.sink(1));
            traffic.pass(ENTRIES);
            recording.sync();
            Random random = new Random(seed);
            Set<Long> marked = new HashSet<>();
            for (int i = 0; i < 20; i++) {
                long number = 1L + random.nextInt(ENTRIES);
                recording.mark(new Mark(number, ""));
                marked.add(number);
            }
            var oracle = new SearchOracle(traffic.passed(), marked);
            var filters = new RandomFilters(seed, traffic.passed());
            for (int i = 0; i < FILTERS; i++) {
                EntryFilter filter = filters.next();
                long[] expected = oracle.find(filter);
                assertThat(wrong(recording.find(filter, 1, ENTRIES), expected, traffic)).as("%s", filter)
                        .isEmpty();
                assertThat(inRanges(recording, filter, random)).as("in ranges: %s", filter)
                        .containsExactly(expected);
            }
        }
    }

    /// The entries that were found and should not have been, or the reverse.
    private static List<String> wrong(long[] found, long[] expected, RandomTraffic traffic) {
        assertThat(found).isSorted();
        return LongStream.concat(LongStream.of(found), LongStream.of(expected)).distinct()
                .filter(number -> Arrays.binarySearch(found, number) < 0 || Arrays.binarySearch(expected, number) < 0)
                .mapToObj(number -> traffic.passed().get((int) number - 1))
                .map(entry -> entry + " " + new String(entry.payload(), StandardCharsets.UTF_8)).toList();
    }

    private static long[] inRanges(Recording recording, EntryFilter filter, Random random) throws Exception {
        LongStream hits = LongStream.empty();
        int first = 1;
        while (first <= ENTRIES) {
            int last = Math.min(ENTRIES, first + random.nextInt(200));
            hits = LongStream.concat(hits, LongStream.of(recording.find(filter, first, last)));
            first = last + 1;
        }
        return hits.toArray();
    }
}
