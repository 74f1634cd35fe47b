package dev.frameline.recording.sqlite;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.Job;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.query.Condition;
import dev.frameline.query.Query;
import dev.frameline.recording.EntryFilter;
import dev.frameline.recording.Mark;
import dev.frameline.recording.TimeSpan;

import static dev.frameline.recording.sqlite.Workbench.bytes;
import static org.assertj.core.api.Assertions.assertThat;

final class SearchTermsTest {

    private static final long START = 1_700_000_000_000_000_000L;

    @TempDir
    private Path folder;

    private Workbench bench;

    @BeforeEach
    void record() throws Exception {
        bench = new Workbench(folder);
        append(Drafts.of(EntryKind.REQUEST, "GET /feed"), 0);
        append(Drafts.of(EntryKind.RESPONSE, "HTTP/1.1 101"), 1);
        append(Drafts.text("{\"symbol\":\"SOL-USD\",\"price\":148.2,\"ids\":[7,8]}"), 2);
        append(Drafts.frame(Direction.OUT, 0x89, 0, bytes("7")), 3);
        EntryDraft pong = Drafts.frame(Direction.IN, 0x8a, 0, bytes("7"));
        pong.replyTo = 4;
        pong.replyNanos = 60_000_000;
        append(pong, 203);
        append(Drafts.binary(new byte[]{0, (byte) 0xde, (byte) 0xad, 'p'}), 204);
        EntryDraft broken = Drafts.text("{\"symbol\":\"SOL-USD\",\"price\":");
        broken.fault("cut off");
        append(broken, 205);
        append(Drafts.frame(Direction.OUT, 0x01, Meta.TEXT, bytes("{\"symbol\":\"BT")), 206);
        append(Drafts.frame(Direction.IN, 0x81, Meta.TEXT, bytes("[1]")), 207);
        EntryDraft rest = Drafts.frame(Direction.OUT, 0x80, Meta.TEXT, bytes("C-USD\"}"));
        rest.message = 8;
        append(rest, 208);
        append(Drafts.of(EntryKind.NOTE, "The end"), 209);
        bench.recording.sync();
        bench.recording.mark(new Mark(6, "odd"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void append(EntryDraft draft, long millis) throws Exception {
        draft.atNanos = START + millis * 1_000_000;
        draft.endNanos = draft.atNanos;
        bench.sink.append(draft);
    }

    private static EntryFilter filter(String text) {
        return EntryFilter.ALL.withQuery(Query.parse(text, ZoneOffset.UTC));
    }

    private static EntryFilter filter(Condition condition) {
        return EntryFilter.ALL.withQuery(new Query("", condition, List.of(), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            sol-usd,                          3 7
            "the end",                        11
            /SOL.USD/,                        3 7
            /\\d{3}\\.\\d/,                   3
            $.symbol = SOL-USD,               3 7
            $.symbol = "SOL-USD" $.price > 1, 3
            $.price,                          3
            $.ids[1] = 8,                     3
            out,                              1 4 8 10
            binary,                           6
            ping or pong,                     4 5
            control,                          4 5
            http,                             1 2
            note,                             11
            size > 40,                        3
            gap > 100ms,                      5
            reply > 50ms,                     5
            #3..5,                            3 4 5
            flag:fault,                       7
            flag:fragment,                    8 10
            marked,                           6
            hex:de ad,                        6
            -text -control -http,             6 11
            (in or out) not (sol or #1..8),   9 10
            """)
    void findsEachTermOfTheLanguage(String text, String expected) throws Exception {
        assertThat(Query.parse(text, ZoneOffset.UTC).problems()).isEmpty();
        assertThat(find(filter(text))).isEqualTo(expected);
    }

    @Test
    void asksAFoldedMessageAsAWhole() throws Exception {
        assertThat(find(filter("$.symbol = BTC-USD"))).isEmpty();
        assertThat(find(filter("$.symbol = BTC-USD").withFolded(true))).isEqualTo("8");
        assertThat(find(filter("btc-usd").withFolded(true))).isEqualTo("8");
        assertThat(find(filter("out size = 20").withFolded(true))).isEqualTo("8");
        assertThat(find(filter("out").withFolded(true))).isEqualTo("1 4 8");
        assertThat(find(filter("#9..11").withFolded(true))).isEqualTo("9 11");
    }

    @Test
    void keepsToASpanOfTime() throws Exception {
        TimeSpan span = new TimeSpan(START + 203_000_000, START + 205_000_000);

        assertThat(find(EntryFilter.ALL.withSpan(span))).isEqualTo("5 6 7");
        assertThat(find(filter("sol-usd").withSpan(span))).isEqualTo("7");
    }

    @Test
    void marksNothingInAFileThatHasNoMarks() throws Exception {
        bench.close();
        Workbench.execute(bench.file(), "PRAGMA user_version = 1");
        try (var old = SqliteRecording.open(bench.file())) {
            assertThat(old.find(filter("marked"), 1, 11)).isEmpty();
            assertThat(old.find(filter("-marked sol"), 1, 11)).containsExactly(3, 7);
        }
    }

    @Test
    void asksDeepAndWideConditions() throws Exception {
        Condition deep = new Condition.Text("sol");
        for (int i = 0; i < 300; i++) {
            deep = new Condition.Not(deep);
        }
        Condition wide = new Condition.Or(Collections.nCopies(2_000, deep));

        assertThat(find(filter(deep))).isEqualTo("3 7");
        assertThat(find(filter(wide))).isEqualTo("3 7");
    }

    @Test
    void stopsSoonWhenItIsCancelled() throws Exception {
        for (int i = 0; i < 30_000; i++) {
            append(Drafts.text("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), 300);
        }
        bench.recording.sync();
        AtomicBoolean hasBegun = new AtomicBoolean();
        AtomicReference<Optional<Fault>> fault = new AtomicReference<>(Optional.empty());
        AtomicBoolean isOver = new AtomicBoolean();
        Job search = bench.tasks.compute("search", () -> {
            hasBegun.set(true);
            try {
                // Far longer than the test may take.
                for (int i = 0; i < 1_000_000; i++) {
                    bench.recording.find(filter("/(a+)+b/"), 1, Long.MAX_VALUE);
                }
                return 0;
            } finally {
                isOver.set(true);
            }
        }).then(done -> fault.set(Optional.empty()), failed -> fault.set(Optional.of(failed)));
        Await.until("the search began", hasBegun::get);

        search.cancel();

        Await.until("the search ended", isOver::get);
        assertThat(fault.get()).isEmpty();
        assertThat(find(filter("#1"))).isEqualTo("1");
    }

    private String find(EntryFilter filter) throws Exception {
        var numbers = new StringBuilder();
        for (long number : bench.recording.find(filter, 1, Long.MAX_VALUE)) {
            numbers.append(numbers.isEmpty() ? "" : " ").append(number);
        }
        return numbers.toString();
    }
}
