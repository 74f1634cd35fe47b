package dev.frameline.query.match;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

final class DecimalTest {

    private static Decimal read(String text) {
        Decimal decimal = new Decimal();
        byte[] bytes = ("9." + text + "9").getBytes(UTF_8);
        assertThat(decimal.read(bytes, 2, bytes.length - 1)).as(text).isTrue();
        assertThat(decimal.end()).as(text).isEqualTo(bytes.length - 1);
        return decimal;
    }

    private static int compare(String a, String b) {
        return read(a).compareTo(read(b));
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0, 0", "1, 1.000e0, 0", "0, -0, 0", "0, 0e99, 0", "-0.0, 0.00, 0", "10, 1e1, 0", "0.1, 1e-1, 0",
            "0.1, 0.10, 0", "100, 1E+2, 0", "1, 2, -1", "-1, -2, 1", "-1, 1, -1", "0, 0.0001, -1", "0, -0.0001, 1",
            "9, 10, -1", "0.09, 0.1, -1", "1.5, 1.50001, -1", "12345678901234567890, 12345678901234567891, -1",
            "1e999999999999, 2e999999999999, -1", "1e999999999999, 1e999999999998, 1",
            "1e-999999999999, 0, 1", "1e99999999999999999999999999, 5, 1", "-1e99999999999999999999, 5, -1",
            "0.000001e6, 1, 0", "1000000e-6, 1, 0"})
    void comparesExactly(String a, String b, int order) {
        assertThat(compare(a, b)).isEqualTo(order);
        assertThat(compare(b, a)).isEqualTo(-order);
    }

    @Test
    void comparesAsBigDecimalDoes() {
        Random random = new Random(9);
        for (int i = 0; i < 50_000; i++) {
            String a = any(random);
            String b = any(random);
            assertThat(compare(a, b)).as(a + " and " + b).isEqualTo(new BigDecimal(a).compareTo(new BigDecimal(b)));
        }
    }

    private static String any(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
        text.append(random.nextInt(3) == 0 ? "0" : String.valueOf(1 + random.nextInt(120)));
        if (random.nextBoolean()) {
            text.append('.').append("0".repeat(random.nextInt(3))).append(random.nextInt(13));
        }
        if (random.nextInt(3) == 0) {
            text.append(random.nextBoolean() ? 'e' : 'E').append(random.nextInt(7) - 3);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+1", ".5", "1.", "1.e5", "1e", "1e+", "01", "-01", "x", "-x", "--1", "Infinity",
            "NaN"})
    void takesOnlyWhatJsonCallsANumber(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Decimal decimal = new Decimal();
        assertThat(decimal.read(bytes, 0, bytes.length) && decimal.end() == bytes.length).isFalse();
    }
}
