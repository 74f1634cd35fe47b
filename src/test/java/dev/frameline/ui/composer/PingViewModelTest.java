package dev.frameline.ui.composer;

import org.junit.jupiter.api.Test;

import dev.frameline.ui.kit.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

final class PingViewModelTest {

    private final FakeOutbox outbox = new FakeOutbox();
    private final PingViewModel ping = new PingViewModel(Texts.of("composer"), outbox);

    @Test
    void countsSoThatPongsCanBeToldApart() {
        for (int i = 0; i < 16; i++) {
            assertThat(ping.send()).isTrue();
        }
        assertThat(outbox.taken()).startsWith("ping 0001", "ping 0002").endsWith("ping 0010");
    }

    @Test
    void sendsAPayloadOfChoice() {
        ping.payloadProperty().set("hello");
        assertThat(ping.counterProperty().get()).isEqualTo("5 of 125 bytes");
        assertThat(ping.send()).isTrue();
        assertThat(outbox.taken()).containsExactly("ping hello");
    }

    @Test
    void refusesMoreThan125Bytes() {
        ping.payloadProperty().set("x".repeat(125));
        assertThat(ping.sendableProperty().get()).isTrue();
        ping.payloadProperty().set("x".repeat(127));
        assertThat(ping.sendableProperty().get()).isFalse();
        assertThat(ping.problemProperty().get()).startsWith("The payload is 2 bytes too long").contains("§5.5");
        assertThat(ping.send()).isFalse();
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void doesNotCountWhatWasNotTaken() {
        outbox.rejectWith("Not open.");
        assertThat(ping.send()).isFalse();
        assertThat(ping.problemProperty().get()).isEqualTo("Not open.");
        assertThat(ping.nextCount()).isEqualTo("0001");
    }
}
