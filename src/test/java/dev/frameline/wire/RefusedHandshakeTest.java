package dev.frameline.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.base.task.LeakGuard;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.codec.SeenEntry;
import dev.frameline.handshake.HandshakeResponse;
import dev.frameline.handshake.PlainBody;
import dev.frameline.wire.peer.BadPeer;
import dev.frameline.wire.peer.PeerLine;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(LeakGuard.class)
class RefusedHandshakeTest {

    private static final String BODY = "{\"error\":\"no\"}";

    private record Outcome(Ending ending, List<SeenEntry> entries) {}

    private static Outcome play(BadPeer.Script script) throws Exception {
        return play(script, List.of());
    }

    private static Outcome play(BadPeer.Script script, List<String> subprotocols) throws Exception {
        try (BadPeer peer = BadPeer.plain(script);
                Caller caller = Caller.to(Caller.with(peer.port(), List.of(), subprotocols))) {
            Ending ending = caller.awaitEnd();
            assertThat(caller.told).containsExactly("ended");
            assertThat(caller.lastFacts().end()).isEqualTo(ending.sentence());
            return new Outcome(ending, caller.kept.all());
        }
    }

    private static BadPeer.Script answering(String... lines) {
        return line -> {
            line.request();
            line.text(String.join("\r\n", lines));
            line.untilGone();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 14\r\n\r\n" + BODY,
            "Transfer-Encoding: chunked\r\n\r\n4\r\n{\"er\r\na;x=y\r\nror\":\"no\"}\r\n0\r\n\r\n"})
    void keepsTheBodyOfARefusal(String rest) throws Exception {
        Outcome outcome = play(answering("HTTP/1.1 401 Unauthorized", "WWW-Authenticate: Bearer", rest));

        HandshakeResponse response = ((Ending.Refused) outcome.ending).response();
        assertThat(response.status()).isEqualTo(401);
        assertThat(PlainBody.of(response).bytes()).asString(StandardCharsets.UTF_8).isEqualTo(BODY);
        SeenEntry entry = outcome.entries.get(1);
        assertThat(entry.kind()).isEqualTo(EntryKind.RESPONSE);
        assertThat(entry.text()).endsWith(rest);
        assertThat(entry.finding()).isEqualTo("The status is 401, not 101 (RFC 6455 §4.1)");
        assertThat(outcome.entries.get(2).text()).contains("401 Unauthorized").contains("Add credentials");
    }

    @Test
    void readsABodyWithoutALengthToItsEnd() throws Exception {
        Outcome outcome = play(line -> {
            line.request();
            line.text("HTTP/1.1 403 Forbidden\r\n\r\n" + BODY);
            line.close();
        });

        assertThat(((Ending.Refused) outcome.ending).response().body()).asString(StandardCharsets.UTF_8)
                .isEqualTo(BODY);
    }

