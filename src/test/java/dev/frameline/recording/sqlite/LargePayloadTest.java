package dev.frameline.recording.sqlite;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.Meta;
import dev.frameline.recording.WritableRecording;

import static dev.frameline.recording.sqlite.Workbench.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class LargePayloadTest {

    @TempDir
    private Path folder;

    private Workbench bench;
    private WritableRecording recording;

    @BeforeEach
    void create() throws Exception {
        bench = new Workbench(folder);
        recording = bench.recording;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {511, 512, 513, 7999, 8000, 8001, 40_000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5_000_000})
    void keepsAPayloadOfAnyLength(int length) throws Exception {
        byte[] payload = random(length);
        bench.sink.append(Drafts.binary(payload));
        bench.sink.append(Drafts.text("after"));
        recording.sync();

        List<Entry> page = recording.page(1, 2);

        assertThat(page.getFirst().payloadLength()).isEqualTo(length);
        assertThat(page.getFirst().preview()).isEqualTo(Arrays.copyOf(payload, Math.min(length, 512)));
        assertThat(page.getFirst().has(Meta.INCOMPLETE)).isFalse();
        assertThat(page.getFirst().has(Meta.LARGE)).isEqualTo(length > 8000);
        assertThat(page.getLast().preview()).isEqualTo(bytes("after"));
        assertThat(recording.payload(1, 0, Integer.MAX_VALUE)).isEqualTo(payload);
        assertThat(recording.payload(1, length - 300, 200))
                .isEqualTo(Arrays.copyOfRange(payload, length - 300, length - 100));
        try (InputStream stream = recording.payloadStream(1)) {
            assertThat(stream.readAllBytes()).isEqualTo(payload);
        }
    }

    @Test
    void readsAcrossTheBordersOfParts() throws Exception {
        byte[] payload = random(3 << 20);
        bench.sink.append(Drafts.binary(payload));
        recording.sync();

        for (int from : new int[]{(1 << 20) - 1, 1 << 20, (2 << 20) - 100, (3 << 20) - 5}) {
            assertThat(recording.payload(1, from, 200))
                    .isEqualTo(Arrays.copyOfRange(payload, from, Math.min(payload.length, from + 200)));
        }
        assertThat(recording.payload(1, 1 << 19, 2 << 20))
                .isEqualTo(Arrays.copyOfRange(payload, 1 << 19, (1 << 19) + (2 << 20)));
    }

    @Test
    void takesAPayloadInPartsWhileOthersPass() throws Exception {
        byte[] payload = random(2_500_000);
        EntryDraft draft = Drafts.frame(Direction.IN, 0x82, 0, Arrays.copyOf(payload, 100));
        long number = bench.sink.begin(draft);
        EntryDraft other = Drafts.frame(Direction.OUT, 0x82, 0, random(20_000));
        long second = recording.sink(2).begin(other);
        for (int at = 100; at < payload.length; at += 7_000) {
            bench.sink.part(number, payload, at, Math.min(7_000, payload.length - at));
            if (at % 3 == 0) {
                recording.sink(2).append(Drafts.text("between"));
                recording.sink(2).part(second, other.bytes, 0, 10);
            }
        }
        draft.wireLength = 99;
        draft.payloadLength = payload.length;
        draft.fault("odd");
        bench.sink.end(number, draft);
        recording.sink(2).end(second, other);
        recording.sync();

        Entry entry = recording.page(number, 1).getFirst();

        assertThat(entry.payloadLength()).isEqualTo(payload.length);
        assertThat(entry.wireLength()).isEqualTo(99);
        assertThat(entry.finding()).isEqualTo("odd");
        assertThat(entry.has(Meta.INCOMPLETE)).isFalse();
        assertThat(entry.has(Meta.LARGE)).isTrue();
        assertThat(entry.preview()).isEqualTo(Arrays.copyOf(payload, 512));
        assertThat(recording.payload(number, 0, Integer.MAX_VALUE)).isEqualTo(payload);
        assertThat(recording.payload(second, 0, 20_000)).isEqualTo(other.bytes);
    }

    @Test
    void showsAnUnfinishedPayloadAsIncomplete() throws Exception {
        EntryDraft draft = Drafts.frame(Direction.IN, 0x82, Meta.MASKED, random(300));
        draft.maskKey = 5;
        long number = bench.sink.begin(draft);
        bench.sink.part(number, random(50_000), 0, 50_000);
        recording.sync();

        Entry entry = recording.page(number, 1).getFirst();

        assertThat(entry.has(Meta.INCOMPLETE)).isTrue();
        assertThat(entry.payloadLength()).isEqualTo(50_300);
        assertThat(entry.preview()).isEqualTo(draft.bytes);
        assertThat(entry.maskKey()).hasValue(5);
        assertThat(recording.payload(number, 0, 100_000)).hasSize(50_300);
    }

    @Test
    void staysIncompleteIfItsEndSaysSo() throws Exception {
        EntryDraft draft = Drafts.frame(Direction.IN, 0x82, 0, new byte[0]);
        long number = bench.sink.begin(draft);
        draft.meta |= Meta.INCOMPLETE;
        bench.sink.end(number, draft);
        recording.sync();

        Entry entry = recording.page(number, 1).getFirst();

        assertThat(entry.has(Meta.INCOMPLETE)).isTrue();
        assertThat(entry.payloadLength()).isZero();
        assertThat(recording.payload(number, 0, 10)).isEmpty();
        assertThat(recording.payloadStream(number)).isEmpty();
    }

    @Test
    void refusesPartsOfAnEntryThatWasNotBegun() throws Exception {
        long number = bench.sink.append(Drafts.text("whole"));

        assertThatThrownBy(() -> bench.sink.part(number, new byte[1], 0, 1))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1");
    }

    @Test
    void hasAnIndexOnPlaceAndNoneOnBytes() throws Exception {
        bench.sink.append(Drafts.binary(random(70_000)));
        recording.sync();

        assertThat(
                Workbench.query(bench.file(), "EXPLAIN QUERY PLAN SELECT bytes FROM part WHERE id = 1 AND start < 5"))
                .allSatisfy(step -> assertThat(step).contains("USING INDEX part_place"));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
