package dev.frameline.payload.hex;

import dev.frameline.base.bytes.Hex;

/// Bytes as the classic dump, 16 a line, made a line at a time when it is asked for: a hundred megabytes cost nothing
/// until somebody looks. Any thread, as long as nobody changes the bytes.
///
/// `00000010  57 6f 72 6c 64 0a 00 01  02 03                     |World.....|`
public final class HexDump {

    /// Bytes on one line.
    public static final int BYTES_PER_LINE = 16;
    /// Column of the first byte's first digit.
    public static final int HEX_COLUMN = 10;
    /// Column of the first byte's character.
    public static final int TEXT_COLUMN = HEX_COLUMN + 3 * BYTES_PER_LINE + 3;

    private final byte[] bytes;

    /// Keeps the bytes; they are not copied.
    public HexDump(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Lines in all; none for no bytes.
    public int lineCount() {
        return (int) ((bytes.length + (BYTES_PER_LINE - 1L)) / BYTES_PER_LINE);
    }

    /// The line with this index, from 0.
    public String line(int index) {
        int from = index * BYTES_PER_LINE;
        int end = Math.min(bytes.length - from, BYTES_PER_LINE) + from;
        StringBuilder line = new StringBuilder(TEXT_COLUMN + BYTES_PER_LINE + 1);
        for (int shift = 28; shift >= 0; shift -= 4) {
            line.append(Hex.digit(from >> shift));
        }
        line.append(' ');
        for (int i = from; i < from + BYTES_PER_LINE; i++) {
            line.append(i == from + BYTES_PER_LINE / 2 ? "  " : " ");
            if (i < end) {
                Hex.append(line, bytes[i]);
            } else {
                line.append("  ");
            }
        }
        line.append("  |");
        for (int i = from; i < end; i++) {
            line.append(bytes[i] >= 0x20 && bytes[i] < 0x7f ? (char) bytes[i] : '.');
        }
        return line.append('|').toString();
    }

    /// All lines, each with its line feed: what copying the whole dump gives.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lineCount(); i++) {
            text.append(line(i)).append('\n');
        }
        return text.toString();
    }

    /// Index of the byte that is drawn at a column of a line, as digits or as a character; -1 beside them.
    public int byteAt(int line, int column) {
        int inLine = -1;
        if (column >= TEXT_COLUMN && column < TEXT_COLUMN + BYTES_PER_LINE) {
            inLine = column - TEXT_COLUMN;
        } else if (column >= HEX_COLUMN && column < TEXT_COLUMN - 3) {
            int half = column < HEX_COLUMN + 3 * BYTES_PER_LINE / 2 ? 0 : 1;
            inLine = (column - half - HEX_COLUMN) / 3;
        }
        long index = (long) line * BYTES_PER_LINE + inLine;
        return inLine < 0 || index >= bytes.length ? -1 : (int) index;
    }
}
