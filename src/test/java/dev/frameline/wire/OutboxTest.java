package dev.frameline.wire;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutboxTest {

    private final Outbox outbox = new Outbox();
    private final AtomicInteger rung = new AtomicInteger();

    private static Outbox.Item item(int bytes) {
        return Outbox.Item.of(0x82, new byte[bytes]);
    }

    private void open() {
        outbox.open(rung::incrementAndGet);
    }

    @Test
    void takesNothingBeforeItIsOpenAndAfterItsLast() {
        assertThat(outbox.offer(item(1))).isEqualTo(new Sending.NotOpen());
        assertThat(outbox.seal(item(1))).isFalse();
        open();
        assertThat(outbox.offer(item(1))).isEqualTo(new Sending.Queued());
        assertThat(outbox.seal(item(2))).isTrue();
        assertThat(outbox.seal(item(2))).isFalse();
        assertThat(outbox.offer(item(1))).isEqualTo(new Sending.NotOpen());
        assertThat(rung).hasValue(2);
    }

    @Test
    void givesItsItemsInOrder() {
        open();
        outbox.offer(item(3));
        outbox.offer(item(4));

        assertThat(outbox.waitingBytes()).isEqualTo(7);
        assertThat(outbox.next()).map(Outbox.Item::length).contains(3L);
        assertThat(outbox.next()).map(Outbox.Item::length).contains(4L);
        assertThat(outbox.next()).isEmpty();
        assertThat(outbox.waitingBytes()).isZero();
    }

    @Test
    void boundsTheBytesButTakesOneLargeItemAlone() {
        int tooLarge = (int) Outbox.MOST_BYTES + 1;
        open();
        assertThat(outbox.offer(item(tooLarge))).isEqualTo(new Sending.Queued());
        assertThat(outbox.offer(item(1))).isEqualTo(new Sending.TooMuchQueued(tooLarge));
        outbox.next();
        assertThat(outbox.offer(item(1))).isEqualTo(new Sending.Queued());
    }

    @Test
    void boundsTheFrames() {
        open();
        for (int i = 0; i < Outbox.MOST_FRAMES; i++) {
            outbox.offer(item(0));
        }

        assertThat(outbox.offer(item(0))).isEqualTo(new Sending.TooMuchQueued(0));
    }

    @Test
    void takesNothingOnceShut() {
        outbox.shut();
        open();

        assertThat(outbox.offer(item(0))).isEqualTo(new Sending.NotOpen());
    }
}
