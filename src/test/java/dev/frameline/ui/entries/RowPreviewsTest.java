package dev.frameline.ui.entries;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import dev.frameline.base.bytes.Hex;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.ui.sample.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class RowPreviewsTest {

    @Test
    void showsTextOnOneLine() {
        assertThat(line(Sample.in("{\n \"a\": 1}"))).isEqualTo("{␊ \"a\": 1}");
    }

    @Test
    void saysThatMoreFollows() {
        assertThat(line(Sample.in("x".repeat(1000)))).hasSize(300).endsWith("x…");
    }

    @Test
    void leavesOutACharacterThatThePreviewCuts() {
        // 170 characters of three bytes, and two bytes of the next
        assertThat(line(Sample.in("\u65e5".repeat(400)))).isEqualTo("\u65e5".repeat(170) + "…");
    }

    @Test
    void showsBytesAsHex() {
        assertThat(line(Sample.frame(Direction.IN, Opcode.BINARY, bytes("a1646279")))).isEqualTo("a1 64 62 79");
        assertThat(line(Sample.frame(Direction.IN, Opcode.BINARY, new byte[100]))).endsWith("00 …").hasSize(48 * 3 + 1);
    }

    @Test
    void quotesTheTextOfAPing() {
        assertThat(line(Sample.frame(Direction.OUT, Opcode.PING, "1a2f".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("\"1a2f\"");
        assertThat(line(Sample.frame(Direction.OUT, Opcode.PING, bytes("ff00")))).isEqualTo("ff 00");
        assertThat(line(Sample.frame(Direction.IN, Opcode.PONG, new byte[0]))).isEmpty();
    }

    @Test
    void saysWhatACloseCodeMeansAndItsReason() {
        assertThat(line(Sample.frame(Direction.IN, Opcode.CLOSE, bytes("03e9")))).isEqualTo("1001 going away");
        assertThat(line(Sample.frame(Direction.IN, Opcode.CLOSE, bytes("03e9627965"))))
                .isEqualTo("1001 going away · bye");
        assertThat(line(Sample.frame(Direction.IN, Opcode.CLOSE, new byte[0]))).isEmpty();
        assertThat(line(Sample.frame(Direction.IN, Opcode.CLOSE, bytes("03")))).isEqualTo("03");
    }

    @Test
    void beginsALaterPieceWithAnEllipsisAndAWholeCharacter() {
        byte[] middle = Arrays.copyOfRange("\u65e5abc".getBytes(StandardCharsets.UTF_8), 1, 6);
        Sample piece = Sample.frame(Direction.IN, Opcode.CONTINUATION, middle).with(Meta.TEXT);
        assertThat(line(piece)).isEqualTo("…abc");
    }

    @Test
    void showsStillCompressedBytesAsHex() {
        assertThat(line(Sample.in("abc").with(Meta.STILL_COMPRESSED))).isEqualTo("61 62 63");
    }

    @Test
    void showsTheTargetOfARequestWithoutItsQuery() {
        Sample request = Sample.of(EntryKind.REQUEST, Direction.OUT, head("GET /v1/stream?token=abc HTTP/1.1",
                "Host: feed.example", "upgrade: websocket", "Sec-WebSocket-Protocol: v2.trades.json"));
        assertThat(line(request)).isEqualTo("/v1/stream?… · Upgrade: websocket · v2.trades.json");
        assertThat(RowPreviews.startWord(EntryKind.REQUEST, request.payload())).isEqualTo("GET");
    }

    @Test
    void showsTheReasonOfAResponseAndWhatWasAgreed() {
        Sample response = Sample.of(EntryKind.RESPONSE, Direction.IN, head("HTTP/1.1 101 Switching Protocols",
                "Sec-WebSocket-Extensions: permessage-deflate"));
        assertThat(line(response)).isEqualTo("Switching Protocols · permessage-deflate");
        assertThat(RowPreviews.startWord(EntryKind.RESPONSE, response.payload())).isEqualTo("101");
    }

    @Test
    void copesWithWhatIsNoHttp() {
        assertThat(line(Sample.of(EntryKind.RESPONSE, Direction.IN, ""))).isEmpty();
        assertThat(line(Sample.of(EntryKind.REQUEST, Direction.OUT, "SSH-2.0-x"))).isEmpty();
        assertThat(RowPreviews.startWord(EntryKind.RESPONSE, "SSH-2.0-x".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static String head(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static String line(Sample sample) {
        return RowPreviews.of(sample.entry(), sample.entry().preview());
    }

    private static byte[] bytes(String hex) {
        return Hex.parse(hex) instanceof Hex.Bytes parsed ? parsed.bytes() : new byte[0];
    }
}
