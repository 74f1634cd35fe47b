package dev.frameline.ui.entries;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.query.Highlight;
import dev.frameline.query.JsonPath;
import dev.frameline.ui.entries.TimelineRow.Arrow;
import dev.frameline.ui.entries.TimelineRow.Ground;
import dev.frameline.ui.entries.TimelineRow.Tone;
import dev.frameline.ui.kit.text.Times;
import dev.frameline.ui.sample.MemoryRecording;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class RowLoaderTest {

    private final MemoryRecording recording = new MemoryRecording();
    private final RowLoader loader = new RowLoader(new RowWriter(new Times(ZoneOffset.UTC)));

    @Test
    void writesTheTimeAndTheTimeSinceTheRowBefore() throws FaultException {
        recording.add(Sample.in("a")).add(Sample.in("b").at(47_000)).add(Sample.in("c").at(47_600));
        List<TimelineRow> rows = load(1, 3);
        assertThat(rows).extracting(row -> row.when().clock()).startsWith("09:41:07.204", "09:41:07.251");
        assertThat(rows).extracting(row -> row.when().delta()).containsExactly("", "+47 ms", "+0.6 ms");
    }

    @Test
    void countsTheTimeFromTheRowBeforeAlsoWhenThatIsOnAnotherPage() throws FaultException {
        recording.fill(10);
        assertThat(loader.load(recording, 4, new long[]{5, 6}, RowReading.PLAIN))
                .extracting(TimelineRow::number, row -> row.when()
                        .delta())
                .containsExactly(tuple(5L, "+1 ms"), tuple(6L, "+1 ms"));
        assertThat(loader.load(recording, 2, new long[]{5, 9}, RowReading.PLAIN)).extracting(row -> row.when().delta())
                .containsExactly("+3 ms", "+4 ms");
        assertThat(recording.asked()).containsExactly("page 4 3", "entries 3");
    }

    @Test
    void writesBothSizesOfWhatWasCompressed() throws FaultException {
        recording.add(Sample.in("x".repeat(164)).compressedTo(97)).add(Sample.in("x".repeat(71)))
                .add(Sample.in("x".repeat(16 * 1024)).compressedTo(97))
                .add(Sample.in("x".repeat(97)).compressedTo(97).with(Meta.STILL_COMPRESSED));
        assertThat(load(1, 4)).extracting(TimelineRow::size, TimelineRow::badge).containsExactly(
                tuple("164 → 97 B", "z"), tuple("71 B", ""), tuple("16.0 KB → 97 B", "z"), tuple("97 B", "z"));
    }

    @Test
    void countsThePiecesOfAMessage() throws FaultException {
        recording.add(Sample.in("a").without(Meta.FIN)).add(piece("b").without(Meta.FIN).message(1))
                .add(Sample.frame(Direction.IN, Opcode.PING, new byte[0])).add(piece("c").message(1));
        assertThat(load(1, 4)).extracting(TimelineRow::type, TimelineRow::badge).containsExactly(
                tuple("Text", "1/3"), tuple("Cont", "2/3"), tuple("Ping", ""), tuple("Cont", "3/3"));
        assertThat(load(4, 4)).extracting(TimelineRow::badge).containsExactly("3/3");
    }

    @Test
    void leavesTheTotalOpenWhileAMessageIsNotComplete() throws FaultException {
        recording.add(Sample.in("a").without(Meta.FIN)).add(Sample.in("whole"));
        List<TimelineRow> rows = load(1, 2);
        assertThat(rows).extracting(TimelineRow::badge).containsExactly("1/…", "");
        assertThat(rows).extracting(row -> row.look().settled()).containsExactly(false, true);
    }

    @Test
    void writesWhatAnEntryAnswers() throws FaultException {
        recording.add(Sample.in("a").replying(3, 14_100_000));
        assertThat(load(1, 1)).extracting(TimelineRow::reply).containsExactly("14.1 ms ↩ 3");
    }

    @Test
    void looksLikeWhatItIs() throws FaultException {
        recording.add(Sample.of(EntryKind.REQUEST, Direction.OUT, "GET / HTTP/1.1\r\n\r\n"))
                .add(Sample.of(EntryKind.NOTE, Direction.IN, "TCP ended.")).add(Sample.out("a"))
                .add(Sample.frame(Direction.IN, Opcode.BINARY, new byte[3]))
                .add(Sample.in("b").fault("Masked by the server, RFC 6455 §5.1"))
                .add(Sample.frame(Direction.IN, Opcode.RESERVED_B, new byte[0]));
        List<TimelineRow> rows = load(1, 6);
        assertThat(rows).extracting(TimelineRow::type).containsExactly("HTTP", "Note", "Text", "Binary", "Text", "0xb");
        assertThat(rows).extracting(row -> row.look().arrow()).containsExactly(Arrow.OUT, Arrow.NONE, Arrow.OUT,
                Arrow.IN, Arrow.IN, Arrow.IN);
        assertThat(rows).extracting(row -> row.look().ground()).containsExactly(Ground.RAISED, Ground.RAISED,
                Ground.PLAIN, Ground.PLAIN, Ground.FAULT, Ground.PLAIN);
        assertThat(rows).extracting(row -> row.look().tone()).containsExactly(Tone.QUIET, Tone.QUIET, Tone.STRONG,
                Tone.BINARY, Tone.STRONG, Tone.QUIET);
        assertThat(rows.getFirst().badge()).isEqualTo("GET");
    }

    @Test
    void marksWhatIsNotAllHereYet() throws FaultException {
        recording.add(Sample.in("a").with(Meta.INCOMPLETE));
        assertThat(load(1, 1)).extracting(TimelineRow::badge, row -> row.look().settled())
                .containsExactly(tuple("part", false));
    }

    @Test
    void readsALongHandshakeBeyondItsPreview() throws FaultException {
        recording.add(Sample.of(EntryKind.RESPONSE, Direction.IN, "HTTP/1.1 101 Switching Protocols\r\nX: "
                + "x".repeat(600) + "\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n"));
        assertThat(load(1, 1)).extracting(TimelineRow::preview)
                .containsExactly("Switching Protocols · permessage-deflate");
    }

    private static Sample piece(String text) {
        return Sample.frame(Direction.IN, Opcode.CONTINUATION, text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .with(Meta.TEXT);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private List<TimelineRow> load(long first, long last) throws FaultException {
        return loader.load(recording, first - 1, java.util.stream.LongStream.rangeClosed(first, last).toArray(),
                RowReading.PLAIN);
    }

    @Test
    void readsValuesForColumnsFromTheBeginningAndOnlyThenFromMore() throws FaultException {
        var symbol = new JsonPath(List.of(new JsonPath.Step.Member("symbol")));
        var last = new JsonPath(List.of(new JsonPath.Step.Member("last")));
        recording.add(Sample.in("{\"symbol\":\"SOL\",\"last\":1.50}"));
        recording.add(Sample.in("{\"symbol\":\"a\\nb\",\"pad\":\"" + "x".repeat(2000) + "\",\"last\":2}"));
        recording.add(Sample.in("no json"));
        List<TimelineRow> rows = loader.load(recording, 0, new long[]{1, 2, 3},
                RowReading.PLAIN.withPaths(List.of(symbol)));
        assertThat(recording.asked()).noneMatch(what -> what.startsWith("payload"));
        assertThat(rows).extracting(TimelineRow::values).containsExactly(
                Map.of(symbol, new TimelineRow.Value("SOL", false)),
                Map.of(symbol, new TimelineRow.Value("a␊b", false)), Map.of());
        rows = loader.load(recording, 0, new long[]{1, 2, 3}, RowReading.PLAIN.withPaths(List.of(last, symbol)));
        assertThat(recording.asked()).filteredOn(what -> what.startsWith("payload")).containsExactly("payload 2");
        assertThat(rows).extracting(row -> row.values().get(last)).containsExactly(
                new TimelineRow.Value("1.50", true), new TimelineRow.Value("2", true), null);
    }

    @Test
    void aFoldedMessageIsOneRowWithTheLengthsAndTheBeginningOfAll() throws FaultException {
        var pieces = new MemoryRecording();
        pieces.add(Sample.in("{\"a\":").without(Meta.FIN).compressedTo(5));
        pieces.add(Sample.frame(Direction.IN, Opcode.PING, new byte[0]));
        pieces.add(piece("[1,2").without(Meta.FIN).message(1).compressedTo(3));
        pieces.add(piece(",3]}").message(1).compressedTo(2));
        RowReading folded = RowReading.PLAIN.withFolded(true);
        TimelineRow row = loader.load(pieces, 0, new long[]{1, 2}, folded).getFirst();
        assertThat(row.preview()).isEqualTo("{\"a\":[1,2,3]}");
        assertThat(row.size()).isEqualTo("13 \u2192 10 B");
        assertThat(row.badge()).isEqualTo("3 fr z");
        assertThat(row.look().settled()).isTrue();
        assertThat(loader.load(pieces, 0, new long[]{1, 2}, RowReading.PLAIN).getFirst().badge()).isEqualTo("1/3 z");
    }

    @Test
    void aFoldedMessageThatGoesOnIsNotSettled() throws FaultException {
        var pieces = new MemoryRecording();
        pieces.add(Sample.in("x".repeat(600)).without(Meta.FIN));
        pieces.add(piece("y").without(Meta.FIN).message(1));
        TimelineRow row = loader.load(pieces, 0, new long[]{1}, RowReading.PLAIN.withFolded(true)).getFirst();
        assertThat(row.badge()).isEqualTo("2+ fr");
        assertThat(row.look().settled()).isFalse();
        assertThat(row.preview()).startsWith("xxx").doesNotContain("y");
    }

    @Test
    void marksWhatIsLookedForInThePreview() throws FaultException {
        var feed = new MemoryRecording().fill(3);
        RowReading reading = RowReading.PLAIN.withHighlights(List.of(new Highlight.Words("TEXT")));
        assertThat(loader.load(feed, 0, new long[]{1}, reading).getFirst().found())
                .containsExactly(new Highlight.Range(0, 4));
    }
}
