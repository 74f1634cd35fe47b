package dev.frameline.ui.entries;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.Fault;
import dev.frameline.query.Condition;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.ui.entries.EntrySeek.Span;
import dev.frameline.ui.sample.HandTasks;
import dev.frameline.ui.sample.MemoryRecording;

import static org.assertj.core.api.Assertions.assertThat;

class EntrySeekTest {

    private static final EntryFilter NINES = EntryFilter.ALL
            .withQuery(new Query("99", new Condition.Text("99"), List.of(), ZoneOffset.UTC));

    private final HandTasks tasks = new HandTasks();
    private final MemoryRecording recording = new MemoryRecording().fill(30_000);
    private final EntrySeek seek = new EntrySeek(tasks);
    private final List<OptionalLong> answers = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    @Test
    void findsTheNearestForwardsAndBackwards() {
        look(101, 30_000, true);
        look(1, 198, false);
        assertThat(answers).containsExactly(OptionalLong.of(199), OptionalLong.of(99));
    }

    @Test
    void saysThatThereIsNone() {
        look(200, 298, true);
        look(200, 298, false);
        look(500, 499, true);
        assertThat(answers).containsOnly(OptionalLong.empty()).hasSize(3);
    }

    @Test
    void looksInRangesThatGrowAndStopsAtTheFirstHit() {
        recording.fill(70_000);
        EntryFilter last = EntryFilter.ALL
                .withQuery(new Query("", new Condition.Numbered(28_000, 100_000), List.of(), ZoneOffset.UTC));
        seek.seek(new Span(recording, last, 1, 100_000, true), answers::add, faults::add);
        tasks.runAll();
        assertThat(answers).containsExactly(OptionalLong.of(28_000));
        assertThat(recording.asked()).containsExactly("find 1 4096", "find 4097 12288", "find 12289 28672");
        seek.seek(new Span(recording, NINES, 1, 9_898, false), answers::add, faults::add);
        tasks.runAll();
        assertThat(recording.asked()).endsWith("find 5803 9898");
    }

    @Test
    void aNewLookCallsOffTheOneBefore() {
        seek.seek(new Span(recording, NINES, 1, 30_000, true), answers::add, faults::add);
        assertThat(seek.isUnderWay()).isTrue();
        look(101, 30_000, true);
        assertThat(answers).containsExactly(OptionalLong.of(199));
        seek.seek(new Span(recording, NINES, 1, 30_000, true), answers::add, faults::add);
        seek.stop();
        tasks.runAll();
        assertThat(answers).hasSize(1);
        assertThat(seek.isUnderWay()).isFalse();
    }

    @Test
    void tellsWhyItFailed() {
        Fault gone = Fault.of(Fault.Kind.DISK, "The file is gone.", "Record again.");
        recording.failWith(Optional.of(gone));
        look(1, 30_000, true);
        assertThat(faults).containsExactly(gone);
        assertThat(seek.isUnderWay()).isFalse();
    }

    private void look(long first, long last, boolean isForwards) {
        seek.seek(new Span(recording, NINES, first, last, isForwards), answers::add, faults::add);
        tasks.runAll();
    }
}
