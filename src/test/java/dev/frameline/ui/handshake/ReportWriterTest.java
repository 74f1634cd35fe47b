package dev.frameline.ui.handshake;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.EntryKind;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.handshake.Timings;
import dev.frameline.ui.handshake.HeaderRow.AcceptPair;
import dev.frameline.ui.handshake.HeaderRow.Mark;
import dev.frameline.ui.handshake.Headline.Tone;
import dev.frameline.ui.kit.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

final class ReportWriterTest {

    @Test
    void saysInOneLineHowItWent() throws FaultException {
        Headline headline = report(Sample.accepted()).headline();
        assertThat(headline.tone()).isEqualTo(Tone.ACCEPTED);
        assertThat(headline.title()).isEqualTo("101 Switching Protocols");
        assertThat(headline.details()).startsWith("accepted in 46.8 ms · ").contains(" checks passed");
    }

    @Test
    void keepsHeadersInOrderEachWithItsMarkAndAFewWords() throws FaultException {
        HeadBlock request = report(Sample.accepted()).request().orElseThrow();
        assertThat(request.startLine()).isEqualTo("GET /v1/stream?token=abcdef HTTP/1.1");
        assertThat(request.hiddenLine()).isEqualTo("GET /v1/stream?token=•••••• HTTP/1.1");
        assertThat(request.rows().stream().map(row -> row.header().name())).containsExactly("Host", "Upgrade",
                "Connection", "Sec-WebSocket-Version", "Sec-WebSocket-Key", "Sec-WebSocket-Extensions", "Origin",
                "Cookie");
        HeaderRow key = row(request, "Sec-WebSocket-Key");
        assertThat(key.mark()).isEqualTo(Mark.PASSED);
        assertThat(key.note()).isEqualTo("16 random bytes, new each time");
        assertThat(key.clause()).contains("RFC 6455 §4.1");
        assertThat(key.isSecret()).isFalse();
        assertThat(row(request, "Cookie").hidden()).isEqualTo("session=••••••; theme=••••••");
    }

    @Test
    void checksTheAcceptAgainstTheKey() throws FaultException {
        HeaderRow accept = row(report(Sample.accepted()).response().orElseThrow(), "Sec-WebSocket-Accept");
        assertThat(accept.mark()).isEqualTo(Mark.PASSED);
        assertThat(accept.note()).isEqualTo("SHA-1 of key + GUID: matches");
        assertThat(accept.accept()).isEmpty();
    }

    @Test
    void showsBothValuesOfAnAcceptThatDiffers() throws FaultException {
        HandshakeReport report = report(Sample.wrongAccept());
        HeaderRow accept = row(report.response().orElseThrow(), "Sec-WebSocket-Accept");
        assertThat(accept.mark()).isEqualTo(Mark.FAILED);
        assertThat(accept.accept()).contains(
                new AcceptPair("0FFP+2nmNIf/h+4BP36k9uzrYGk=", "1FFP+2nmNIf/h+4BP36k9uzrYGk="));
        assertThat(report.headline().tone()).isEqualTo(Tone.REFUSED);
        assertThat(report.headline().details()).contains("not a valid handshake").contains("1 check failed");
    }

    @Test
    void showsARefusalWithItsBodyAndWhatToTry() throws FaultException {
        HandshakeReport report = report(Sample.refused());
        assertThat(report.headline().title()).isEqualTo("401 Unauthorized");
        assertThat(report.headline().details()).startsWith("refused after 46.8 ms").doesNotContain("failed");
        assertThat(report.body().isJson()).isTrue();
        assertThat(report.body().text()).contains("\n  \"id\": 9007199254740993\n");
        assertThat(report.advice()).isNotEmpty();
        assertThat(report.findings().stream().filter(it -> it.mark() == Mark.FAILED)).isEmpty();
        assertThat(report.hasSecrets()).isTrue();
        assertThat(report.response().orElseThrow().hiddenRaw()).contains("visit=••••••; Path=/");
    }

    @Test
    void putsWhatBelongsToNoHeaderOnTopWorstFirst() throws FaultException {
        String request = Sample.REQUEST.replace("Origin: https://app.example\r\n", "");
        String response = Sample.ACCEPTED.replace("Upgrade: websocket\r\n", "");
        HandshakeReport report = report(Sample.of(request, response, Sample.plain()));
        assertThat(report.findings().getFirst())
                .isEqualTo(new Finding(Mark.FAILED, "Upgrade is missing; it must be websocket", "RFC 6455 §4.1"));
        assertThat(report.findings().stream().map(Finding::words)).anyMatch(words -> words.startsWith("No Origin"));
    }

    @Test
    void waitsForTheAnswerAndSaysSo() throws FaultException {
        var recording = new FakeRecording();
        recording.put(ConnectionFacts.dialling(1, "ws://127.0.0.1/", 0));
        var request = recording.add(EntryKind.REQUEST, 1, Sample.REQUEST);
        HandshakeReport report = write(Exchange.read(recording, request));
        assertThat(report.headline().tone()).isEqualTo(Tone.UNDECIDED);
        assertThat(report.response()).isEmpty();
        assertThat(report.isComplete()).isFalse();
        recording.put(new ConnectionFacts(1, "ws://127.0.0.1/", 0, "", Timings.NONE, Optional.empty(), "", "",
                "The server ended the connection without an answer."));
        report = write(Exchange.read(recording, request));
        assertThat(report.headline())
                .isEqualTo(
                        new Headline(Tone.REFUSED, "No answer", "The server ended the connection without an answer."));
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void showsAnAnswerThatIsNoHttp() throws FaultException {
        HandshakeReport report = report(Sample.of(Sample.REQUEST, "SSH-2.0-OpenSSH_9.9\r\n", Sample.plain()));
        assertThat(report.headline().title()).isEqualTo("The answer is no HTTP");
        assertThat(report.response().orElseThrow().raw()).isEqualTo("SSH-2.0-OpenSSH_9.9\n");
        assertThat(report.advice()).isNotEmpty();
    }

    @Test
    void readsBytesThatAreNoUtf8AsLatin1() {
        assertThat(HeadReader.text(new byte[]{'a', (byte) 0xe9, '\r', '\n'})).isEqualTo("aé\n");
    }

    @Test
    void writesTheProtocolAsPeopleDo() {
        assertThat(ReportWriter.tlsName("TLSv1.3")).isEqualTo("TLS 1.3");
        assertThat(ReportWriter.tlsName("")).isEmpty();
    }

    private static HandshakeReport report(Sample sample) throws FaultException {
        return write(Exchange.read(sample.recording(), sample.response()));
    }

    private static HandshakeReport write(Exchange exchange) {
        return new ReportWriter(Texts.of("handshake")).write(exchange);
    }

    private static HeaderRow row(HeadBlock block, String name) {
        return block.rows().stream().filter(row -> row.header().isNamed(name)).findFirst().orElseThrow();
    }
}
