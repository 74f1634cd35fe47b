package dev.frameline.recording.sqlite;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.query.Condition;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.TimeSpan;

import static dev.frameline.recording.sqlite.Workbench.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class SearchTest {

    @TempDir
    private Path folder;

    private Workbench bench;

    @BeforeEach
    void create() throws Exception {
        bench = new Workbench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  true,  true,  1 2 3 4 5 6 7 8
            true,  false, true,  1 2 3 5 7 8
            false, true,  true,  1 2 4 6 8
            true,  true,  false, 1 2 3 4 8
            true,  false, false, 1 2 3 8
            false, true,  false, 1 2 4 8
            false, false, true,  1 2 8
            """)
    void passesByDirectionAndKind(boolean in, boolean out, boolean control, String expected) throws Exception {
        bench.sink.append(Drafts.of(EntryKind.REQUEST, "GET"));
        bench.sink.append(Drafts.of(EntryKind.RESPONSE, "HTTP"));
        bench.sink.append(Drafts.frame(Direction.IN, 0x81, Meta.TEXT, bytes("a")));
        bench.sink.append(Drafts.frame(Direction.OUT, 0x82, 0, bytes("b")));
        bench.sink.append(Drafts.frame(Direction.IN, 0x89, 0, bytes("")));
        bench.sink.append(Drafts.frame(Direction.OUT, 0x8a, 0, bytes("")));
        bench.sink.append(Drafts.frame(Direction.IN, 0x88, 0, bytes("")));
        bench.sink.append(Drafts.of(EntryKind.NOTE, "end"));
        bench.recording.sync();

        long[] hits = bench.recording
                .find(new EntryFilter(in, out, control, false, TimeSpan.ALWAYS, EntryFilter.ALL.query()), 1, 8);

        assertThat(hits).containsExactly(Arrays.stream(expected.split(" ")).mapToLong(Long::parseLong).toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"price", "PRICE", "pRiCe\":1", "100%", "_under", "!", "gr\u00fc\u00df", "'quote'", "\\",
            "*", "[x]"})
    void findsTextInEitherCase(String text) throws Exception {
        String hay = "{\"Price\":1,\"a\":\"100% _Under! gr\u00fc\u00dfe 'Quote' \\ * [X]\"}";
        bench.sink.append(Drafts.text("nothing here, 1000 xunder"));
        bench.sink.append(Drafts.text(hay));
        bench.sink.append(Drafts.binary(bytes("\0\1" + hay)));
        bench.sink.append(Drafts.text("a\0" + hay));
        bench.sink.append(Drafts.text("x".repeat(20_000) + hay));
        bench.sink.append(Drafts.text("x".repeat(20_000)));
        bench.sink.append(Drafts.of(EntryKind.NOTE, hay));
        bench.sink.append(Drafts.of(EntryKind.NOTE, "no"));
        bench.recording.sync();

        assertThat(find(text)).containsExactly(2, 3, 4, 5, 7);
    }

    @Test
    void findsLettersBeyondAsciiInEitherCase() throws Exception {
        bench.sink.append(Drafts.text("gr\u00fcn"));
        bench.sink.append(Drafts.text("GR\u00dcN"));
        bench.sink.append(Drafts.text("x".repeat(9000) + "GR\u00dcN"));
        bench.sink.append(Drafts.text("gruen"));
        bench.sink.append(Drafts.binary(bytes("\0GR\u00dcN")));
        bench.recording.sync();

        assertThat(find("Gr\u00fcn")).containsExactly(1, 2, 3, 5);
        assertThat(find("gr_n")).isEmpty();
    }

    @Test
    void findsTextWhereTwoPartsMeet() throws Exception {
        byte[] payload = new byte[(2 << 20) + 500];
        Arrays.fill(payload, (byte) '.');
        System.arraycopy(bytes("Needle"), 0, payload, (1 << 20) - 3, 6);
        System.arraycopy(bytes("Second"), 0, payload, (2 << 20) - 1, 6);
        bench.sink.append(Drafts.binary(payload));
        long number = bench.sink.begin(Drafts.text("Ne"));
        for (String piece : new String[]{"e", "d", "l"}) {
            bench.sink.part(number, bytes(piece), 0, 1);
            bench.recording.sync();
        }
        bench.recording.sync();
        assertThat(find("needle")).containsExactly(1);
        bench.sink.part(number, bytes("e!"), 0, 2);
        bench.recording.sync();

        assertThat(find("needle")).containsExactly(1, 2);
        assertThat(find("second")).containsExactly(1);
        assertThat(find("needle.")).containsExactly(1);
    }

    @Test
    void findsATextThatIsVeryLong() throws Exception {
        String text = "ab".repeat(40_000);
        bench.sink.append(Drafts.text(text + "c"));
        bench.sink.append(Drafts.text("ab".repeat(3_999)));
        bench.recording.sync();

        assertThat(find(text)).containsExactly(1);
        assertThat(find(text + text)).isEmpty();
        assertThat(find("AB".repeat(3_999))).containsExactly(1, 2);
    }

    @Test
    void looksOnlyBetweenTheNumbersAsked() throws Exception {
        for (int i = 1; i <= 45_000; i++) {
            bench.sink.append(Drafts.text(i % 10_000 == 0 ? "hit" : "miss"));
        }
        bench.recording.sync();

        assertThat(find("HIT")).containsExactly(10_000, 20_000, 30_000, 40_000);
        assertThat(bench.recording.find(text("hit"), 10_000, 20_000)).containsExactly(10_000, 20_000);
        assertThat(bench.recording.find(text("hit"), 10_001, 19_999)).isEmpty();
        assertThat(bench.recording.find(EntryFilter.ALL, -5, Long.MAX_VALUE)).hasSize(45_000).startsWith(1, 2)
                .endsWith(45_000);
        assertThat(bench.recording.find(EntryFilter.ALL, 5, 4)).isEmpty();
    }

    @Test
    void stopsWhenItIsInterrupted() throws Exception {
        bench.sink.append(Drafts.text("one"));
        bench.recording.sync();

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> find("x")).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(find("one")).containsExactly(1);
    }

    private long[] find(String text) throws Exception {
        return bench.recording.find(text(text), 1, Long.MAX_VALUE);
    }

    private static EntryFilter text(String text) {
        return EntryFilter.ALL.withQuery(new Query(text, new Condition.Text(text), List.of(), ZoneOffset.UTC));
    }
}