    @ParameterizedTest
    @CsvSource({"302 Found, Connect to wss://h/x instead.", "426 Upgrade Required, speaks: 13.",
            "503 Service Unavailable, its log"})
    void saysWhatToDo(String status, String advice) throws Exception {
        Outcome outcome = play(answering("HTTP/1.1 " + status, "Location: https://h/x", "Sec-WebSocket-Version: 13",
                "Content-Length: 0", "", ""));

        assertThat(outcome.ending).isInstanceOf(Ending.Refused.class);
        assertThat(outcome.entries.getLast().text()).contains(advice);
        assertThat(outcome.entries.getLast().has(Meta.FAULT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Upgrade: websocket, 1", "Sec-WebSocket-Protocol: never-asked, 3", "Sec-WebSocket-Extensions: x-y, 3",
            "Sec-WebSocket-Accept: AAAA, 3", "Connection: close, 1"})
    void failsABroken101AndShowsIt(String line, int problems) throws Exception {
        boolean isBare = problems == 1;
        Outcome outcome = play(peer -> {
            String good = PeerLine.switching(peer.request(), line);
            peer.text(isBare ? good.replace("Upgrade: websocket\r\nConnection: Upgrade\r\n", "") : good);
            peer.untilGone();
        });

        assertThat(outcome.ending).isInstanceOfSatisfying(Ending.BadUpgrade.class,
                bad -> assertThat(bad.problems()).isNotEmpty().allMatch(problem -> problem.contains("RFC ")));
        assertThat(outcome.entries).hasSize(3);
        assertThat(outcome.entries.get(1).finding()).contains("RFC 6455");
    }

    @Test
    void failsASubprotocolOutsideTheOffer() throws Exception {
        Outcome outcome = play(line -> line.upgrade("Sec-WebSocket-Protocol: c"), List.of("a", "b"));

        assertThat(outcome.ending.sentence()).contains("subprotocol c, which was not offered");
    }

    @Test
    void saysThatAnAnswerIsNoHttp() throws Exception {
        Outcome outcome = play(line -> {
            line.text("SSH-2.0-OpenSSH_9.2\r\n");
            line.untilGone();
        });

        assertThat(outcome.ending.sentence()).contains("does not begin with HTTP/").contains("SSH-2.0");
        assertThat(outcome.entries).extracting(SeenEntry::kind).containsExactly(EntryKind.REQUEST, EntryKind.RESPONSE,
                EntryKind.NOTE);
    }

    @Test
    void saysThatTheServerSpeaksTls() throws Exception {
        Outcome outcome = play(line -> {
            line.request();
            line.hex("15 03 01 00 02 02 46");
            line.untilGone();
        });

        assertThat(outcome.ending.sentence()).contains("answered with TLS: try wss://");
        assertThat(outcome.entries.get(1).payloadHex()).isEqualTo("15030100020246");
    }

    @Test
    void saysThatNoAnswerCame() throws Exception {
        Outcome closed = play(line -> {
            line.request();
            line.close();
        });
        Outcome reset = play(line -> {
            line.request();
            line.reset();
        });

        assertThat(closed.ending.sentence()).isEqualTo("The server closed the connection without an answer.");
        assertThat(reset.ending.sentence()).contains("broke before the server answered");
        assertThat(closed.entries).hasSize(2);
    }

    @Test
    void keepsHalfAHeadAndHalfABody() throws Exception {
        Outcome head = play(line -> {
            line.request();
            line.text("HTTP/1.1 101 Swi");
            line.close();
        });
        Outcome body = play(line -> {
            line.request();
            line.text("HTTP/1.1 500 Oh\r\nContent-Length: 9\r\n\r\nabc");
            line.close();
        });

        assertThat(head.ending).isInstanceOf(Ending.BadUpgrade.class);
        assertThat(head.entries.get(1).text()).isEqualTo("HTTP/1.1 101 Swi");
        assertThat(head.entries.get(1).has(Meta.INCOMPLETE)).isTrue();
        assertThat(body.ending).isInstanceOf(Ending.Refused.class);
        assertThat(body.entries.get(1).finding()).contains("inside the body");
    }

    @Test
    void givesUpOnASilentServer() throws Exception {
        try (BadPeer peer = BadPeer.plain(PeerLine::untilGone);
                Caller caller = Caller.to(Caller.request(peer.port(), Caller.hurried(150)))) {
            assertThat(caller.awaitEnd()).isInstanceOfSatisfying(Ending.TimedOut.class, late -> {
                assertThat(late.step()).isEqualTo(Ending.Step.UPGRADE);
                assertThat(late.what()).contains("did not answer the handshake within 0.15 s");
            });
            assertThat(caller.kept.all()).hasSize(2);
        }
    }

    @Test
    void canBeCancelledWhileTheServerIsSilent() throws Exception {
        try (BadPeer peer = BadPeer.plain(PeerLine::untilGone); Caller caller = Caller.to(peer.port())) {
            caller.awaitEntries(1);
            caller.connection().cancel();

            assertThat(caller.awaitEnd()).isEqualTo(new Ending.Cancelled());
            assertThat(caller.kept.all().getLast().has(Meta.FAULT)).isFalse();
        }
    }
}
