package dev.frameline.frame.codec;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.frame.Meta;

import static org.assertj.core.api.Assertions.assertThat;

class FrameReaderTest {

    @Test
    void readsATextFrameWithAllItsFacts() {
        Reading reading = Reading.server("81 05 48 65 6c 6c 6f");

        assertThat(reading.entries()).containsExactly(
                new SeenEntry(0x81 | Meta.TEXT, 0, 5, 5, 0, 0, "", "48656c6c6f"));
        assertThat(reading.violation()).isEmpty();
    }

    @Test
    void unmasksAClientsFrameAndKeepsItsMask() {
        Reading reading = Reading
                .client("81 85 37 fa 21 3d 7f 9f 4d 51 58 82 8c 01 02 03 04 00 00 00 00 05 06 07 08 09 0a"
                        + "0b 0c");

        assertThat(reading.entries().getFirst()).isEqualTo(
                new SeenEntry(0x81 | Meta.TEXT | Meta.MASKED, 0x37fa213d, 5, 5, 0, 0, "", "48656c6c6f"));
        assertThat(reading.entries().getLast().payloadHex()).isEqualTo("010203040404040c08080808");
        assertThat(reading.violation()).isEmpty();
    }

    @Test
    void readsManyFramesInOnePiece() {
        assertThat(Reading.server("82 01 ff  81 00  89 02 70 69  8a 00  81 02 c3 a4").lines()).containsExactly(
                "in BINARY ff", "in TEXT", "in PING 7069", "in PONG", "in TEXT ä");
    }

    @Test
    void readsTheLongerLengths() {
        String text126 = "61".repeat(126);
        String text64k = "62".repeat(0x10000);

        Reading medium = Reading.server("81 7e 00 7e" + text126);
        Reading large = Reading.read(List.of(Reading.bytes("81 7f 00 00 00 00 00 01 00 00" + text64k)),
                Sender.SERVER, Reading.Deflate.NONE);

        assertThat(medium.entries()).singleElement().extracting(SeenEntry::payloadHex).isEqualTo(text126);
        assertThat(large.entries()).singleElement().extracting(SeenEntry::wireLength).isEqualTo(0x10000L);
        assertThat(large.findings()).isEmpty();
    }

    @Test
    void givesFragmentsTheNumberOfTheFirst() {
        Reading reading = Reading.server("01 01 61  89 00  00 01 62  80 01 63  81 01 64");

        assertThat(reading.entries()).extracting(SeenEntry::message).containsExactly(0L, 0L, 1L, 1L, 0L);
        assertThat(reading.lines()).containsExactly("in TEXT a", "in PING", "in CONTINUATION b", "in CONTINUATION c",
                "in TEXT d");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void acceptsACharacterCutBetweenFragmentsButStoresThePiecesAsBytes() {
        Reading reading = Reading.server("01 02 61 e2  00 01 82  00 00  80 02 ac 62");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.lines()).containsExactly("in TEXT 61e2", "in CONTINUATION 82", "in CONTINUATION",
                "in CONTINUATION ac62");
        assertThat(reading.entries()).extracting(entry -> entry.has(Meta.TEXT)).containsExactly(false, false, true,
                false);
    }

    @Test
    void keepsEveryGoodFrameBeforeAndAfterABadOne() {
        Reading reading = Reading.server("81 01 61  c1 01 62  81 01 63  88 02 03 e8");

        assertThat(reading.lines()).containsExactly("in TEXT a", "in TEXT b", "in TEXT c", "in CLOSE 03e8");
        assertThat(reading.findings()).singleElement().asString().startsWith("RSV1 is set");
        assertThat(reading.code()).isEqualTo(1002);
    }

    @Test
    void recordsHalfAFrameAtTheEnd() {
        SeenEntry payloadCut = Reading.server("81 05 48 65").entries().getFirst();
        SeenEntry headerCut = Reading.server("82 7e 01").entries().getFirst();

        assertThat(payloadCut.payloadHex()).isEqualTo("4865");
        assertThat(payloadCut.wireLength()).isEqualTo(5);
        assertThat(payloadCut.has(Meta.INCOMPLETE)).isTrue();
        assertThat(payloadCut.finding()).contains("after 2 of 5 bytes");
        assertThat(headerCut.has(Meta.INCOMPLETE)).isTrue();
        assertThat(headerCut.finding()).contains("after 82 7e 01");
    }

    @Test
    void unmasksHalfAFrameToo() {
        assertThat(Reading.client("81 85 37 fa 21 3d 7f 9f").entries()).singleElement()
                .extracting(SeenEntry::payloadHex).isEqualTo("4865");
    }

    @Test
    void recordsNothingWhenNothingCame() {
        assertThat(Reading.server("").entries()).isEmpty();
    }
}
