package dev.frameline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;
import dev.frameline.recording.Mark;
import dev.frameline.recording.Recording;
import dev.frameline.recording.WritableRecording;
import dev.frameline.recording.sqlite.SqliteRecording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

final class ShowTest {

    private static final long AT = 1_763_804_467_204_000_001L;
    private static final long IN = Meta.of(EntryKind.FRAME, Direction.IN);
    private static final long OUT = Meta.of(EntryKind.FRAME, Direction.OUT);

    @TempDir
    private Path folder;

    private interface Writing {
        void to(EntrySink sink) throws FaultException, InterruptedException;
    }

    @Test
    void printsTheFactsOfATextFrame() throws FaultException, InterruptedException {
        assertThat(shown(sink -> {
            EntryDraft draft = draft(OUT | 0x81 | Meta.MASKED | Meta.TEXT, "{\"a\":\"é\n\"}");
            draft.maskKey = 0x0a0b0c0d;
            sink.append(draft);
        })).isEqualTo("{\"n\":1,\"t\":\"2025-11-22T09:41:07.204000001Z\",\"dir\":\"out\",\"kind\":\"frame\",\"conn\":1,"
                + "\"op\":\"text\",\"fin\":true,\"rsv\":0,\"mask\":true,\"maskKey\":\"0a0b0c0d\",\"wire\":11,\"len\":11,"
                + "\"msg\":1,\"text\":\"{\\\"a\\\":\\\"é\\n\\\"}\"}\n");
    }

    @Test
    void printsBinaryAsBase64AndReservedOpcodesByNumber() throws FaultException, InterruptedException {
        assertThat(shown(sink -> {
            EntryDraft draft = draft(IN | 0xb3, "ab");
            draft.fault("Opcode 3 is reserved (RFC 6455 §5.2)");
            sink.append(draft);
        })).contains("\"finding\":\"Opcode 3 is reserved (RFC 6455 §5.2)\",\"op\":\"0x3\",\"fin\":true,\"rsv\":3,"
                + "\"mask\":false,\"wire\":2,\"len\":2,\"b64\":\"YWI=\"}");
    }

    @Test
    void printsBothLengthsOfACompressedFrame() throws FaultException, InterruptedException {
        assertThat(shown(sink -> {
            EntryDraft draft = draft(IN | 0xc1 | Meta.COMPRESSED | Meta.TEXT, "hello hello hello");
            draft.wireLength = 9;
            sink.append(draft);
        })).contains("\"rsv\":4,", "\"wire\":9,\"len\":17,\"deflated\":true,");
    }

    @Test
    void printsCloseCodes() throws FaultException, InterruptedException {
        String lines = shown(sink -> {
            sink.append(draft(IN | 0x88, "\u0003"));
            EntryDraft bye = draft(IN | 0x88, "");
            bye.payload(new byte[]{0x03, (byte) 0xe9, 'b', 'y', 'e'}, 0, 5);
            sink.append(bye);
            sink.append(draft(OUT | 0x88, ""));
        });
        assertThat(lines.lines()).satisfiesExactly(one -> assertThat(one).endsWith("\"close\":{},\"b64\":\"Aw==\"}"),
                two -> assertThat(two).contains("\"close\":{\"code\":1001,\"reason\":\"bye\"}"),
                three -> assertThat(three).contains("\"op\":\"close\"", "\"close\":{}"));
    }

    @Test
    void printsHandshakesHeaderByHeader() throws FaultException, InterruptedException {
        Run run = run(sink -> {
            sink.append(draft(Meta.of(EntryKind.REQUEST, Direction.OUT),
                    "GET /a?b HTTP/1.1\r\nHost: h\r\nX-a: 1\r\nx-A: 2\r\n\r\n"));
            sink.append(draft(Meta.of(EntryKind.RESPONSE, Direction.IN),
                    "HTTP/1.1 401 No Way\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"));
            sink.append(draft(Meta.of(EntryKind.NOTE, Direction.IN), "The end."));
        });
        List<Map<String, Object>> lines = run.objects();
        assertThat(lines.get(0)).containsEntry("kind", "request").containsEntry("dir", "out")
                .containsEntry("start", "GET /a?b HTTP/1.1").containsEntry("body", "")
                .containsEntry("headers", List.of(Map.of("name", "Host", "value", "h"),
                        Map.of("name", "X-a", "value", "1"), Map.of("name", "x-A", "value", "2")));
        assertThat(lines.get(1)).containsEntry("kind", "response").containsEntry("status", 401)
                .containsEntry("start", "HTTP/1.1 401 No Way").containsEntry("body", "abc");
        assertThat(lines.get(2)).containsEntry("kind", "note").containsEntry("text", "The end.");
    }

