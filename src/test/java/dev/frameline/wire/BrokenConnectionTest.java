package dev.frameline.wire;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.task.LeakGuard;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Meta;
import dev.frameline.frame.codec.SeenEntry;
import dev.frameline.wire.peer.BadPeer;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(LeakGuard.class)
class BrokenConnectionTest {

    private static Optional<Integer> code(Optional<Ending.Close> close) {
        return close.flatMap(Ending.Close::code).map(CloseCode::code);
    }

    @ParameterizedTest(name = "{0} fails with {1}")
    @CsvSource({"c1 01 61, 1002, RSV1", "83 00, 1002, Opcode 3", "81 81 00 00 00 00 61, 1002, must not mask",
            "88 01 03, 1002, one byte", "81 01 ff, 1007, UTF-8", "80 01 61, 1002, without a message"})
    void failsWithTheRightCodeAndGoesOnRecording(String hex, int code, String words) throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.say("good");
            line.hex(hex);
            line.say("late");
            line.next();
            line.hex("88 02 03 ea");
        }); Caller caller = Caller.to(peer.port())) {
            Ending.Closed end = caller.awaitClosed();
            List<SeenEntry> entries = caller.kept.all();

            assertThat(code(end.sent())).contains(code);
            assertThat(end.fault().map(Fault::what)).hasValueSatisfying(it -> assertThat(it).contains(words));
            assertThat(caller.frameLines()).contains("in TEXT good", "in TEXT late");
            assertThat(entries).filteredOn(entry -> entry.finding().contains(words)).hasSize(2);
            assertThat(caller.told).containsExactly("opened", "closing", "ended");
        }
    }

    @Test
    void answersTheServersCloseWithItsCode() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.hex("88 08 0f a1 64 65 70 6c 6f 79");
            SeenEntry answer = line.next();
            assertThat(answer.payloadHex()).isEqualTo("0fa1");
            line.close();
        }); Caller caller = Caller.to(peer.port())) {
            Ending.Closed end = caller.awaitClosed();
            peer.awaitPlayed();

            assertThat(end.isClean()).isTrue();
            assertThat(end.received().map(Ending.Close::reason)).contains("deploy");
            assertThat(caller.frameLines()).containsExactly("in CLOSE 0fa16465706c6f79", "out CLOSE 0fa1");
        }
    }

    @Test
    void neverInventsACodeForAnEmptyClose() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.hex("88 00");
            line.next();
        }); Caller caller = Caller.to(peer.port())) {
            Ending.Closed end = caller.awaitClosed();

            assertThat(code(end.received())).isEmpty();
            assertThat(end.sentence()).isEqualTo("Closed: no code.");
        }
    }

    @Test
    void recordsWhatComesAfterItsOwnClose() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.next();
            line.say("late");
            line.hex("88 05 0f a1 73 72 76");
        }); Caller caller = Caller.to(peer.port())) {
            caller.awaitOpen();
            caller.connection().close(new CloseCode(4000), "mine");
            Ending.Closed end = caller.awaitClosed();

            assertThat(caller.frameLines()).containsExactly("out CLOSE 0fa06d696e65", "in TEXT late",
                    "in CLOSE 0fa1737276");
            assertThat(code(end.sent())).contains(4000);
            assertThat(code(end.received())).contains(4001);
            assertThat(caller.connection().sendText(new byte[0])).isEqualTo(new Sending.NotOpen());
        }
    }

    @Test
    void givesUpOnAServerThatDoesNotAnswerItsClose() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.untilGone();
        }); Caller caller = Caller.to(Caller.request(peer.port(), Caller.hurried(300)))) {
            caller.awaitOpen();
            caller.connection().close(CloseCode.NORMAL, "");
            Ending.Closed end = caller.awaitClosed();

            assertThat(end.fault().map(Fault::what))
                    .contains("The server did not answer our Close frame within 0.3 s.");
            assertThat(caller.lastNote()).contains("TCP closed by us.");
        }
    }

    @Test
    void endsTcpItselfIfTheServerDoesNot() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.next();
            line.hex("88 02 03 e8");
            line.untilGone();
        }); Caller caller = Caller.to(Caller.request(peer.port(), Caller.hurried(300)))) {
            caller.awaitOpen();
            caller.connection().close(CloseCode.NORMAL, "");

            assertThat(caller.awaitClosed().isClean()).isTrue();
            assertThat(caller.lastNote()).endsWith("TCP closed by us.");
        }
    }

    @Test
    void tellsAnEndWithoutAClose() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.hex("81 05 48 65");
            line.close();
        }); Caller caller = Caller.to(peer.port())) {
            Ending.Closed end = caller.awaitClosed();

            assertThat(end.received()).isEmpty();
            assertThat(end.fault().map(Fault::what)).contains("The server ended TCP without a Close frame.");
            assertThat(caller.kept.all().get(2).finding()).contains("after 2 of 5 bytes");
            assertThat(caller.lastNote()).contains("TCP closed by the server (FIN).");
        }
    }

    @Test
    void tellsAReset() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.next();
            line.reset();
        }); Caller caller = Caller.to(peer.port())) {
            caller.awaitOpen();
            caller.connection().sendText(Caller.utf8("x"));

            assertThat(caller.awaitClosed().fault().map(Fault::what)).contains("The connection was reset.");
            assertThat(caller.lastNote()).contains("TCP reset by the server (RST).");
        }
    }

    @Test
    void survivesAFrameOfTwoGigabytesThatNeverComes() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.hex("82 7f 00 00 00 00 80 00 00 00 61 62");
            line.close();
        }); Caller caller = Caller.to(peer.port())) {
            caller.awaitEnd();
            SeenEntry entry = caller.kept.all().get(2);

            assertThat(entry.wireLength()).isEqualTo(1L << 31);
            assertThat(entry.payloadHex()).isEqualTo("6162");
            assertThat(entry.has(Meta.INCOMPLETE)).isTrue();
        }
    }

    @Test
    void endsWhenTheRecordingFails() throws Exception {
        Fault full = Fault.of(Fault.Kind.DISK, "The disk is full.", "Make room.");
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.next();
            line.next();
            line.say("lost");
            line.untilGone();
        }); Caller caller = Caller.to(peer.port())) {
            caller.awaitOpen();
            caller.connection().sendText(Caller.utf8("x"));
            caller.awaitEntries(3);
            caller.kept.fail(full);
            caller.connection().sendText(Caller.utf8("y"));

            assertThat(caller.awaitClosed().fault()).contains(full);
        }
    }

    @Test
    void canBeCutAtAnyTime() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.untilGone();
        }); Caller caller = Caller.to(peer.port())) {
            caller.awaitOpen();
            caller.connection().cancel();

            assertThat(caller.awaitClosed().fault()).isEmpty();
            assertThat(caller.lastNote()).contains("TCP closed by us.");
        }
    }

    @Test
    void boundsWhatWaitsForAServerThatDoesNotRead() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            Thread.currentThread().join();
        }); Caller caller = Caller.to(Caller.request(peer.port(), Caller.hurried(2000)))) {
            caller.awaitOpen();
            byte[] big = new byte[24 << 20];
            Sending last = new Sending.Queued();
            for (int i = 0; i < 6 && last instanceof Sending.Queued; i++) {
                last = caller.connection().sendBinary(big);
            }

            assertThat(last).isInstanceOfSatisfying(Sending.TooMuchQueued.class,
                    full -> assertThat(full.bytesWaiting()).isBetween(1L << 20, Outbox.MOST_BYTES));
            caller.connection().close(CloseCode.NORMAL, "");
            assertThat(caller.awaitClosed().fault().map(Fault::what))
                    .hasValueSatisfying(it -> assertThat(it).contains("the server does not read"));
        }
    }
}
