package dev.frameline.recording.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.recording.Mark;

import static dev.frameline.recording.sqlite.Workbench.bytes;
import static org.assertj.core.api.Assertions.assertThat;

/// What other programs see in a recording.
final class SchemaTest {

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

    @Test
    void saysInItsHeaderWhatItIs() throws Exception {
        bench.close();

        assertThat(query("PRAGMA application_id")).containsExactly("1181903982");
        assertThat(query("PRAGMA user_version")).containsExactly("2");
        assertThat(query("PRAGMA page_size")).containsExactly("16384");
        assertThat(query("PRAGMA journal_mode")).containsExactly("delete");
        assertThat(query("PRAGMA encoding")).containsExactly("UTF-8");
    }

    @Test
    void usesAJournalWhileItIsWritten() throws Exception {
        assertThat(query("PRAGMA journal_mode")).containsExactly("wal");
    }

    @Test
    void showsFramesWithPlainNames() throws Exception {
        EntryDraft draft = Drafts.frame(Direction.OUT, 0xd2, Meta.MASKED | Meta.COMPRESSED, new byte[]{1, 2});
        draft.maskKey = 0x0a0b0c0d;
        draft.wireLength = 9;
        draft.endNanos = draft.atNanos + 5;
        draft.fault("RSV2 is set");
        bench.recording.sink(3).append(draft);
        bench.sink.append(Drafts.frame(Direction.IN, 0x8b, 0, new byte[0]));
        bench.recording.sync();

        assertThat(query("SELECT n, time, connection, direction, opcode, fin, rsv1, rsv2, rsv3 FROM frame"))
                .containsExactly("1|2023-11-14T22:13:20.123Z|3|out|binary|1|1|0|1",
                        "2|2023-11-14T22:13:20.123Z|1|in|reserved 11|1|0|0|0");
        assertThat(query(
                "SELECT masked, mask, wire, length, compressed, text, incomplete, ended - at, finding FROM frame"))
                .containsExactly("1|0a0b0c0d|9|2|1|0|0|5|RSV2 is set", "0|null|0|0|0|0|0|null|null");
    }

    @Test
    void letsJsonFunctionsReadEveryText() throws Exception {
        String filler = "\u00e4".repeat(800_000);
        bench.sink.append(Drafts.text("{\"price\":1.5}"));
        bench.sink.append(Drafts.text("{\"filler\":\"" + "\u00e4".repeat(5000) + "\",\"price\":2.5}"));
        bench.sink.append(Drafts.text("{\"filler\":\"" + filler + "\",\"price\":3.5}"));
        bench.sink.append(Drafts.binary(bytes("x".repeat(9000) + "\0y")));
        bench.recording.sync();

        assertThat(query("SELECT n, typeof(payload), payload ->> '$.price' FROM frame WHERE text"))
                .containsExactly("1|text|1.5", "2|text|2.5", "3|text|3.5");
        assertThat(query("SELECT typeof(payload), length(payload), length, substr(payload, 9001) = x'0079' FROM frame "
                + "WHERE NOT text")).containsExactly("blob|9002|9002|1");
        assertThat(query("SELECT length FROM frame WHERE n = 3")).containsExactly("1600025");
    }

    @Test
    void joinsFragmentsToMessages() throws Exception {
        fragment(0x01, "{\"a\":", 0, 5);
        bench.sink.append(Drafts.frame(Direction.IN, 0x89, 0, bytes("ping")));
        fragment(0x00, "\"" + "y".repeat(9000), 1, 6);
        fragment(0x80, "\"}", 1, 7);
        fragment(0x02, "open", 0, 8);
        bench.sink.append(Drafts.text("single"));
        bench.recording.sync();

        assertThat(query("SELECT n, type, frames, wire, complete, length(payload), substr(payload, 1, 8) FROM message"))
                .containsExactly("1|text|3|18|1|9008|{\"a\":\"yy", "5|binary|1|8|0|4|open", "6|text|1|6|1|6|single");
        assertThat(query("SELECT n, message FROM frame")).containsExactly("1|1", "2|null", "3|1", "4|1", "5|5", "6|6");
    }

    private void fragment(int firstByte, String text, long message, long wire) throws Exception {
        boolean isText = firstByte != 0x02;
        EntryDraft draft = Drafts.frame(Direction.IN, firstByte, isText ? Meta.TEXT : 0, bytes(text));
        draft.message = message;
        draft.wireLength = wire;
        bench.sink.append(draft);
    }

