package dev.frameline.wire;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import dev.frameline.handshake.ConnectionFacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SerialEventsTest {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicReference<Runnable> whenOpened = new AtomicReference<>(() -> {});

    private final SerialEvents events = new SerialEvents(new ConnectionEvents() {
        @Override
        public void facts(ConnectionFacts facts) {
            told.add("facts");
        }

        @Override
        public void opened() {
            told.add("opened");
            whenOpened.get().run();
            told.add("opened done");
        }

        @Override
        public void pong(long roundTripNanos) {
            told.add("pong " + roundTripNanos);
        }

        @Override
        public void closing() {
            told.add("closing");
        }

        @Override
        public void ended(Ending ending) {
            told.add("ended");
        }
    });

    @Test
    void tellsOneAtATimeEvenFromWithinAnother() {
        whenOpened.set(() -> {
            events.closing();
            events.pong(1);
        });
        events.facts(ConnectionFacts.dialling(1, "ws://h/", 0));
        events.opened();

        assertThat(told).containsExactly("facts", "opened", "opened done", "closing", "pong 1");
    }

    @Test
    void goesOnAfterAnOwnerThatThrows() {
        whenOpened.set(() -> {
            events.closing();
            events.pong(2);
            throw new IllegalStateException("the owner's mistake");
        });

        assertThatThrownBy(events::opened).isInstanceOf(IllegalStateException.class);
        events.pong(3);

        assertThat(told).containsExactly("opened", "closing", "pong 2", "pong 3");
    }

    @Test
    void tellsNothingAfterTheEnd() {
        events.ended(new Ending.Cancelled());
        events.closing();
        events.ended(new Ending.Cancelled());

        assertThat(told).containsExactly("ended");
    }
}
