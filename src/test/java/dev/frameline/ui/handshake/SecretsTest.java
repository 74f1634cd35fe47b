package dev.frameline.ui.handshake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.frameline.handshake.Header;

import static org.assertj.core.api.Assertions.assertThat;

final class SecretsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Authorization       | Bearer abc.def      | Bearer ••••••
            AUTHORIZATION       | abcdef              | ••••••
            Proxy-Authorization | Basic Zm9v          | Basic ••••••
            Cookie              | a=1; b=2;c          | a=••••••; b=••••••; ••••••
            Set-Cookie          | id=7; Path=/; HttpOnly | id=••••••; Path=/; HttpOnly
            Set-Cookie          | id=7                | id=••••••
            Origin              | https://a.example   | https://a.example
            """)
    void hidesValuesAndKeepsNames(String name, String value, String hidden) {
        assertThat(Secrets.hidden(new Header(name, value))).isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /s?token=abc&x=1 HTTP/1.1         | GET /s?token=••••••&x=1 HTTP/1.1
            GET /s?x=1&access_token=abc HTTP/1.1  | GET /s?x=1&access_token=•••••• HTTP/1.1
            GET /s?API-Key=abc#f HTTP/1.1         | GET /s?API-Key=••••••#f HTTP/1.1
            GET /s?password=a%20b&sig=1 HTTP/1.1  | GET /s?password=••••••&sig=•••••• HTTP/1.1
            GET /s?tokenless HTTP/1.1             | GET /s?tokenless HTTP/1.1
            GET /s?monkey=1&design=2 HTTP/1.1     | GET /s?monkey=1&design=2 HTTP/1.1
            """)
    void hidesTellingParametersOfTheTarget(String line, String hidden) {
        assertThat(Secrets.hiddenLine(line)).isEqualTo(hidden);
    }

    @Test
    void hidesSecretsInARawHeadAndNothingElse() {
        List<String> lines = List.of("GET /?key=1 HTTP/1.1", "Host: a", "cookie:a=1", "Authorization:  Basic x ",
                "broken");
        assertThat(Secrets.hiddenHead(String.join("\n", lines)).lines()).containsExactly("GET /?key=•••••• HTTP/1.1",
                "Host: a", "cookie:a=••••••", "Authorization:  Basic •••••• ", "broken");
    }

    @Test
    void leavesAnEmptySecretAsItIs() {
        assertThat(Secrets.hiddenHead("GET / HTTP/1.1\nCookie:\n\n")).isEqualTo("GET / HTTP/1.1\nCookie:\n\n");
    }
}
