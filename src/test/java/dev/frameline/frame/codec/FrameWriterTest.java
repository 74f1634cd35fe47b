package dev.frameline.frame.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.base.bytes.Hex;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

import static org.assertj.core.api.Assertions.assertThat;

class FrameWriterTest {

    private static Reading read(byte[] frame, Sender sender) {
        return Reading.read(List.of(frame), sender, Reading.Deflate.NONE);
    }

    @Test
    void writesAnUnmaskedFrameAsTheRfcShowsIt() {
        byte[] frame = FrameWriter.server().frame(FrameWriter.whole(Opcode.TEXT),
                "Hello".getBytes(StandardCharsets.UTF_8));

        assertThat(Hex.spaced(frame)).isEqualTo("81 05 48 65 6c 6c 6f");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 125, 126, 127, 0xffff, 0x10000, 0x10005})
    void writesWhatTheReaderReads(int length) {
        byte[] payload = new byte[length];
        new Random(length).nextBytes(payload);

        for (Sender sender : Sender.values()) {
            FrameWriter writer = sender == Sender.CLIENT ? FrameWriter.client() : FrameWriter.server();
            byte[] frame = writer.frame(0x82, payload);
            Reading reading = read(frame.clone(), sender);

            assertThat(frame).hasSize(writer.headerBytes(length) + length);
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.entries()).singleElement().extracting(SeenEntry::payloadHex)
                    .isEqualTo(Hex.format(payload));
        }
    }

    @Test
    void masksEachFrameWithAnotherKey() {
        FrameWriter writer = FrameWriter.client();
        List<Integer> keys = IntStream.range(0, 2000)
                .mapToObj(i -> read(writer.frame(0x82, new byte[4]), Sender.CLIENT).entries().getFirst().maskKey())
                .toList();

        assertThat(keys.stream().distinct().count()).isGreaterThan(1990);
    }

    @Test
    void writesIntoTheMiddleOfABuffer() {
        byte[] out = new byte[10];

        int end = FrameWriter.server().write(out, 3, 0x01, new byte[]{9, 8, 7}, 1, 2);

        assertThat(end).isEqualTo(7);
        assertThat(Hex.format(out)).isEqualTo("00000001020807000000");
    }

    @Test
    void masksPiecesOfAFrameAsOne() {
        byte[] payload = new byte[1000];
        new Random(3).nextBytes(payload);
        FrameWriter.Pieces pieces = FrameWriter.client().pieces(0x82, payload.length);
        byte[] first = Arrays.copyOf(payload, 333);
        byte[] second = Arrays.copyOfRange(payload, 333, 1000);
        pieces.mask(first, 0, first.length);
        pieces.mask(second, 0, second.length);

        Reading reading = Reading.read(List.of(pieces.header(), first, second), Sender.CLIENT, Reading.Deflate.NONE);

        assertThat(reading.entries()).singleElement().extracting(SeenEntry::payloadHex).isEqualTo(Hex.format(payload));
        assertThat(reading.entries().getFirst().has(Meta.MASKED)).isTrue();
    }

    @Test
    void writesWhateverBitsItIsGiven() {
        assertThat(Hex.format(FrameWriter.server().frame(0x7f, new byte[0]))).isEqualTo("7f00");
    }
}
