package dev.frameline.frame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

final class MetaTest {

    @ParameterizedTest
    @EnumSource
    void keepsTheKind(EntryKind kind) {
        assertThat(Meta.kind(Meta.of(kind, Direction.IN))).isEqualTo(kind);
        assertThat(Meta.kind(Meta.of(kind, Direction.OUT))).isEqualTo(kind);
        assertThat(EntryKind.of(kind.code() + 4)).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheDirection(Direction direction) {
        assertThat(Meta.direction(Meta.of(EntryKind.RESPONSE, direction))).isEqualTo(direction);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheOpcodeBesideAllFlags(Opcode opcode) {
        long meta = Meta.of(EntryKind.FRAME, Direction.OUT) | opcode.code() | Meta.FIN | Meta.RSV1 | Meta.RSV2
                | Meta.RSV3 | Meta.MASKED | Meta.FAULT | Meta.COMPRESSED | Meta.TEXT | Meta.INCOMPLETE | Meta.LARGE
                | Meta.STILL_COMPRESSED;

        assertThat(Meta.opcode(meta)).isEqualTo(opcode);
        assertThat(Meta.kind(meta)).isEqualTo(EntryKind.FRAME);
        assertThat(Meta.connection(meta)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1", "7", "65536", "2000000000"})
    void keepsTheConnection(int number) {
        long meta = Meta.onConnection(Meta.of(EntryKind.NOTE, Direction.OUT) | Meta.TEXT, number);

        assertThat(Meta.connection(meta)).isEqualTo(number);
        assertThat(Meta.kind(meta)).isEqualTo(EntryKind.NOTE);
        assertThat(Meta.has(meta, Meta.TEXT)).isTrue();
        assertThat(Meta.connection(Meta.onConnection(meta, 2))).isEqualTo(2);
    }

    @Test
    void hasTheLayoutThatRecordingsPromise() {
        assertThat(Meta.OUT).isEqualTo(512);
        assertThat(Meta.of(EntryKind.NOTE, Direction.IN)).isEqualTo(3072);
        assertThat(Meta.TEXT).isEqualTo(16_384);
        assertThat(Meta.LARGE).isEqualTo(65_536);
        assertThat(Meta.onConnection(0, 1)).isEqualTo(1 << 24);
    }

    @Test
    void tellsFlagsApart() {
        assertThat(Meta.has(Meta.RSV1, Meta.RSV2)).isFalse();
        assertThat(Meta.has(Meta.RSV1 | Meta.RSV2, Meta.RSV2)).isTrue();
        assertThat(Meta.has(Meta.RSV2, Meta.RSV1 | Meta.RSV2)).isTrue();
    }
}
