package dev.frameline.profile;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.profile.TargetUrl.Invalid;
import dev.frameline.profile.TargetUrl.Scheme;
import dev.frameline.profile.TargetUrl.Valid;

import static org.assertj.core.api.Assertions.assertThat;

class TargetUrlTest {

    @ParameterizedTest
    @CsvSource({"wss://feed.example/v1/stream?x=1, WSS, feed.example, 443, /v1/stream?x=1",
            "ws://feed.example, WS, feed.example, 80, /", "WSS://Feed.Example:8443/a, WSS, Feed.Example, 8443, /a",
            "http://h/x, WS, h, 80, /x", "https://h, WSS, h, 443, /", "ws://h?q=1, WS, h, 80, /?q=1",
            "localhost:9400/x, WS, localhost, 9400, /x", "127.0.0.1:80, WS, 127.0.0.1, 80, /",
            "feed.example/x, WSS, feed.example, 443, /x", "ws://[::1]:9400/x, WS, ::1, 9400, /x",
            "wss://[2001:db8::1]/, WSS, 2001:db8::1, 443, /", "'  ws://h/x  ', WS, h, 80, /x",
            "ws://h/a:b@c, WS, h, 80, /a:b@c", "ws://h/ü, WS, h, 80, /%C3%BC", "ws://h/%20, WS, h, 80, /%20"})
    void makesSenseOfWhatPeopleType(String text, Scheme scheme, String host, int port, String resource) {
        assertThat(TargetUrl.parse(text, List.of())).isEqualTo(new Valid(scheme, host, port, resource));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo:/ticker?rate=20", "demo:ticker?rate=20", "DEMO:/ticker?rate=20"})
    void knowsTheDemo(String text) {
        assertThat(TargetUrl.parse(text, List.of())).isEqualTo(new Valid(Scheme.DEMO, "", 0, "/ticker?rate=20"));
    }

    @ParameterizedTest
    @CsvSource({"'', Type an address", "ftp://h, no WebSocket scheme", "ws://h/a#b, no fragment",
            "ws://h:0/, is no port", "ws://h:65536/, is no port", "ws://h:x/, is no port", "ws:///x, host is missing",
            "ws://a b/, no spaces", "ws://me:pw@h/, Authorization header", "ws://[::1/, no host name",
            "ws://a..b/, no host name", "ws://h!/, no host name"})
    void saysWhatIsWrong(String text, String reason) {
        assertThat(TargetUrl.parse(text, List.of())).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.reason()).contains(reason));
    }

    @Test
    void addsTheParametersThatAreSwitchedOn() {
        var params = List.of(NamedValue.of("token", "a b&c"), new NamedValue("off", "1", false, ""),
                NamedValue.of("", "unnamed"), NamedValue.of("ü", "ß"));
        assertThat(TargetUrl.parse("ws://h/x", params))
                .isEqualTo(new Valid(Scheme.WS, "h", 80, "/x?token=a%20b%26c&%C3%BC=%C3%9F"));
        assertThat(TargetUrl.parse("ws://h/x?y=1", params))
                .isEqualTo(new Valid(Scheme.WS, "h", 80, "/x?y=1&token=a%20b%26c&%C3%BC=%C3%9F"));
        assertThat(TargetUrl.parse("ws://h?", List.of(NamedValue.of("a", "1"))))
                .isEqualTo(new Valid(Scheme.WS, "h", 80, "/?a=1"));
    }
}
