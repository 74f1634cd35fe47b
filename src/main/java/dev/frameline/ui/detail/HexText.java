package dev.frameline.ui.detail;

import dev.frameline.payload.hex.HexDump;

/// A hex dump as one text whose lines are made when they are looked at: the text of 32 MB would take five times that.
/// Confined to one thread at a time.
final class HexText implements CharSequence {

    /// Characters of a full line with its line feed.
    private static final int LINE = HexDump.TEXT_COLUMN + HexDump.BYTES_PER_LINE + 2;

    private final HexDump dump;
    private final int length;
    private int lineAt = -1;
    private String line = "";

    HexText(byte[] bytes) {
        dump = new HexDump(bytes);
        int lines = dump.lineCount();
        length = lines == 0 ? 0 : (lines - 1) * LINE + dump.line(lines - 1).length();
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        int column = index % LINE;
        if (column == LINE - 1) {
            return '\n';
        }
        return lineOf(index / LINE).charAt(column);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        var part = new StringBuilder(end - start);
        int at = start;
        while (at < end) {
            int column = at % LINE;
            int stop = Math.min(end, at - column + LINE - 1);
            part.append(lineOf(at / LINE), column, column + stop - at);
            if (stop < end) {
                part.append('\n');
            }
            at = stop + 1;
        }
        return part.toString();
    }

    @Override
    public String toString() {
        return subSequence(0, length).toString();
    }

    private String lineOf(int index) {
        if (index != lineAt) {
            line = dump.line(index);
            lineAt = index;
        }
        return line;
    }
}
