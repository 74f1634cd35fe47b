package dev.frameline.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.frameline.base.task.LeakGuard;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.codec.SeenEntry;
import dev.frameline.handshake.Header;
import dev.frameline.wire.peer.BadPeer;
import dev.frameline.wire.peer.PeerLine;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(LeakGuard.class)
class OpenConnectionTest {

    @Test
    void recordsHandshakeFramesAndBothClosesInOrder() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            SeenEntry hello = line.next();
            line.say("you said " + hello.text());
            line.frame(0x82, new byte[]{1, 2});
            line.next();
            line.hex("88 02 03 e8");
            line.close();
        }); Caller caller = Caller.to(peer.port())) {
            caller.awaitOpen();
            assertThat(caller.connection().sendText(Caller.utf8("hello"))).isInstanceOf(Sending.Queued.class);
            caller.awaitEntries(5);
            assertThat(caller.connection().close(CloseCode.NORMAL, "bye")).isInstanceOf(Sending.Queued.class);

            Ending.Closed end = caller.awaitClosed();

            assertThat(caller.frameLines()).containsExactly("out TEXT hello", "in TEXT you said hello",
                    "in BINARY 0102", "out CLOSE 03e8627965", "in CLOSE 03e8");
            assertThat(end.isClean()).isTrue();
            assertThat(end.sent().map(Ending.Close::reason)).contains("bye");
            assertThat(caller.told).containsExactly("opened", "closing", "ended");
            assertThat(caller.lastNote()).isEqualTo("Closed: 1000 normal closure.\nTCP closed by the server (FIN).");
            assertThat(caller.kept.all()).noneMatch(entry -> entry.has(Meta.FAULT));
        }
    }

    @Test
    void recordsRequestAndResponseAsTheyWent() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade("x-own: 1", "X-Own: 2");
            line.untilGone();
        }); Caller caller = Caller.to(peer.port())) {
            caller.awaitOpen();
            List<SeenEntry> entries = caller.kept.all();

            assertThat(entries).extracting(SeenEntry::kind).containsExactly(EntryKind.REQUEST, EntryKind.RESPONSE);
            assertThat(entries.getFirst().text()).startsWith("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + peer.port()
                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ");
            assertThat(entries.getLast().text()).endsWith("\r\nx-own: 1\r\nX-Own: 2\r\n\r\n");
            assertThat(caller.lastFacts().timings().upgrade()).isPresent();
            assertThat(caller.lastFacts().remote()).isEqualTo("127.0.0.1:" + peer.port());
        }
    }

    @Test
    void sendsHeadersInTheirOrderCaseAndRepetition() throws Exception {
        List<Header> own = List.of(new Header("x-b", "1"), new Header("hOST", "other"), new Header("X-A", "ä"),
                new Header("x-b", "2"), new Header("Sec-WebSocket-Key", "wDqumtseNBJdhkihL6PW7w=="));
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade("Sec-WebSocket-Protocol: b");
            line.untilGone();
        }); Caller caller = Caller.to(Caller.with(peer.port(), own, List.of("a", "b")))) {
            caller.awaitOpen();

            assertThat(caller.kept.all().getFirst().text().lines()).containsExactly("GET / HTTP/1.1",
                    "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Protocol: a, b", "x-b: 1", "hOST: other", "X-A: ä", "x-b: 2",
                    "Sec-WebSocket-Key: wDqumtseNBJdhkihL6PW7w==", "");
            assertThat(caller.kept.all().getLast().text()).contains("0FFP+2nmNIf/h+4BP36k9uzrYGk=");
            assertThat(caller.lastFacts().subprotocol()).isEqualTo("b");
        }
    }

    @Test
    void readsFramesThatCameWithTheAnswerInOnePacket() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            byte[] head = PeerLine.switching(line.request()).getBytes(StandardCharsets.UTF_8);
            byte[] both = Arrays.copyOf(head, head.length + 5);
            System.arraycopy(new byte[]{(byte) 0x81, 1, 'a', (byte) 0x81, 1}, 0, both, head.length, 5);
            line.bytes(both);
            line.text("b");
            line.untilGone();
        }); Caller caller = Caller.to(peer.port())) {
            caller.awaitEntries(4);
            caller.awaitOpen();

            assertThat(caller.kept.lines().subList(2, 4)).containsExactly("in TEXT a", "in TEXT b");
        }
    }

    @Test
    void answersPingsAndMeasuresItsOwn() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.frame(0x89, Caller.utf8("hi"));
            line.next();
            SeenEntry ping = line.next();
            line.frame(0x8a, ping.payload());
            line.untilGone();
        }); Caller caller = Caller.to(peer.port())) {
            caller.awaitOpen();
            caller.awaitEntries(4);
            caller.connection().ping(Caller.utf8("yo"));
            caller.awaitEntries(6);

            assertThat(caller.kept.lines().subList(2, 6)).containsExactly("in PING 6869", "out PONG 6869",
                    "out PING 796f", "in PONG 796f");
            assertThat(caller.kept.all().get(3).replyTo()).isEqualTo(3);
            assertThat(caller.kept.all().get(5).replyTo()).isEqualTo(5);
            assertThat(caller.roundTrips).hasSize(1);
        }
    }

    @Test
    void sendsNothingBeforeAndAfterItIsOpen() throws Exception {
        try (BadPeer peer = BadPeer.plain(PeerLine::untilGone); Caller caller = Caller.to(peer.port())) {
            assertThat(caller.connection().sendText(new byte[0])).isEqualTo(new Sending.NotOpen());
            caller.connection().cancel();
            caller.awaitEnd();
            assertThat(caller.connection().close(CloseCode.NORMAL, "")).isEqualTo(new Sending.NotOpen());
        }
    }

    @Test
    void refusesWhatCanNeverBeSent() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.untilGone();
        }); Caller caller = Caller.to(peer.port())) {
            caller.awaitOpen();
            Connection connection = caller.connection();

            assertThat(connection.sendText(new byte[]{'a', -1})).isInstanceOfSatisfying(Sending.Invalid.class,
                    invalid -> assertThat(invalid.reason()).contains("byte 1"));
            assertThat(connection.ping(new byte[126])).isInstanceOf(Sending.Invalid.class);
            assertThat(connection.close(new CloseCode(1006), "")).isInstanceOf(Sending.Invalid.class);
            assertThat(connection.close(CloseCode.NORMAL, "x".repeat(124))).isInstanceOf(Sending.Invalid.class);
            assertThat(caller.kept.all()).hasSize(2);
        }
    }
}
