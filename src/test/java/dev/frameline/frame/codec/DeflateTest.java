package dev.frameline.frame.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.frame.Meta;

import static org.assertj.core.api.Assertions.assertThat;

class DeflateTest {

    private static final int TEXT_COMPRESSED = 0xc1;

    private final FrameWriter writer = FrameWriter.server();
    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void frame(int first, byte[] payload) {
        wire.writeBytes(writer.frame(first, payload));
    }

    private Reading read(Reading.Deflate deflate) {
        return Reading.read(List.of(wire.toByteArray()), Sender.SERVER, deflate);
    }

    @Test
    void inflatesTheExamplesOfTheRfc() {
        Reading reading = Reading.compressed(Reading.bytes(
                "c1 07 f2 48 cd c9 c9 07 00  c1 05 f2 00 11 00 00  c1 0b 00 05 00 fa ff 48 65 6c 6c 6f 00  c1 01 00"));

        assertThat(reading.lines()).containsExactly("in TEXT Hello", "in TEXT Hello", "in TEXT Hello", "in TEXT");
        assertThat(reading.entries()).extracting(SeenEntry::wireLength).containsExactly(7L, 5L, 11L, 1L);
        assertThat(reading.entries()).allMatch(entry -> entry.has(Meta.COMPRESSED));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void inflatesFragmentsWithAPingBetween() {
        Reading reading = Reading.compressed(Reading.bytes("41 03 f2 48 cd  89 00  80 04 c9 c9 07 00  81 01 61"));

        assertThat(reading.lines()).containsExactly("in TEXT He", "in PING", "in CONTINUATION llo", "in TEXT a");
        assertThat(reading.entries()).extracting(SeenEntry::message).containsExactly(0L, 0L, 1L, 0L);
        assertThat(reading.entries().get(2).has(Meta.COMPRESSED)).isTrue();
        assertThat(reading.entries().get(3).has(Meta.COMPRESSED)).isFalse();
    }

    @Test
    void goesOnAfterABlockThatSaysItIsTheLast() {
        Reading reading = Reading
                .compressed(Reading.bytes("c1 08 f3 48 cd c9 c9 07 00 00  c1 07 f2 48 cd c9 c9 07 00"));

        assertThat(reading.lines()).containsExactly("in TEXT Hello", "in TEXT Hello");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inflatesWhatWeDeflate(boolean keepsWindow) {
        List<String> texts = List.of("", "a", "{\"a\":1}".repeat(1000), "", "{\"a\":1}".repeat(1000), "ä€");
        try (Deflation deflation = Deflation.of(keepsWindow)) {
            texts.forEach(text -> frame(TEXT_COMPRESSED, deflation.deflate(utf8(text))));
            assertThat(deflation.mayBeSkipped()).isNotEqualTo(keepsWindow);
        }

        Reading reading = read(keepsWindow ? Reading.Deflate.WINDOW_KEPT : Reading.Deflate.FRESH);

        assertThat(reading.entries()).extracting(SeenEntry::text).isEqualTo(texts);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void storesWhatCannotBeInflatedAsItCameAndFailsWith1007() {
        Reading reading = Reading.compressed(Reading.bytes("c1 03 ff ff ff  81 01 61"));

        assertThat(reading.code()).isEqualTo(1007);
        SeenEntry entry = reading.entries().getFirst();
        assertThat(entry.payloadHex()).isEqualTo("ffffff");
        assertThat(entry.has(Meta.STILL_COMPRESSED)).isTrue();
        assertThat(entry.finding()).contains("cannot be inflated").contains("RFC 7692");
        assertThat(reading.lines().getLast()).isEqualTo("in TEXT a");
    }

    @Test
    void saysThatAMessageBuildsOnOneThatWasLost() {
        frame(TEXT_COMPRESSED, new byte[]{-1, -1});
        frame(TEXT_COMPRESSED, Reading.bytes("f2 48 cd c9 c9 07 00"));

        assertThat(read(Reading.Deflate.WINDOW_KEPT).findings().getLast()).contains("an earlier message");
        assertThat(read(Reading.Deflate.FRESH).lines().getLast()).isEqualTo("in TEXT Hello");
    }

    @Test
    void checksUtf8OfWhatWasInflated() {
        try (Deflation deflation = Deflation.of(true)) {
            frame(TEXT_COMPRESSED, deflation.deflate(new byte[]{'a', -1}));
        }

        assertThat(read(Reading.Deflate.WINDOW_KEPT).code()).isEqualTo(1007);
    }

    @Test
    void allowsRsv1OnTheFirstFrameOfAMessageOnly() {
        assertThat(Reading.compressed(Reading.bytes("c9 00")).findings()).singleElement().asString()
                .contains("first frame").contains("RFC 7692 §6.1");
        assertThat(Reading.compressed(Reading.bytes("01 01 61 c0 01 62")).findings()).hasSize(1);
    }

    @Test
    void givesUpABombAtItsLimit() {
        try (Deflation deflation = Deflation.of(false)) {
            frame(TEXT_COMPRESSED, deflation.deflate(new byte[20 << 20]));
        }

        Reading reading = read(Reading.Deflate.FRESH);

        assertThat(reading.code()).isEqualTo(1009);
        SeenEntry entry = reading.entries().getFirst();
        assertThat(entry.payloadLength()).isLessThan((4 << 20) + (64 << 10));
        assertThat(entry.has(Meta.INCOMPLETE)).isTrue();
        assertThat(entry.finding()).contains("Inflating was given up");
    }

    @Test
    void inflatesAFrameThatIsLargeOnTheWire() {
        byte[] noise = new byte[3 << 20];
        new Random(5).nextBytes(noise);
        try (Deflation deflation = Deflation.of(true)) {
            frame(0xc2, deflation.deflate(noise));
        }

        Reading reading = read(Reading.Deflate.WINDOW_KEPT);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.entries()).singleElement().extracting(SeenEntry::payload).isEqualTo(noise);
    }

    @Test
    void keepsTheWireBytesOfHalfACompressedFrame() {
        SeenEntry entry = Reading.compressed(Reading.bytes("c1 07 f2 48")).entries().getFirst();

        assertThat(entry.payloadHex()).isEqualTo("f248");
        assertThat(entry.has(Meta.STILL_COMPRESSED)).isTrue();
        assertThat(entry.has(Meta.INCOMPLETE)).isTrue();
    }

    @Test
    void understandsAnyLevelOfCompression() {
        for (int level = 0; level <= 9; level++) {
            var deflater = new Deflater(level, true);
            byte[] out = new byte[10_000];
            deflater.setInput(utf8("frame".repeat(500)));
            int count = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH);
            deflater.end();
            frame(TEXT_COMPRESSED, Arrays.copyOf(out, count - 4));
        }

        assertThat(read(Reading.Deflate.FRESH).entries()).hasSize(10)
                .allMatch(entry -> entry.text().equals("frame".repeat(500)));
    }
}