    @Test
    void printsLargePayloadsWholeAndTextUncut() throws FaultException, InterruptedException {
        String text = "x" + "\ud83d\ude00\u00e9\"".repeat(1_000_000);
        byte[] binary = new byte[5_000_001];
        Run run = run(sink -> {
            sink.append(draft(IN | 0x81 | Meta.TEXT, text));
            sink.append(draft(IN | 0x82, "").payload(binary, 0, binary.length));
            sink.append(draft(IN | 0x81 | Meta.TEXT, "after"));
        });
        List<Map<String, Object>> lines = run.objects();
        assertThat(lines).extracting(line -> line.get("n")).containsExactly(1, 2, 3);
        assertThat(lines.get(0).get("text")).isEqualTo(text);
        assertThat(Base64.getDecoder().decode(String.valueOf(lines.get(1).get("b64")))).isEqualTo(binary);
        assertThat(lines.get(2)).containsEntry("text", "after").containsEntry("len", 5);
    }

    @Test
    void numbersEveryEntryOfALongRecording() throws FaultException, InterruptedException {
        Run run = run(sink -> {
            for (int i = 0; i < 1234; i++) {
                sink.append(draft(IN | 0x81 | Meta.TEXT, "number " + i + " " + "pad".repeat(i)));
            }
        });
        List<Map<String, Object>> lines = run.objects();
        assertThat(lines).hasSize(1234);
        for (int i = 0; i < 1234; i++) {
            assertThat(lines.get(i)).containsEntry("n", i + 1).containsEntry("text",
                    "number " + i + " " + "pad".repeat(i));
        }
    }

    @Test
    void printsLinesForPeople() throws FaultException, InterruptedException {
        Path file = written(sink -> {
            sink.append(draft(IN | 0x81 | Meta.TEXT, "hi\nthere"));
            sink.append(draft(OUT | 0x8a, "\u0001\u0002"));
            sink.append(draft(IN | 0x01 | Meta.TEXT, "a".repeat(3000)));
            EntryDraft bye = draft(IN | 0x88, "").payload(new byte[]{0x03, (byte) 0xe9, 'b', 'y', 'e'}, 0, 5);
            sink.append(bye);
        });
        assertThat(Run.of("show", file.toString()).out().lines().map(line -> line.replaceFirst("\\d\\d:\\d\\d:", "")))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("     1  07.204  in   text                 8 B  hi␊there"),
                        two -> assertThat(two).isEqualTo("     2  07.204  out  pong                 2 B  01 02"),
                        three -> assertThat(three).contains("text part         2.9 KB  aaaa").endsWith("a…"),
                        four -> assertThat(four).endsWith("1001 going away, \"bye\""));
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path foreign = Files.writeString(folder.resolve("notes.txt"), "no recording, just some text of some length");
        Run run = Run.of("show", foreign.toString(), "--json");
        assertThat(run.code()).isEqualTo(ExitCode.FILE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("frameline: ").contains("notes.txt");
        Run missing = Run.of("show", folder.resolve("missing.frameline").toString());
        assertThat(missing.code()).isEqualTo(ExitCode.FILE);
        assertThat(missing.err()).contains("missing.frameline");
    }

    @Test
    void printsWhatAPersonLeftOnAnEntry() throws FaultException, InterruptedException {
        Path file = written(sink -> {
            for (int i = 0; i < 3; i++) {
                sink.append(draft(IN | 0x81 | Meta.TEXT, "x"));
            }
        });
        try (Recording recording = SqliteRecording.open(file)) {
            recording.mark(new Mark(1, ""));
            recording.mark(new Mark(3, "why \"x\"?\nask Ada"));
        }
        assertThat(Run.of("show", "--json", file.toString()).out().lines())
                .satisfiesExactly(first -> assertThat(first).contains("\"conn\":1,\"mark\":\"\",\"op\""),
                        second -> assertThat(second).doesNotContain("mark\":\""),
                        third -> assertThat(third).contains("\"mark\":\"why \\\"x\\\"?\\nask Ada\""));
        assertThat(Run.of("show", file.toString()).out().lines())
                .satisfiesExactly(first -> assertThat(first).endsWith("x  *"),
                        second -> assertThat(second).endsWith(" x"),
                        third -> assertThat(third).contains("x  * why \"x\"?").contains("ask Ada"));
    }

    private String shown(Writing writing) throws FaultException, InterruptedException {
        return run(writing).out();
    }

    private Run run(Writing writing) throws FaultException, InterruptedException {
        Run run = Run.of("show", "--json", written(writing).toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        return run;
    }

    private Path written(Writing writing) throws FaultException, InterruptedException {
        Path file = folder.resolve("some.frameline");
        try (ThreadTasks tasks = new ThreadTasks(Runnable::run, bug -> fail(bug));
                WritableRecording recording = SqliteRecording.create(file, tasks, Ticker.system())) {
            writing.to(recording.sink(1));
        }
        return file;
    }

    private static EntryDraft draft(long meta, String payload) {
        byte[] bytes = payload.getBytes(UTF_8);
        EntryDraft draft = new EntryDraft().reset(AT, meta).payload(bytes, 0, bytes.length);
        draft.wireLength = bytes.length;
        return draft;
    }
}
