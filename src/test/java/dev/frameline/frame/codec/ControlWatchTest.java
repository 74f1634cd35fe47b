package dev.frameline.frame.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.frameline.base.bytes.Hex;
import dev.frameline.frame.Direction;

import static org.assertj.core.api.Assertions.assertThat;

class ControlWatchTest implements ControlWatch.Listener {

    private final List<String> told = new ArrayList<>();
    private final KeptEntries kept = new KeptEntries();
    private final ControlWatch watch = new ControlWatch(kept, this);
    private final FrameReader in = FrameReader.of(Direction.IN, Sender.SERVER, Optional.empty(), watch);
    private final FrameReader out = FrameReader.of(Direction.OUT, Sender.SERVER, Optional.empty(), watch);

    private static void feed(FrameReader reader, String hex, long nowNanos) throws Exception {
        byte[] bytes = Reading.bytes(hex);
        reader.feed(bytes, 0, bytes.length, nowNanos);
    }

    @Override
    public void pinged(byte[] payload) {
        told.add("pinged " + Hex.format(payload));
    }

    @Override
    public void ponged(long roundTripNanos) {
        told.add("ponged after " + roundTripNanos);
    }

    @Override
    public void closeReceived(CloseBody body, boolean isSound) {
        told.add("close received " + body.reason() + (isSound ? "" : ", broken"));
    }

    @Override
    public void closeSent(CloseBody body) {
        told.add("close sent " + body.code().map(code -> code.code()).orElse(0));
    }

    @Test
    void findsThePingThatAPongAnswers() throws Exception {
        feed(out, "89 01 61  89 01 62", 100);
        feed(in, "8a 01 62", 250);
        feed(in, "8a 01 61", 400);
        feed(in, "8a 01 61", 500);

        assertThat(kept.all()).extracting(SeenEntry::replyTo).containsExactly(0L, 0L, 2L, 1L, 0L);
        assertThat(told).containsExactly("ponged after 150", "ponged after 300");
    }

    @Test
    void answersPingsWithTheSamePayloadOldestFirst() throws Exception {
        feed(out, "89 00  89 00", 0);
        feed(in, "8a 00  8a 00  8a 00", 9);

        assertThat(kept.all()).extracting(SeenEntry::replyTo).containsExactly(0L, 0L, 1L, 2L, 0L);
    }

    @Test
    void linksOurPongsToTheServersPings() throws Exception {
        feed(in, "89 01 61", 0);
        feed(out, "8a 01 61", 5);

        assertThat(kept.all().getLast().replyTo()).isEqualTo(1);
        assertThat(told).containsExactly("pinged 61");
    }

    @Test
    void wantsNoAnswerToABrokenPing() throws Exception {
        feed(in, "09 01 61", 0);

        assertThat(told).isEmpty();
    }

    @Test
    void tellsBothCloses() throws Exception {
        feed(out, "88 02 03 e8", 0);
        feed(in, "88 03 03 e8 78", 0);
        feed(in, "88 01 03", 0);

        assertThat(told).containsExactly("close sent 1000", "close received x", "close received , broken");
    }

    @Test
    void forgetsTheOldestOfAFloodOfPings() throws Exception {
        for (int i = 0; i < 1025; i++) {
            feed(out, "89 02 " + Hex.format(new byte[]{(byte) (i >> 8), (byte) i}), 0);
        }
        feed(in, "8a 02 00 00  8a 02 00 01", 0);

        assertThat(kept.all().subList(1025, 1027)).extracting(SeenEntry::replyTo).containsExactly(0L, 2L);
    }
}
