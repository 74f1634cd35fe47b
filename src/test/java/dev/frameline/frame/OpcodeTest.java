package dev.frameline.frame;

import java.util.Arrays;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class OpcodeTest {

    @Test
    void coversAllFourBits() {
        for (int code = 0; code < 16; code++) {
            assertThat(Opcode.of(code).code()).isEqualTo(code);
            assertThat(Opcode.of(0xf0 | code)).isEqualTo(Opcode.of(code));
        }
        assertThat(Opcode.of((byte) 0x81)).isEqualTo(Opcode.TEXT);
    }

    @Test
    void sortsOpcodesAsTheStandardDoes() {
        assertThat(Opcode.values()).filteredOn(Opcode::isData).containsExactly(Opcode.CONTINUATION, Opcode.TEXT,
                Opcode.BINARY);
        assertThat(Opcode.values()).filteredOn(Opcode::isControl).hasSize(8).contains(Opcode.CLOSE, Opcode.PING,
                Opcode.PONG, Opcode.RESERVED_B);
        EnumSet<Opcode> used = EnumSet.of(Opcode.CONTINUATION, Opcode.TEXT, Opcode.BINARY, Opcode.CLOSE, Opcode.PING,
                Opcode.PONG);
        assertThat(Arrays.stream(Opcode.values()).filter(opcode -> !opcode.isReserved())).containsExactlyElementsOf(
                used);
    }
}
