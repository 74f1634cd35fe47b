package dev.frameline.recording.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.ranges.LongRanges;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.recording.Totals;

import static org.assertj.core.api.Assertions.assertThat;

final class TotalsTest {

    private static final int ENTRIES = 500;

    @TempDir
    private Path folder;

    @Test
    void sumsWhatIsThereAndNothingElse() throws Exception {
        var random = new Random(3);
        try (Workbench bench = new Workbench(folder)) {
            for (int i = 0; i < ENTRIES; i++) {
                EntryDraft draft = i % 7 == 0 ? Drafts.of(EntryKind.NOTE, "note") : Drafts.text("text " + i);
                draft.atNanos = 1_000_000_000L * i;
                draft.wireLength = random.nextInt(100);
                bench.sink.append(draft);
            }
            bench.recording.sync();
            List<Entry> all = bench.recording.page(1, ENTRIES);
            for (int round = 0; round < 30; round++) {
                var chosen = new TreeSet<Long>();
                for (int i = random.nextInt(40); i >= 0; i--) {
                    chosen.add(1L + random.nextInt(ENTRIES + 20));
                }
                LongRanges ranges = LongRanges.ofAscending(chosen.stream().mapToLong(Long::longValue).toArray());
                assertThat(bench.recording.totals(ranges)).isEqualTo(all.stream()
                        .filter(entry -> chosen.contains(entry.number())).map(TotalsTest::alone)
                        .reduce(Totals.NONE, Totals::plus));
            }
            Totals whole = bench.recording.totals(LongRanges.of(1, 1_000_000));
            assertThat(whole.entries()).isEqualTo(ENTRIES);
            assertThat(whole.nanos()).isEqualTo((ENTRIES - 1) * 1_000_000_000L);
            assertThat(bench.recording.totals(LongRanges.NONE)).isEqualTo(Totals.NONE);
        }
    }

    private static Totals alone(Entry entry) {
        return new Totals(1, entry.kind() == EntryKind.FRAME ? 1 : 0, entry.wireLength(), entry.atNanos(),
                entry.atNanos());
    }
}
