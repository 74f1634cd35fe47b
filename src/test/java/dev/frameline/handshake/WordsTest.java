package dev.frameline.handshake;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    private static PlainBody body(String header, String body) {
        return PlainBody.of(HandshakeResponse
                .parse(("HTTP/1.1 400 Bad\r\n" + header + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 200, 301, 302, 307, 400, 401, 403, 404, 405, 407, 418, 426, 429, 500, 503})
    void advisesSomethingForEveryRefusal(int status) {
        assertThat(Advice.forStatus(Heads.answer("HTTP/1.1 " + "%03d".formatted(status)))).isNotEmpty();
    }

    @Test
    void advisesNothingForASuccess() {
        assertThat(Advice.forStatus(Heads.accepted())).isEmpty();
    }

    @Test
    void pointsWhereARedirectPoints() {
        assertThat(Advice.forStatus(Heads.answer("HTTP/1.1 302 Found", "Location: https://h/x")))
                .isEqualTo("Connect to wss://h/x instead.");
        assertThat(Advice.forStatus(Heads.answer("HTTP/1.1 429 Slow", "Retry-After: 20"))).endsWith("20 seconds.");
        assertThat(Advice.forStatus(Heads.answer("HTTP/1.1 426 No", "Sec-WebSocket-Version: 8"))).contains(": 8.");
        assertThat(Advice.forStatus(Heads.answer("HTTP/1.1 401 No", "WWW-Authenticate: Basic"))).contains("Basic");
    }

    @Test
    void seesThatAPortWantsTls() {
        var response = HandshakeResponse.parse("HTTP/1.1 400 Bad\r\n\r\nThe plain HTTP request was sent to HTTPS port"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(Advice.forStatus(response)).isEqualTo("This port wants TLS: try wss://.");
    }

    @Test
    void explainsEveryHeaderOfAnOrdinaryHandshake() {
        for (Header header : Heads.request("Sec-WebSocket-Extensions: permessage-deflate", "User-Agent: x").headers()) {
            assertThat(HeaderNotes.explain(header.name(), header.value())).as(header.name()).isNotEmpty();
        }
        assertThat(HeaderNotes.explain("SEC-WEBSOCKET-KEY", Heads.KEY)).isEqualTo("16 random bytes, new each time");
        assertThat(HeaderNotes.explain("X-Own", "1")).isEmpty();
    }

    @Test
    void putsChunksTogether() {
        var plain = body("Transfer-Encoding: chunked", "3;a=b\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");

        assertThat(plain.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("abcde");
        assertThat(plain.problem()).isEmpty();
    }

    @Test
    void saysWhereAChunkedBodyBreaks() {
        assertThat(body("Transfer-Encoding: chunked", "3\r\nabc\r\nzz\r\n").problem()).contains("valid size");
        assertThat(body("Transfer-Encoding: chunked", "ff\r\nabc").problem()).contains("before its last chunk");
        assertThat(body("Transfer-Encoding: chunked", "").problem()).contains("before its last chunk");
    }

    @Test
    void saysThatABodyIsShorterThanItsLength() {
        assertThat(body("Content-Length: 9", "abc").problem()).isEqualTo("Only 3 of 9 bytes came (RFC 9112 §8)");
        assertThat(body("Content-Length: 3", "abc").problem()).isEmpty();
        assertThat(body("Server: x", "abc").bytes()).hasSize(3);
    }
}
