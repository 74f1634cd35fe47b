package dev.frameline.handshake.check;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.handshake.HandshakeRequest;
import dev.frameline.handshake.HandshakeResponse;
import dev.frameline.handshake.Heads;
import dev.frameline.handshake.check.Verdict.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class UpgradeCheckTest {

    private static List<String> faults(HandshakeResponse response, String... requestLines) {
        return UpgradeCheck.faults(UpgradeCheck.response(Heads.request(requestLines), response));
    }

    private static List<String> requestFaults(String... lines) {
        return UpgradeCheck.faults(UpgradeCheck.request(HandshakeRequest.parse(Heads.bytes(lines)), true));
    }

    @Test
    void findsNothingWrongWithAGoodHandshake() {
        assertThat(UpgradeCheck.response(Heads.request(), Heads.accepted()))
                .allMatch(verdict -> verdict.severity() == Severity.OK).hasSize(4);
        assertThat(UpgradeCheck.request(Heads.request(), false))
                .allMatch(verdict -> verdict.severity() == Severity.OK).hasSize(6);
    }

    @Test
    void comparesTheExpectedAcceptWithTheReceivedOne() {
        var response = Heads.answer("HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade",
                "Sec-WebSocket-Accept: AAAA");

        assertThat(faults(response)).singleElement().asString()
                .contains("expected " + Heads.ACCEPT + ", received AAAA").contains("RFC 6455 §4.2.2");
    }

    @Test
    void namesEveryHeaderThatA101Lacks() {
        assertThat(faults(Heads.answer("HTTP/1.1 101"))).hasSize(3)
                .anySatisfy(it -> assertThat(it).startsWith("Upgrade is missing"))
                .anySatisfy(it -> assertThat(it).startsWith("Connection is missing"))
                .anySatisfy(it -> assertThat(it).startsWith("Sec-WebSocket-Accept is missing"));
    }

    @Test
    void refusesARepeatedAcceptAndAWrongUpgrade() {
        assertThat(faults(Heads.accepted("Sec-WebSocket-Accept: " + Heads.ACCEPT))).singleElement().asString()
                .contains("sent 2 times");
        assertThat(faults(Heads.accepted("Upgrade: h2c"))).singleElement().asString().contains("WebSocket, h2c");
    }

    @Test
    void refusesASubprotocolThatWasNotOffered() {
        assertThat(faults(Heads.accepted("Sec-WebSocket-Protocol: b"), "Sec-WebSocket-Protocol: a, c"))
                .singleElement().asString().contains("subprotocol b, which was not offered");
        assertThat(faults(Heads.accepted("Sec-WebSocket-Protocol: c"), "Sec-WebSocket-Protocol: a, c")).isEmpty();
        assertThat(faults(Heads.accepted("Sec-WebSocket-Protocol: a, c"), "Sec-WebSocket-Protocol: a, c"))
                .singleElement().asString().contains("choose one");
    }

    @Test
    void mentionsThatNoneOfTheSubprotocolsWasChosen() {
        var verdicts = UpgradeCheck.response(Heads.request("Sec-WebSocket-Protocol: a"), Heads.accepted());

        assertThat(verdicts).filteredOn(verdict -> verdict.severity() == Severity.NOTICE).singleElement()
                .extracting(Verdict::explanation).asString().contains("chose none");
    }

    @Test
    void refusesExtensionsThatWereNotOfferedOrAreNotKnown() {
        assertThat(faults(Heads.accepted("Sec-WebSocket-Extensions: permessage-deflate"))).singleElement().asString()
                .contains("not offered").contains("§9.1");
        assertThat(faults(Heads.accepted("Sec-WebSocket-Extensions: x-foo"), "Sec-WebSocket-Extensions: x-foo"))
                .singleElement().asString().contains("does not speak");
    }

    @Test
    void noticesCookiesAndBodiesInA101() {
        var verdicts = UpgradeCheck.response(Heads.request(), Heads.accepted("Set-Cookie: a=b", "Content-Length: 3"));

        assertThat(verdicts).filteredOn(verdict -> verdict.severity() == Severity.NOTICE)
                .extracting(Verdict::header).containsExactly("Set-Cookie", "Content-Length");
    }

    @Test
    void tellsWhatARefusalSays() {
        var verdicts = UpgradeCheck.response(Heads.request(), Heads.answer("HTTP/1.1 302 Found", "Location: /login",
                "WWW-Authenticate: Basic", "Sec-WebSocket-Version: 7", "Retry-After: 3", "broken"));

        assertThat(verdicts).filteredOn(Verdict::isFault).singleElement().extracting(Verdict::explanation)
                .isEqualTo("The status is 302, not 101");
        assertThat(verdicts).hasSize(6);
    }

    @Test
    void saysThatAnAnswerIsNoHttp() {
        assertThat(faults(Heads.answer("SSH-2.0"))).singleElement().asString().contains("HTTP status line");
    }

    @Test
    void findsWhatIsWrongWithARequest() {
        assertThat(requestFaults("POST /#x HTTP/1.0", "Sec-WebSocket-Key: AAAA", "Sec-WebSocket-Protocol: a, a, b c",
                "Sec-WebSocket-Extensions: per message; a=1")).hasSize(11);
        assertThat(requestFaults("GET / HTTP/1.1", "Host: a", "Host: b", "Upgrade: websocket", "Connection: upgrade",
                "Sec-WebSocket-Key: " + Heads.KEY, "Sec-WebSocket-Key: x", "Sec-WebSocket-Version: 13")).hasSize(2);
    }

    @Test
    void warnsOfSecretsOnAPlainConnection() {
        var request = HandshakeRequest.parse(Heads.bytes("GET /a?x=1&token=abc HTTP/1.1", "Cookie: a=b"));

        assertThat(UpgradeCheck.request(request, false)).filteredOn(it -> it.clause().equals("RFC 6455 §10.6"))
                .hasSize(2);
        assertThat(UpgradeCheck.request(request, true)).filteredOn(it -> it.clause().equals("RFC 6455 §10.6"))
                .isEmpty();
    }
}
