package dev.frameline.handshake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeflateParametersTest {

    private static DeflateParameters.Answer answer(String offer, String answer) {
        return DeflateParameters.of(headers(offer), headers(answer));
    }

    private static Headers headers(String extensions) {
        return new Headers(List.of(new Header("sec-websocket-extensions", extensions)));
    }

    @Test
    void takesAnAnswerWithoutParameters() {
        assertThat(answer("permessage-deflate; client_max_window_bits", "permessage-deflate").agreed())
                .contains(new DeflateParameters(false, false, 15, 15));
    }

    @Test
    void takesEveryParameterQuotedOrNot() {
        assertThat(answer("permessage-deflate; client_max_window_bits",
                "Permessage-Deflate; server_max_window_bits=\"9\""
                        + ";client_max_window_bits=15; server_no_context_takeover; client_no_context_takeover")
                .agreed())
                .contains(new DeflateParameters(true, true, 9, 15));
    }

    @Test
    void agreesOnNothingIfItIsNotAnswered() {
        assertThat(answer("permessage-deflate", "x").agreed()).isEmpty();
        assertThat(answer("permessage-deflate", "").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"permessage-deflate; foo|unknown",
            "permessage-deflate; server_no_context_takeover; server_no_context_takeover|twice",
            "permessage-deflate; server_no_context_takeover=1|no value",
            "permessage-deflate; server_max_window_bits=7|8 to 15",
            "permessage-deflate; server_max_window_bits=016|8 to 15",
            "permessage-deflate; server_max_window_bits|8 to 15",
            "permessage-deflate; client_max_window_bits=10|not offered",
            "permessage-deflate, permessage-deflate|2 times"})
    void refusesAnAnswerThatBreaksTheRules(String answer, String problem) {
        var result = answer("permessage-deflate", answer);

        assertThat(result.agreed()).isEmpty();
        assertThat(result.problems()).singleElement().asString().contains(problem).contains("RFC 7692 §");
    }

    @Test
    void refusesAWindowLargerThanTheOfferedOne() {
        String offer = "permessage-deflate; server_max_window_bits=10";

        assertThat(answer(offer, "permessage-deflate; server_max_window_bits=10").problems()).isEmpty();
        assertThat(answer(offer, "permessage-deflate; server_max_window_bits=12").problems()).hasSize(1);
        assertThat(answer(offer, "permessage-deflate").problems()).hasSize(1);
    }
}
