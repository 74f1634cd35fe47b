package dev.frameline.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.base.fault.FaultException;
import dev.frameline.demo.Upgrade.DeflateAgreement;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class RequestHeadTest {

    @Test
    void readsUpToTheEmptyLineOnly() throws IOException {
        ByteArrayInputStream in = stream("GET /a/b?x=1&y HTTP/1.1\r\nHost:  h \r\nhost: i\r\n\r\nrest");
        RequestHead head = RequestHead.read(in).orElseThrow();
        assertThat(head.path()).isEqualTo("/a/b");
        assertThat(head.query().values()).containsEntry("x", "1").containsEntry("y", "").hasSize(2);
        assertThat(head.headers().all("HOST")).containsExactly("h", "i");
        assertThat(in.readAllBytes()).asString(ISO_8859_1).isEqualTo("rest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET", "GET / HTTP/1.1\r\n", "GET /\r\n\r\n", "GET x HTTP/1.1\r\n\r\n", "\r\n\r\n",
            "GET / SPDY/3\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n", "\u0016\u0003\u0001\u0002\u0000"})
    void knowsWhatIsNoRequest(String text) throws IOException {
        assertThat(RequestHead.read(stream(text))).isEmpty();
    }

    @Test
    void stopsAtSixtyFourKilobytes() throws IOException {
        assertThat(RequestHead.read(stream("GET / HTTP/1.1\r\nX: " + "x".repeat(70_000) + "\r\n\r\n"))).isEmpty();
    }

    @Test
    void takesParametersAsPeopleWriteThem() throws FaultException {
        Query query = Query.parse("a=true&b&c=0&rate=max&half=0.5&n=7&text=%C3%A9+x&bad=%zz");
        assertThat(query.flag("a", false)).isTrue();
        assertThat(query.flag("b", false)).isTrue();
        assertThat(query.flag("c", true)).isFalse();
        assertThat(query.flag("none", true)).isTrue();
        assertThat(query.rate("rate", 20)).isZero();
        assertThat(query.rate("half", 20)).isEqualTo(0.5);
        assertThat(query.rate("none", 20)).isEqualTo(20);
        assertThat(query.number("n", 1, 0, 10)).isEqualTo(7);
        assertThat(query.values()).containsEntry("text", "é x").containsEntry("bad", "%zz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate=-1", "rate=NaN", "rate=fast", "size=1k", "size=-1", "size=99999999999", "count=1.5",
            "binary=perhaps"})
    void refusesParametersThatMakeNoSense(String text) {
        assertThatThrownBy(() -> TickerFeed.Options.parse(Query.parse(text))).isInstanceOf(FaultException.class)
                .hasMessageStartingWith("\"" + text.substring(0, text.indexOf('=')) + "\" must be ");
    }

    @Test
    void agreesToCompressionThatItCanDo() throws IOException {
        assertThat(agreed("permessage-deflate")).contains(new DeflateAgreement(false, false));
        assertThat(agreed("x-other, permessage-deflate; client_max_window_bits"))
                .contains(new DeflateAgreement(false, false));
        assertThat(agreed("permessage-deflate; server_no_context_takeover").map(DeflateAgreement::header)).contains(
                "permessage-deflate; server_no_context_takeover; client_no_context_takeover");
        assertThat(agreed("permessage-deflate; server_max_window_bits=10, permessage-deflate")).isPresent();
        assertThat(agreed("permessage-deflate; server_max_window_bits=10")).isEmpty();
        assertThat(agreed("x-webkit-deflate-frame")).isEmpty();
    }

    private static Optional<DeflateAgreement> agreed(String offer) throws IOException {
        RequestHead head = RequestHead
                .read(stream("GET / HTTP/1.1\r\nSec-WebSocket-Extensions: " + offer + "\r\n\r\n")).orElseThrow();
        assertThat(Upgrade.of(head, false).deflate()).isEmpty();
        return Upgrade.of(head, true).deflate();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
    }
}
