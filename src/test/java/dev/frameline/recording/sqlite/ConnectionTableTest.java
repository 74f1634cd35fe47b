package dev.frameline.recording.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.handshake.CertificateFacts;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.handshake.Timings;
import dev.frameline.handshake.TlsFacts;
import dev.frameline.recording.Recording;

import static org.assertj.core.api.Assertions.assertThat;

final class ConnectionTableTest {

    private static final TlsFacts TLS = new TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384",
            List.of(certificate("CN=a"), certificate("CN=b")), "trusted by the system");

    @TempDir
    private Path folder;

    private Workbench bench;

    @BeforeEach
    void create() throws Exception {
        bench = new Workbench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void keepsAllThatIsKnownOfAConnection() throws Exception {
        ConnectionFacts full = new ConnectionFacts(2, "wss://a/b", 1_700_000_000_000_000_001L, "127.0.0.1:443",
                new Timings(OptionalLong.of(0), OptionalLong.of(2), OptionalLong.of(3), OptionalLong.empty()),
                Optional.of(TLS), "chat", "permessage-deflate", "Closed by the server: 1000.");
        ConnectionFacts plain = ConnectionFacts.dialling(1, "ws://a", 5);

        bench.recording.put(full);
        bench.recording.put(plain);

        assertThat(bench.recording.connections()).containsExactly(plain, full);
        bench.recording.close();
        try (Recording again = SqliteRecording.open(bench.file())) {
            assertThat(again.connections()).containsExactly(plain, full);
        }
    }

    @Test
    void replacesWhatItKnewBefore() throws Exception {
        ConnectionFacts before = new ConnectionFacts(1, "wss://a", 5, "r", Timings.NONE, Optional.of(TLS), "", "", "");
        ConnectionFacts after = new ConnectionFacts(1, "wss://a", 5, "r", Timings.NONE.withTcp(7),
                Optional.of(new TlsFacts("", "", List.of(certificate("CN=c")), "self-signed")), "", "", "Refused.");

        bench.recording.put(before);
        bench.recording.put(after);

        assertThat(bench.recording.connections()).containsExactly(after);
        assertThat(Workbench.query(bench.file(), "SELECT count(*) FROM certificate")).containsExactly("1");
    }

    @Test
    void showsConnectionsWithPlainNames() throws Exception {
        bench.recording.put(new ConnectionFacts(1, "wss://a", 1_700_000_000_123_000_000L, "r",
                Timings.NONE.withTcp(1_500_000), Optional.of(TLS), "chat", "", "Closed."));

        assertThat(Workbench.query(bench.file(),
                "SELECT number, url, time, tcp_ms, dns_ms, tls_protocol, certificates, ending FROM connections"))
                .containsExactly("1|wss://a|2023-11-14T22:13:20.123Z|1.5|null|TLSv1.3|CN=a < CN=b|Closed.");
    }

    private static CertificateFacts certificate(String subject) {
        return new CertificateFacts(subject, "CN=issuer", "a.example", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z",
                "00ff");
    }
}
