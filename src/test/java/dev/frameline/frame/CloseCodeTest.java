package dev.frameline.frame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class CloseCodeTest {

    @ParameterizedTest
    @CsvSource({"0, false", "999, false", "1000, true", "1003, true", "1004, false", "1005, false", "1006, false",
            "1007, true", "1014, true", "1015, false", "1016, false", "2999, false", "3000, true", "3999, true",
            "4000, true", "4999, true", "5000, false", "65535, false"})
    void knowsWhatMayBeSent(int code, boolean maySend) {
        assertThat(new CloseCode(code).maySend()).isEqualTo(maySend);
    }

    @ParameterizedTest
    @CsvSource({"1000, normal closure", "1002, protocol error", "1006, abnormal closure", "1011, internal error",
            "1015, TLS handshake", "1016, unassigned", "2999, unassigned", "3000, registered by a library",
            "3999, registered by a library", "4000, private to the application", "4999, private to the application",
            "5000, unassigned"})
    void hasALabel(int code, String label) {
        assertThat(new CloseCode(code).label()).isEqualTo(label);
    }

    @Test
    void labelsEachRegisteredCode() {
        for (int code = 1000; code <= 1015; code++) {
            assertThat(new CloseCode(code).label()).as("code %s", code).isNotEmpty().isNotEqualTo("unassigned");
        }
    }
}
