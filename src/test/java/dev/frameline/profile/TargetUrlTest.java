package dev.frameline.profile;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TargetUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ws://example.com|ws://example.com/",
            "wss://Example.COM:443/a|wss://example.com/a",
            "ws://h:9400/x?y=1|ws://h:9400/x?y=1", "wss://h?x=1|wss://h/?x=1", "WSS://h/|wss://h/",
            "ws://[::1]:80/|ws://[::1]/", "ws://[FE80::1%eth0]:8080/x|ws://[fe80::1%eth0]:8080/x",
            "ws://1.2.3.4:1/|ws://1.2.3.4:1/", "ws://h:/x|ws://h/x", "ws://my_host.local./x|ws://my_host.local./x",
            "wss://b\u00fccher.example/x|wss://xn--bcher-kva.example/x", "  ws://h/x  |ws://h/x",
            "demo:/echo|demo:/echo", "demo:/ticker?rate=20|demo:/ticker?rate=20", "Demo:|demo:/",
            "demo:chat|demo:/chat"})
    void readsWholeAddresses(String typed, String meant) {
        assertThat(TargetUrl.parse(typed)).isInstanceOfSatisfying(TargetUrl.Valid.class, it -> {
            assertThat(it.text()).isEqualTo(meant);
            assertThat(it.hint()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"localhost:9400/x|ws://localhost:9400/x|ws:// was assumed.",
            "localhost|ws://localhost/|ws:// was assumed.", "api.localhost/x|ws://api.localhost/x|ws:// was assumed.",
            "127.0.0.1/x|ws://127.0.0.1/x|ws:// was assumed.", "[::1]/x|ws://[::1]/x|ws:// was assumed.",
            "example.com:8080|ws://example.com:8080/|ws:// was assumed.",
            "example.com:443/x|wss://example.com/x|wss:// was assumed.",
            "example.com/x|wss://example.com/x|wss:// was assumed.",
            "//example.com|wss://example.com/|wss:// was assumed.",
            "ws:8080/x|ws://ws:8080/x|ws:// was assumed.", "demo:8080/x|ws://demo:8080/x|ws:// was assumed.",
            "http://h/x|ws://h/x|http:// was read as ws://.", "https://h/x|wss://h/x|https:// was read as wss://."})
    void saysWhatItReadIntoAnAddress(String typed, String meant, String hint) {
        assertThat(TargetUrl.parse(typed)).isInstanceOfSatisfying(TargetUrl.Valid.class, it -> {
            assertThat(it.text()).isEqualTo(meant);
            assertThat(it.hint()).isEqualTo(hint);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"~~|0|An address is missing",
            "~   ~|0|An address is missing",
            "ws://h/x#y|8|no fragment", "~  h#~|3|no fragment", "demo:/echo#x|10|no fragment",
            "ftp://h/x|0|not with ftp://",
            "ws:h/x|3|Two slashes", "HTTPS:h|6|Two slashes", "ws://|5|A host is missing", "ws:///x|5|A host is missing",
            "/x|0|A host is missing", "ws://:80/|5|A host is missing", "ws://u:p@h/|5|Authorization",
            "ws://a b/x|6|' ' cannot stand", "ws://{{host}}/x|5|'{' cannot stand", "ws://h%41/|6|'%' cannot stand",
            "ws://h:0/|7|A port is", "ws://h:65536/|7|A port is", "ws://h:80x/|7|A port is",
            "ws://h:99999999999/|7|A port is", "ws://::1/|5|stands in brackets", "ws://[::1/|5|not closed",
            "ws://[::g]/|6|not an IPv6", "ws://[1.2.3.4]/|6|not an IPv6", "ws://[]/|6|not an IPv6",
            "ws://[::1]x/|10|a colon and the port", "ws://a..b/|5|not a host name"})
    void saysWhatIsWrongAndWhere(String typed, int offset, String reason) {
        assertThat(TargetUrl.parse(typed)).isInstanceOfSatisfying(TargetUrl.Invalid.class, it -> {
            assertThat(it.reason()).contains(reason);
            assertThat(it.offset()).isEqualTo(offset);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"ws://h/a b|/a%20b",
            "ws://h/\u00e9\u20ac|/%C3%A9%E2%82%AC",
            "ws://h/%41%2f|/%41%2f", "ws://h/100%|/100%", "ws://h/a?b=c d&e={x}|/a?b=c%20d&e=%7Bx%7D",
            "~ws://h/a\r\nHost: x~|/a%0D%0AHost:%20x", "ws://h/a\\b|/a%5Cb",
            "ws://h/a;b=1,2/@:!$'()*+|/a;b=1,2/@:!$'()*+"})
    void encodesOnlyWhatCannotStandInARequest(String typed, String resource) {
        assertThat(TargetUrl.parse(typed)).isInstanceOfSatisfying(TargetUrl.Valid.class,
                it -> assertThat(it.resource()).isEqualTo(resource));
    }

    @Test
    void appendsTheParametersThatAreSwitchedOn() {
        List<NamedValue> params = List.of(NamedValue.of("a", "1 &=+\u00e9"), new NamedValue("off", "x", false, ""),
                NamedValue.of("", "nameless"), NamedValue.of("b b", ""));
        String query = "a=1%20%26%3D%2B%C3%A9&b%20b=";
        assertThat(resource("ws://h", params)).isEqualTo("/?" + query);
        assertThat(resource("ws://h/x?y=1", params)).isEqualTo("/x?y=1&" + query);
        assertThat(resource("ws://h/x?", params)).isEqualTo("/x?" + query);
        assertThat(resource("ws://h/x?y&", params)).isEqualTo("/x?y&" + query);
        assertThat(resource("demo:/ticker?rate=20", params)).isEqualTo("/ticker?rate=20&" + query);
        assertThat(resource("ws://h/x", List.of())).isEqualTo("/x");
    }

    @Test
    void readsItsOwnTextBack() {
        for (String typed : List.of("ws://[::1]:9/x?a=%20", "h:80", "https://h", "demo:/chat?x",
                "b\u00fccher.example")) {
            TargetUrl.Valid first = (TargetUrl.Valid) TargetUrl.parse(typed);
            assertThat(TargetUrl.parse(first.text())).isEqualTo(
                    new TargetUrl.Valid(first.scheme(), first.host(), first.port(), first.resource(), ""));
        }
    }

    @Test
    void throwsOnNothing() {
        Random random = new Random(9);
        String alphabet = "ws:/[]?#@%h1.- \u00e9\ud83d{}\\&=demo";
        for (int round = 0; round < 50_000; round++) {
            StringBuilder typed = new StringBuilder(random.nextBoolean() ? "ws://" : "");
            for (int i = random.nextInt(12); i > 0; i--) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (TargetUrl.parse(typed.toString()) instanceof TargetUrl.Invalid it) {
                assertThat(it.offset()).isBetween(0, typed.length());
            }
        }
    }

    private static String resource(String typed, List<NamedValue> params) {
        return ((TargetUrl.Valid) TargetUrl.parse(typed, params)).resource();
    }
}
