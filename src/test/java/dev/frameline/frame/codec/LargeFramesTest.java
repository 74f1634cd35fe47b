package dev.frameline.frame.codec;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.frameline.frame.Direction;
import dev.frameline.frame.Meta;

import static org.assertj.core.api.Assertions.assertThat;

class LargeFramesTest {

    private static final int SIZE = 3 * FrameReader.LARGE_BYTES + 5;

    private final KeptEntries kept = new KeptEntries();
    private final FrameReader reader = FrameReader.of(Direction.IN, Sender.SERVER, Optional.empty(), kept);

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'x');
        return text;
    }

    private void feed(FrameReader to, byte[] bytes, int step) throws Exception {
        for (int at = 0; at < bytes.length; at += step) {
            to.feed(bytes, at, Math.min(step, bytes.length - at), 1);
        }
    }

    @Test
    void handsALargeFrameOverInParts() throws Exception {
        feed(reader, FrameWriter.server().frame(0x81, text(SIZE)), 100_000);

        assertThat(kept.largeEntries()).isEqualTo(1);
        assertThat(kept.longestPart()).isLessThanOrEqualTo(100_000);
        SeenEntry entry = kept.all().getFirst();
        assertThat(entry.payload()).isEqualTo(text(SIZE));
        assertThat(entry.payloadLength()).isEqualTo(SIZE);
        assertThat(entry.has(Meta.TEXT)).isTrue();
        assertThat(entry.has(Meta.INCOMPLETE)).isFalse();
    }

    @Test
    void unmasksALargeFrameAtAnyStep() throws Exception {
        FrameReader server = FrameReader.of(Direction.IN, Sender.CLIENT, Optional.empty(), kept);

        feed(server, FrameWriter.client().frame(0x82, text(SIZE)), 77_777);

        assertThat(kept.all()).singleElement().extracting(SeenEntry::payload).isEqualTo(text(SIZE));
    }

    @Test
    void showsAFrameOfTwoGigabytesAtOnceWithoutAllocatingIt() throws Exception {
        reader.feed(Reading.bytes("82 7f 00 00 00 00 80 00 00 00 61"), 0, 11, 1);

        assertThat(kept.unfinished()).isEqualTo(1);
        reader.finish(2);
        SeenEntry entry = kept.all().getFirst();
        assertThat(entry.wireLength()).isEqualTo(1L << 31);
        assertThat(entry.payloadHex()).isEqualTo("61");
        assertThat(entry.has(Meta.INCOMPLETE)).isTrue();
        assertThat(entry.finding()).contains("after 1 of 2147483648 bytes");
    }

    @Test
    void collectsAFrameOfOneMegabyteThatComesInPieces() throws Exception {
        byte[] frame = FrameWriter.server().frame(0x82, text(FrameReader.LARGE_BYTES));

        feed(reader, frame, 65_536);

        assertThat(kept.largeEntries()).isZero();
        assertThat(kept.all()).singleElement().extracting(SeenEntry::payloadLength)
                .isEqualTo((long) FrameReader.LARGE_BYTES);
    }

    @Test
    void findsBadUtf8InALargeFrame() throws Exception {
        byte[] text = text(SIZE);
        text[2_000_000] = (byte) 0xff;

        feed(reader, FrameWriter.server().frame(0x81, text), 100_000);
        Optional<Violation> violation = reader.feed(new byte[0], 0, 0, 1);

        assertThat(violation).map(it -> it.code().code()).contains(1007);
        assertThat(kept.all().getFirst().finding()).contains("byte 2000000");
        assertThat(kept.all().getFirst().has(Meta.TEXT)).isFalse();
    }

    @Test
    void joinsLargeFragmentsByNumber() throws Exception {
        FrameWriter writer = FrameWriter.server();
        feed(reader, writer.frame(0x01, text(SIZE)), 1 << 18);
        feed(reader, writer.frame(0x89, text(3)), 1 << 18);
        feed(reader, writer.frame(0x80, text(SIZE)), 1 << 18);

        assertThat(kept.all()).extracting(SeenEntry::message).containsExactly(0L, 0L, 1L);
        assertThat(kept.all()).extracting(SeenEntry::finding).containsOnly("");
    }
}
