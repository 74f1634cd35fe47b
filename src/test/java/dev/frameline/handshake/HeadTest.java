package dev.frameline.handshake;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadTest {

    @Test
    void writesARequestExactlyAsItWasGiven() {
        var request = HandshakeRequest.get("/a?b=c",
                List.of(new Header("hOST", "h"), new Header("X", "1"), new Header("X", "2"), new Header("Ü", "ö")));

        assertThat(new String(request.toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("GET /a?b=c HTTP/1.1\r\nhOST: h\r\nX: 1\r\nX: 2\r\nÜ: ö\r\n\r\n");
    }

    @Test
    void readsBackWhatItWrote() {
        var request = HandshakeRequest.get("/a", List.of(new Header("Host", "h"), new Header("", "no header")));

        assertThat(HandshakeRequest.parse(request.toBytes())).isEqualTo(request);
    }

    @Test
    void keepsALineBreakInAValueFromBeginningAnotherHeader() {
        var request = HandshakeRequest.get("/", List.of(new Header("A", "x\r\nB: y\nC: z\rd")));

        assertThat(new String(request.toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("GET / HTTP/1.1\r\nA: x B: y C: z d\r\n\r\n");
    }

    @Test
    void readsARequestLineWithPartsMissing() {
        assertThat(HandshakeRequest.parse(Heads.bytes("GET")).method()).isEqualTo("GET");
        assertThat(HandshakeRequest.parse(Heads.bytes("GET /x")).target()).isEqualTo("/x");
        assertThat(HandshakeRequest.parse(new byte[0]).startLine()).isEqualTo("  ");
    }

    @Test
    void readsAnAnswerWithItsBody() {
        byte[] raw = "HTTP/1.1 401 Not  today\r\nA:1\r\na: 2\r\n\r\n{\"x\":1}".getBytes(StandardCharsets.UTF_8);

        var response = HandshakeResponse.parse(raw);

        assertThat(response.startLine()).isEqualTo("HTTP/1.1 401 Not  today");
        assertThat(response.headers().all("A")).containsExactly("1", "2");
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("{\"x\":1}");
    }

    @Test
    void showsBrokenLinesAsHeadersWithoutAName() {
        var response = Heads.answer("HTTP/1.1 200", "no colon here", ": empty name", "Good: yes", "  folded");

        assertThat(response.headers().list()).containsExactly(new Header("", "no colon here"),
                new Header("", ": empty name"), new Header("Good", "yes folded"));
        assertThat(response.startLine()).isEqualTo("HTTP/1.1 200");
    }

    @Test
    void takesBareLineFeedsAndBytesThatAreNotUtf8() {
        byte[] raw = "HTTP/1.1 200 OK\nA: \u00e9\n\nbody".getBytes(StandardCharsets.ISO_8859_1);

        var response = HandshakeResponse.parse(raw);

        assertThat(response.headers().first("a")).contains("\u00e9");
        assertThat(response.body()).asString(StandardCharsets.UTF_8).isEqualTo("body");
    }

    @Test
    void givesWhatIsNoHttpTheStatusZero() {
        assertThat(Heads.answer("SSH-2.0-OpenSSH_9.2").status()).isZero();
        assertThat(Heads.answer("SSH-2.0-OpenSSH_9.2").startLine()).isEqualTo("SSH-2.0-OpenSSH_9.2");
        assertThat(Heads.answer("HTTP/1.1 1o1 Hm").status()).isZero();
        assertThat(HandshakeResponse.parse(new byte[0]).status()).isZero();
    }

    @Test
    void knowsTheAcceptThatBelongsToAKey() {
        assertThat(AcceptKey.of(Heads.KEY)).isEqualTo(Heads.ACCEPT);
        assertThat(AcceptKey.of("dGhlIHNhbXBsZSBub25jZQ==")).isEqualTo("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        assertThat(AcceptKey.isWellFormed(Heads.KEY)).isTrue();
        assertThat(AcceptKey.isWellFormed("AAAA")).isFalse();
        assertThat(AcceptKey.isWellFormed("*")).isFalse();
    }
}
