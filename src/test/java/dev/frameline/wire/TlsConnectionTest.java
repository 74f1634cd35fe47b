package dev.frameline.wire;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.frameline.base.task.Await;
import dev.frameline.base.task.LeakGuard;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Meta;
import dev.frameline.handshake.TlsFacts;
import dev.frameline.wire.peer.BadPeer;
import dev.frameline.wire.peer.PeerLine;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(LeakGuard.class)
class TlsConnectionTest {

    @Test
    void refusesASelfSignedServerWithItsChainAndThenTrustsItByFingerprint() throws Exception {
        Certificates own = Certificates.selfSigned("dns:elsewhere", "-1d", 30);
        BadPeer.Script script = line -> {
            line.upgrade();
            line.say("secret");
            line.next();
            line.hex("88 02 03 e8");
        };
        try (BadPeer peer = BadPeer.secure(own.context(), script);
                Caller caller = Caller.to(Caller.secure(peer.port(), Set.of()))) {
            assertThat(caller.awaitEnd()).isInstanceOfSatisfying(Ending.TlsRejected.class, rejected -> {
                assertThat(rejected.fault().what()).startsWith("The server's certificate is self-signed: ");
                assertThat(rejected.facts().map(TlsFacts::chain)).hasValueSatisfying(
                        chain -> assertThat(chain).singleElement().satisfies(certificate -> {
                            assertThat(certificate.sha256()).isEqualTo(own.sha256());
                            assertThat(certificate.names()).isEqualTo("elsewhere");
                        }));
            });
            assertThat(caller.kept.all()).singleElement().satisfies(note -> {
                assertThat(note.text()).contains("trust its certificate");
                assertThat(note.has(Meta.FAULT)).isTrue();
            });
        }
        try (BadPeer peer = BadPeer.secure(own.context(), script);
                Caller caller = Caller.to(Caller.secure(peer.port(), Set.of(own.sha256())))) {
            caller.awaitEntries(3);
            caller.connection().close(CloseCode.NORMAL, "");
            assertThat(caller.awaitClosed().isClean()).isTrue();
            assertThat(caller.frameLines()).startsWith("in TEXT secret");
            assertThat(caller.lastFacts().tls()).hasValueSatisfying(tls -> {
                assertThat(tls.protocol()).isEqualTo("TLSv1.3");
                assertThat(tls.trust()).startsWith("Trusted by its fingerprint. ");
            });
            assertThat(caller.lastFacts().timings().tls()).isPresent();
        }
    }

    @Test
    void saysThatThePortDoesNotSpeakTls() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.text("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            line.untilGone();
        }); Caller caller = Caller.to(Caller.secure(peer.port(), Set.of()))) {
            assertThat(caller.awaitEnd().sentence()).isEqualTo("The server does not speak TLS on this port.");
            assertThat(caller.lastNote()).endsWith("Try ws://.");
        }
    }

    @Test
    void saysThatTheServerHungUpDuringTls() throws Exception {
        try (BadPeer peer = BadPeer.plain(PeerLine::close);
                Caller caller = Caller.to(Caller.secure(peer.port(), Set.of()))) {
            assertThat(caller.awaitEnd()).isInstanceOf(Ending.TlsRejected.class);
        }
    }

    @Test
    void givesUpOnAServerThatIsSilentDuringTls() throws Exception {
        try (BadPeer peer = BadPeer.plain(PeerLine::untilGone)) {
            ConnectRequest patient = Caller.secure(peer.port(), Set.of());
            var hurried = new ConnectRequest(patient.target(), patient.headers(), patient.subprotocols(),
                    patient.deflate(), Set.of(), Caller.hurried(200));
            try (Caller caller = Caller.to(hurried)) {
                assertThat(caller.awaitEnd()).isInstanceOfSatisfying(Ending.TimedOut.class,
                        late -> assertThat(late.step()).isEqualTo(Ending.Step.TLS));
            }
        }
    }

    @Test
    void canBeCancelledDuringTls() throws Exception {
        try (BadPeer peer = BadPeer.plain(line -> {
            line.request();
        }); Caller caller = Caller.to(Caller.secure(peer.port(), Set.of()))) {
            Await.until("TCP is there",
                    () -> caller.facts.stream().anyMatch(facts -> !facts.remote().isEmpty()));
            caller.connection().cancel();

            assertThat(caller.awaitEnd()).isEqualTo(new Ending.Cancelled());
        }
    }
}
