package dev.frameline.payload.hex;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class HexDumpTest {

    @Test
    void drawsOffsetDigitsAndCharacters() {
        HexDump dump = new HexDump("Hello, World!\n\0\u007f\u00e9z".getBytes(UTF_8));
        assertThat(dump.lineCount()).isEqualTo(2);
        assertThat(dump.line(0))
                .isEqualTo("00000000  48 65 6c 6c 6f 2c 20 57  6f 72 6c 64 21 0a 00 7f  |Hello, World!...|");
        assertThat(dump.line(1)).isEqualTo("00000010  c3 a9 7a                                          |..z|");
        assertThat(dump.text()).isEqualTo(dump.line(0) + "\n" + dump.line(1) + "\n");
    }

    @Test
    void hasNoLinesForNoBytes() {
        HexDump dump = new HexDump(new byte[0]);
        assertThat(dump.lineCount()).isZero();
        assertThat(dump.text()).isEmpty();
    }

    @Test
    void countsLinesAtTheEdges() {
        for (int length = 1; length <= 64; length++) {
            HexDump dump = new HexDump(new byte[length]);
            assertThat(dump.lineCount()).isEqualTo((length + 15) / 16);
            String last = dump.line(dump.lineCount() - 1);
            assertThat(last.substring(HexDump.TEXT_COLUMN)).isEqualTo(".".repeat((length - 1) % 16 + 1) + "|");
        }
    }

    @Test
    void drawsTheEndOfAHundredMegabytesAtOnce() {
        HexDump dump = new HexDump(new byte[100_000_001]);
        assertThat(dump.lineCount()).isEqualTo(6_250_001);
        assertThat(dump.line(6_250_000)).startsWith("05f5e100  00   ");
    }

    @Test
    void findsTheByteUnderAColumn() {
        byte[] bytes = new byte[20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0xa0 + i);
        }
        HexDump dump = new HexDump(bytes);
        for (int i = 0; i < bytes.length; i++) {
            String line = dump.line(i / 16);
            int digits = line.indexOf(Integer.toHexString(0xa0 + i), HexDump.HEX_COLUMN);
            assertThat(dump.byteAt(i / 16, digits)).isEqualTo(i);
            assertThat(dump.byteAt(i / 16, digits + 1)).isEqualTo(i);
            assertThat(dump.byteAt(i / 16, HexDump.TEXT_COLUMN + i % 16)).isEqualTo(i);
        }
    }

    @Test
    void findsNoByteBesideThem() {
        HexDump dump = new HexDump(new byte[20]);
        assertThat(dump.byteAt(0, 3)).isEqualTo(-1);
        assertThat(dump.byteAt(0, HexDump.TEXT_COLUMN - 1)).isEqualTo(-1);
        assertThat(dump.byteAt(0, HexDump.TEXT_COLUMN + 16)).isEqualTo(-1);
        assertThat(dump.byteAt(1, HexDump.TEXT_COLUMN + 4)).isEqualTo(-1);
        assertThat(dump.byteAt(9, HexDump.HEX_COLUMN)).isEqualTo(-1);
    }
}
