package dev.frameline.frame;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class EntryTest {

    @Test
    void unpacksItsMeta() {
        Entry entry = entry(Meta.onConnection(
                Meta.of(EntryKind.FRAME, Direction.OUT) | Meta.FIN | Opcode.PING.code() | Meta.MASKED, 4));

        assertThat(entry.kind()).isEqualTo(EntryKind.FRAME);
        assertThat(entry.direction()).isEqualTo(Direction.OUT);
        assertThat(entry.opcode()).isEqualTo(Opcode.PING);
        assertThat(entry.connection()).isEqualTo(4);
        assertThat(entry.isControl()).isTrue();
        assertThat(entry.isText()).isFalse();
        assertThat(entry.has(Meta.MASKED)).isTrue();
        assertThat(entry.has(Meta.FAULT)).isFalse();
    }

    @Test
    void isNoControlFrameIfItIsNoFrame() {
        assertThat(entry(Meta.of(EntryKind.NOTE, Direction.IN) | Opcode.CLOSE.code()).isControl()).isFalse();
        assertThat(entry(Meta.of(EntryKind.FRAME, Direction.IN) | Opcode.TEXT.code()).isControl()).isFalse();
    }

    @Test
    void knowsWhetherItAnswersSomething() {
        assertThat(Entry.Reply.NONE.isKnown()).isFalse();
        assertThat(new Entry.Reply(1, 0).isKnown()).isTrue();
    }

    private static Entry entry(long meta) {
        return new Entry(1, 2, meta, 3, 3, 0, OptionalInt.empty(), Entry.Reply.NONE, "", new byte[0]);
    }
}
