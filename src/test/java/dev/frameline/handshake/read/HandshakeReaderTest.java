package dev.frameline.handshake.read;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HandshakeReaderTest {

    private static final String SWITCH = "HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\n\r\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private record Taken(String raw, int count, String problem, boolean isComplete) {}

    /// The outcome, the same at every split.
    private static Taken read(String text, boolean isClosed) {
        Taken whole = read(bytes(text), text.length(), isClosed);
        for (int cut = 1; cut < text.length(); cut++) {
            assertThat(read(bytes(text), cut, isClosed)).as("cut after %d", cut).isEqualTo(whole);
        }
        return whole;
    }

    private static Taken read(byte[] bytes, int cut, boolean isClosed) {
        var reader = new HandshakeReader();
        int taken = reader.feed(bytes, 0, cut);
        if (taken == cut && cut < bytes.length) {
            taken += reader.feed(bytes, cut, bytes.length - cut);
        }
        boolean isComplete = reader.isComplete();
        if (isClosed && !isComplete) {
            reader.finish();
        }
        return new Taken(new String(reader.raw(), StandardCharsets.ISO_8859_1), taken, reader.problem(), isComplete);
    }

    @Test
    void stopsWhereTheFramesBegin() {
        assertThat(read(SWITCH + "\u0081\u0001a", false)).isEqualTo(new Taken(SWITCH, SWITCH.length(), "", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 401 No\r\nContent-Length: 3\r\n\r\nabc", "HTTP/1.1 404 No\nContent-Length: 0\n\n",
            "HTTP/1.1 204 None\r\nContent-Length: 9\r\n\r\n",
            "HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nTrailer: x\r\n\r\n"})
    void knowsWhereARefusalEnds(String answer) {
        assertThat(read(answer + "more", false)).isEqualTo(new Taken(answer, answer.length(), "", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 401 No\r\n\r\nabc", "HTTP/1.1 401 No\r\nContent-Length: x\r\n\r\nabc"})
    void readsABodyWithoutLengthUntilTheEnd(String answer) {
        assertThat(read(answer, true)).isEqualTo(new Taken(answer, answer.length(), "", false));
    }

    @Test
    void saysWhatTheEndCutOff() {
        assertThat(read("HTTP/1.1 101", true).problem()).contains("inside the head");
        assertThat(read("HTTP/1.1 401 No\r\nContent-Length: 9\r\n\r\nabc", true).problem()).contains("inside the body");
        assertThat(read("HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", true).problem())
                .contains("inside the body");
        assertThat(read("", true).problem()).isEqualTo("No answer came");
    }

    @Test
    void takesAtOnceWhatIsNoHttp() {
        var reader = new HandshakeReader();

        assertThat(reader.feed(bytes("SSH-2.0\r\n"), 0, 9)).isEqualTo(9);
        assertThat(reader.isComplete()).isTrue();
        assertThat(reader.problem()).contains("does not begin with HTTP/");
        assertThat(reader.raw()).hasSize(9);
    }

    @Test
    void knowsTlsWhenItSeesIt() {
        var reader = new HandshakeReader();
        reader.feed(new byte[]{0x15, 3, 3, 0, 2}, 0, 5);

        assertThat(reader.looksLikeTls()).isTrue();
        assertThat(reader.isComplete()).isTrue();
    }

    @Test
    void boundsHeadAndBody() {
        byte[] endlessHead = bytes("HTTP/1.1 101 " + "x".repeat(HandshakeReader.MOST_HEAD_BYTES));
        byte[] endlessBody = bytes("HTTP/1.1 400 No\r\n\r\n" + "x".repeat(HandshakeReader.MOST_BODY_BYTES + 9));
        var head = new HandshakeReader();
        var body = new HandshakeReader();
        head.feed(endlessHead, 0, endlessHead.length);
        body.feed(endlessBody, 0, endlessBody.length);

        assertThat(head.problem()).contains("longer than 64 KiB");
        assertThat(head.raw()).hasSize(HandshakeReader.MOST_HEAD_BYTES);
        assertThat(body.problem()).contains("first 1 MiB");
        assertThat(body.response().body()).hasSize(HandshakeReader.MOST_BODY_BYTES);
    }
}
