package dev.frameline.frame.codec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.frameline.frame.Meta;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenFramesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            c1 01 61                            | 1002 | RSV1 is set, but no extension | §5.2
            a1 01 61                            | 1002 | RSV2 is set                   | §5.2
            91 01 61                            | 1002 | RSV3 is set                   | §5.2
            83 01 61                            | 1002 | Opcode 3 has no meaning       | §5.2
            8f 01 61                            | 1002 | Opcode 15 has no meaning      | §5.2
            81 81 00 00 00 00 61                | 1002 | server must not mask          | §5.1
            81 7e 00 01 61                      | 1002 | more bytes than it needs      | §5.2
            81 7f 00 00 00 00 00 00 00 01 61    | 1002 | more bytes than it needs      | §5.2
            81 7f 80 00 00 00 00 00 00 01 61    | 1002 | top bit of the length         | §5.2
            09 01 61                            | 1002 | Ping frame must not be a frag | §5.5
            80 01 61                            | 1002 | without a message to continue | §5.4
            01 01 61 81 01 62                   | 1002 | before the last fragment      | §5.4
            81 02 c3 28                         | 1007 | not valid UTF-8 at byte 1     | §8.1
            81 01 c3                            | 1007 | ends inside a character       | §8.1
            81 03 ed a0 80                      | 1007 | not valid UTF-8 at byte 1     | §8.1
            88 01 03                            | 1002 | Close body of one byte        | §5.5.1
            88 02 03 ed                         | 1002 | Close code 1005               | §7.4
            88 02 00 00                         | 1002 | Close code 0                  | §7.4
            88 02 07 d0                         | 1002 | Close code 2000               | §7.4
            88 02 13 88                         | 1002 | Close code 5000               | §7.4
            88 03 03 e8 ff                      | 1007 | Close reason is not valid     | §5.5.1
            88 00 81 01 61                      | 1002 | data frame after the Close    | §5.5.1
            """)
    void namesTheBreachAndItsClause(String hex, int code, String words, String clause) {
        Reading reading = Reading.server(hex);

        assertThat(reading.code()).isEqualTo(code);
        String finding = reading.findings().getFirst();
        assertThat(finding).contains(words).contains("RFC 6455 " + clause);
        assertThat(finding).startsWith(reading.violation().map(Violation::text).orElse("no violation"));
        assertThat(reading.entries()).anyMatch(entry -> entry.has(Meta.FAULT));
    }

    @ParameterizedTest
    @CsvSource({"88 00", "88 02 03 e8", "88 06 0f a1 73 72 76 21", "88 04 03 f6 c3 a4", "8a 00", "89 00"})
    void findsNothingWrongWithGoodControlFrames(String hex) {
        assertThat(Reading.server(hex).findings()).isEmpty();
        assertThat(Reading.server(hex).violation()).isEmpty();
    }

    @Test
    void findsAControlFrameThatIsTooLong() {
        Reading reading = Reading.server("89 7e 00 7e" + "00".repeat(126));

        assertThat(reading.findings()).singleElement().asString().contains("125 bytes at most");
        assertThat(reading.entries()).singleElement().extracting(SeenEntry::wireLength).isEqualTo(126L);
    }

    @Test
    void wantsClientsToMask() {
        assertThat(Reading.client("81 01 61").findings()).singleElement().asString().contains("client must mask");
        assertThat(Reading.client("81 81 00 00 00 00 61").findings()).isEmpty();
    }

    @Test
    void writesTwoFaultsOnOneEntry() {
        assertThat(Reading.server("f3 01 61").findings()).singleElement().asString()
                .contains("RSV1").contains("RSV2").contains("Opcode 3").contains("; ");
    }

    @Test
    void tellsABadTextOnceAndStoresItAsBytes() {
        Reading reading = Reading.server("01 02 61 ff  00 01 62  80 01 63  81 01 64");

        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.lines()).containsExactly("in TEXT 61ff", "in CONTINUATION 62", "in CONTINUATION 63",
                "in TEXT d");
    }

    @Test
    void takesAllThatFollowsAnImpossibleLengthAsItsPayload() {
        SeenEntry entry = Reading.server("82 7f ff ff ff ff ff ff ff ff 61 62 63").entries().getFirst();

        assertThat(entry.payloadHex()).isEqualTo("616263");
        assertThat(entry.wireLength()).isEqualTo(Long.MAX_VALUE);
        assertThat(entry.has(Meta.INCOMPLETE)).isTrue();
    }
}