    @Test
    void takesHandshakesApart() throws Exception {
        bench.sink.append(Drafts.of(EntryKind.REQUEST, "GET /a HTTP/1.1\r\nHost: b\r\n\r\n"));
        bench.sink.append(Drafts.of(EntryKind.RESPONSE, "HTTP/1.1 401 \u00dcber\r\nA: b\r\n\r\nno \u00e4ccess"));
        bench.sink.append(Drafts.of(EntryKind.RESPONSE, "garbage"));
        bench.sink.append(Drafts.of(EntryKind.NOTE, "Closed."));
        bench.recording.sync();

        assertThat(query("SELECT n, kind, direction, start_line, status, head, body FROM handshake")).containsExactly(
                "1|request|out|GET /a HTTP/1.1|null|GET /a HTTP/1.1\r\nHost: b|",
                "2|response|in|HTTP/1.1 401 \u00dcber|401|HTTP/1.1 401 \u00dcber\r\nA: b|no \u00e4ccess",
                "3|response|in|garbage|0|garbage|");
        assertThat(query("SELECT n, text FROM note")).containsExactly("4|Closed.");
        assertThat(query("SELECT n, kind FROM entries")).containsExactly("1|request", "2|response", "3|response",
                "4|note");
    }

    @Test
    void showsMarksWithTheirEntries() throws Exception {
        bench.sink.append(Drafts.text("one"));
        fragment(0x01, "begin", 0, 5);
        bench.recording.mark(new Mark(2, "look"));
        bench.recording.mark(new Mark(1, ""));

        assertThat(query("SELECT * FROM marks")).containsExactly("1|1700000000123456789|2023-11-14T22:13:20.123Z|1|",
                "2|1700000000123456789|2023-11-14T22:13:20.123Z|1|look");
        assertThat(query("SELECT n, marked, note FROM entries")).containsExactly("1|1|", "2|1|look");
        assertThat(query("SELECT n, marked, note FROM frame")).containsExactly("1|1|", "2|1|look");
        bench.recording.unmark(1);
        assertThat(query("SELECT n, marked, note FROM message")).containsExactly("1|0|null", "2|1|look");
    }

    @Test
    void isDocumentedColumnByColumn() throws Exception {
        Map<String, String> documented = new TreeMap<>();
        Matcher rows = Pattern
                .compile("(?m)^\\| ((?:`\\w+`(?:, )?)+)(?: 2)? \\|(?: [^|]+ \\|)?? `(\\w+(?: \\w+)+)` \\|")
                .matcher(Files.readString(Path.of("docs/recording.md")));
        while (rows.find()) {
            documented.put(rows.group(1).replace("`", ""), rows.group(2));
        }
        List<String> there = query("SELECT name FROM sqlite_schema WHERE type IN ('view', 'table')");

        assertThat(documented).hasSizeGreaterThan(12);
        documented.forEach((name, columns) -> assertThat(columnsOf(name)).as(name).isEqualTo(columns));
        assertThat(documented.keySet()).containsAll(
                there.stream().filter(name -> !name.equals("connection") && !name.equals("certificate")).toList());
    }

    private String columnsOf(String name) {
        try {
            return String.join(" ", query("SELECT name FROM pragma_table_info('" + name + "')"));
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void answersTheQueriesOfItsDocumentation() throws Exception {
        bench.sink.append(Drafts.text("{\"symbol\":\"BTC-USD\",\"price\":1.5}"));
        bench.sink.append(Drafts.frame(Direction.IN, 0x88, 0, new byte[]{3, -24, 'b', 'y', 'e'}));
        bench.recording.sync();
        String page = Files.readString(Path.of("docs/recording.md"));
        Matcher blocks = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(page);
        List<String> examples = blocks.results().flatMap(block -> Pattern.compile(";").splitAsStream(block.group(1)))
                .filter(sql -> !sql.isBlank()).toList();

        assertThat(examples).hasSizeGreaterThan(5).allSatisfy(sql -> assertThat(query(sql)).isNotNull());
    }

    private List<String> query(String sql) throws SQLException {
        return Workbench.query(bench.file(), sql);
    }
}
