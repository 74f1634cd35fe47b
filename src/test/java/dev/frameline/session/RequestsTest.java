package dev.frameline.session;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.FaultException;
import dev.frameline.handshake.Header;
import dev.frameline.profile.Compression;
import dev.frameline.profile.NamedValue;
import dev.frameline.profile.Profile;
import dev.frameline.wire.ConnectRequest;
import dev.frameline.wire.ConnectRequest.DeflateOffer;
import dev.frameline.wire.ConnectRequest.Target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequestsTest {

    @Test
    void takesOverWhatIsSwitchedOn() throws FaultException {
        Profile profile = Profile.of("p", "P", "wss://feed.example/v1?x=1")
                .withParams(List.of(NamedValue.of("token", "t")))
                .withHeaders(List.of(NamedValue.of("X-A", "1"), new NamedValue("X-B", "2", false, ""),
                        NamedValue.of("X-A", "3")))
                .withSubprotocols(List.of("v2", "v1")).trusting("ab");
        ConnectRequest request = Requests.of(profile, () -> 0);
        assertThat(request.target()).isEqualTo(new Target(true, "feed.example", 443, "/v1?x=1&token=t"));
        assertThat(request.headers()).containsExactly(new Header("X-A", "1"), new Header("X-A", "3"));
        assertThat(request.subprotocols()).containsExactly("v2", "v1");
        assertThat(request.trustedSha256()).containsExactly("ab");
        assertThat(request.deflate()).isEqualTo(DeflateOffer.PLAIN);
    }

    @Test
    void offersNoCompressionWhenSwitchedOff() throws FaultException {
        Profile profile = Profile.of("p", "", "ws://h").withCompression(new Compression(false, false, false, 15));
        assertThat(Requests.of(profile, () -> 0).deflate().offered()).isFalse();
    }

    @Test
    void sendsTheDemoToItsPort() throws FaultException {
        assertThat(Requests.of(Profile.of("p", "", "demo:/echo"), () -> 4711).target())
                .isEqualTo(new Target(false, "127.0.0.1", 4711, "/echo"));
    }

    @Test
    void saysWhyAnAddressMakesNoSense() {
        assertThatThrownBy(() -> Requests.of(Profile.of("p", "", "ftp://h"), () -> 0))
                .isInstanceOf(FaultException.class).hasMessageContaining("ws://");
    }
}
