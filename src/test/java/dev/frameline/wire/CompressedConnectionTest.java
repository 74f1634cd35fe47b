package dev.frameline.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.base.task.LeakGuard;
import dev.frameline.frame.Meta;
import dev.frameline.frame.codec.Deflation;
import dev.frameline.frame.codec.SeenEntry;
import dev.frameline.wire.ConnectRequest.DeflateOffer;
import dev.frameline.wire.peer.BadPeer;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(LeakGuard.class)
class CompressedConnectionTest {

    private static final String LONG = "{\"symbol\":\"BTC\"}".repeat(100);

    @ParameterizedTest
    @ValueSource(strings = {"permessage-deflate", "permessage-deflate; client_no_context_takeover",
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover",
            "permessage-deflate; server_max_window_bits=10; client_max_window_bits=15"})
    void compressesBothWaysAsAgreed(String answer) throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade("Sec-WebSocket-Extensions: " + answer);
            line.inflating(!answer.contains("client_no"));
            try (Deflation deflation = Deflation.of(!answer.contains("server_no"))) {
                for (int i = 0; i < 3; i++) {
                    SeenEntry message = line.next();
                    assertThat(message.has(Meta.COMPRESSED)).isTrue();
                    line.frame(0xc1, deflation.deflate(message.payload()));
                }
            }
            line.untilGone();
        }); Caller caller = Caller.to(Caller.deflating(peer.port(), DeflateOffer.PLAIN))) {
            caller.awaitOpen();
            for (int i = 0; i < 3; i++) {
                caller.connection().sendText(Caller.utf8(LONG));
            }
            caller.awaitEntries(8);
            List<SeenEntry> frames = caller.kept.all().subList(2, 8);

            assertThat(frames).extracting(SeenEntry::text).containsOnly(LONG);
            assertThat(frames).allMatch(frame -> frame.has(Meta.COMPRESSED) && frame.has(Meta.RSV1));
            assertThat(frames).allMatch(frame -> frame.wireLength() < 200 && frame.payloadLength() == LONG.length());
            assertThat(caller.lastFacts().extensions()).isEqualTo(answer);
        }
    }

    @Test
    void compressesOnlyWhatFitsASmallerWindow() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade("Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=10");
            line.untilGone();
        }); Caller caller = Caller.to(Caller.deflating(peer.port(), DeflateOffer.PLAIN))) {
            caller.awaitOpen();
            caller.connection().sendText(Caller.utf8(LONG));
            caller.connection().sendText(Caller.utf8(LONG.substring(0, 1000)));
            caller.awaitEntries(4);

            assertThat(caller.kept.all().get(2).has(Meta.COMPRESSED)).isFalse();
            assertThat(caller.kept.all().get(2).wireLength()).isEqualTo(LONG.length());
            assertThat(caller.kept.all().get(3).has(Meta.COMPRESSED)).isTrue();
            assertThat(caller.kept.all().get(3).text()).isEqualTo(LONG.substring(0, 1000));
        }
    }

    @Test
    void offersWhatTheProfileAsksFor() throws Exception {
        var offer = new DeflateOffer(true, true, true, 12, true);
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.untilGone();
        }); Caller caller = Caller.to(Caller.deflating(peer.port(), offer))) {
            caller.awaitOpen();

            assertThat(caller.kept.all().getFirst().text()).contains("Sec-WebSocket-Extensions: permessage-deflate; "
                    + "server_no_context_takeover; client_no_context_takeover; server_max_window_bits=12; "
                    + "client_max_window_bits\r\n");
        }
    }

    @Test
    void failsABadAnswerToItsOffer() throws Exception {
        try (BadPeer peer = BadPeer.plain(
                line -> line.upgrade("Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=99"));
                Caller caller = Caller.to(Caller.deflating(peer.port(), DeflateOffer.PLAIN))) {
            assertThat(caller.awaitEnd().sentence()).contains("server_max_window_bits must be 8 to 15");
        }
    }

    @Test
    void failsABombWith1009() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade("Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover");
            try (Deflation deflation = Deflation.of(false)) {
                line.frame(0xc2, deflation.deflate(new byte[80 << 20]));
            }
            assertThat(line.next().payloadHex()).startsWith("03f1");
            line.hex("88 02 03 f1");
        }); Caller caller = Caller.to(Caller.deflating(peer.port(), DeflateOffer.PLAIN))) {
            Ending.Closed end = caller.awaitClosed();
            peer.awaitPlayed();

            assertThat(end.fault()).hasValueSatisfying(it -> assertThat(it.what()).contains("Inflating was given up"));
            assertThat(caller.kept.all().get(2).has(Meta.INCOMPLETE)).isTrue();
            assertThat(caller.kept.longestPart()).isLessThanOrEqualTo(1 << 20);
        }
    }

    @Test
    void failsDamagedDataWith1007AndKeepsIt() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade("Sec-WebSocket-Extensions: permessage-deflate");
            line.hex("c1 03 ff ff ff");
            assertThat(line.next().payload()).asString(StandardCharsets.UTF_8).contains("cannot be inflated");
        }); Caller caller = Caller.to(Caller.deflating(peer.port(), DeflateOffer.PLAIN))) {
            caller.awaitEnd();
            peer.awaitPlayed();

            assertThat(caller.kept.all().get(2).payloadHex()).isEqualTo("ffffff");
            assertThat(caller.kept.all().get(2).has(Meta.STILL_COMPRESSED)).isTrue();
        }
    }
}
