package dev.frameline.demo;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

final class QuotesTest {

    private static final long MILLIS = 1_763_804_467_204L;

    private final byte[] buffer = new byte[4096];

    @Test
    void areTheSameInEveryRun() {
        Quotes quotes = new Quotes();
        assertThat(json(quotes, 0)).isEqualTo(json(new Quotes(), 0))
                .startsWith("{\"type\":\"trade\",\"symbol\":\"").endsWith(",\"ts\":1763804467204,\"seq\":1}");
        assertThat(quotes.count()).isEqualTo(1);
    }

    @Test
    void differFromOneAnotherAndStayNearHome() {
        Quotes quotes = new Quotes();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            String quote = json(quotes, 0);
            seen.add(quote.substring(0, quote.indexOf(",\"ts\"")));
            assertThat(quote).matches("\\{\"type\":\"trade\",\"symbol\":\"[A-Z]{3}-USD\",\"price\":\\d+\\.\\d\\d,"
                    + "\"size\":\\d\\.\\d{4},\"side\":\"(buy|sell)\",\"maker\":(true|false),\"ts\":\\d+,\"seq\":\\d+}");
            assertThat(quote.length()).isLessThan(Quotes.MOST_BYTES);
        }
        assertThat(seen.size()).isGreaterThan(19_000);
    }

    @Test
    void leaveOutMembersToFitASmallSize() {
        assertThat(json(new Quotes(), 64)).hasSize(64).matches("\\{\"symbol\":\"...-USD\",\"price\":[0-9.]+,"
                + "\"seq\":1,\"pad\":\"[a-z ]+\"}");
        assertThat(json(new Quotes(), 1)).matches("\\{\"symbol\":\"...-USD\",\"price\":[0-9.]+,\"seq\":1}");
    }

    @Test
    void padWithSpacesWhereNoMemberFits() {
        int natural = json(new Quotes(), 0).length();
        assertThat(json(new Quotes(), natural + 5)).hasSize(natural + 5).endsWith("\"seq\":1     }");
        assertThat(json(new Quotes(), natural + 9)).hasSize(natural + 9).endsWith(",\"seq\":1,\"pad\":\"\"}");
    }

    @Test
    void packIntoFortyBytes() {
        Quotes quotes = new Quotes();
        assertThat(quotes.writePacked(buffer, 3, 0, MILLIS)).isEqualTo(43);
        assertThat(quotes.writePacked(buffer, 3, 41, MILLIS)).isEqualTo(44);
        assertThat(new String(buffer, 35, 9, US_ASCII)).matches("[A-Z]{3}-USD\0\0");
        assertThat(buffer[10]).isEqualTo((byte) 2);
    }

    private String json(Quotes quotes, int size) {
        return new String(buffer, 0, quotes.writeJson(buffer, 0, size, MILLIS), US_ASCII);
    }
}
