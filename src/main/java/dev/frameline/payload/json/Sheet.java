package dev.frameline.payload.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a layout as they grow, and where its lines begin. Confined to one thread.
///
/// A hostile payload of brackets alone would grow by its square if each level were indented. So indentation ends at 64
/// levels, and once it has taken sixteen times the source it is left out; line ends stay.
final class Sheet {

    private static final int DEEPEST = 64;

    private byte[] out;
    private int size;
    private int[] starts = new int[64];
    private int[] sources = new int[64];
    private int lines = 1;
    private long spare;

    Sheet(int sourceLength, int firstSource) {
        out = new byte[Math.max(64, sourceLength + sourceLength / 2)];
        spare = 16L * sourceLength + 65_536;
        sources[0] = firstSource;
    }

    void add(byte[] from, int start, int end) {
        int length = end - start;
        reserve(length);
        System.arraycopy(from, start, out, size, length);
        size += length;
    }

    void add(char ascii) {
        reserve(1);
        out[size++] = (byte) ascii;
    }

    /// Ends the line and indents the next one, whose first token stands at `source`.
    void line(int depth, int source) {
        add('\n');
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
            sources = Arrays.copyOf(sources, lines * 2);
        }
        starts[lines] = size;
        sources[lines++] = source;
        int indent = 2 * Math.min(depth, DEEPEST);
        if (spare >= indent) {
            spare -= indent;
            reserve(indent);
            Arrays.fill(out, size, size + indent, (byte) ' ');
            size += indent;
        }
    }

    private void reserve(int more) {
        if (out.length - size < more) {
            out = Arrays.copyOf(out, Math.max(size + more, (int) Math.min(size * 2L, Integer.MAX_VALUE - 16)));
        }
    }

    Pretty pretty() {
        return new Pretty(Arrays.copyOf(out, size), Arrays.copyOf(starts, lines), Arrays.copyOf(sources, lines));
    }

    String text() {
        return new String(out, 0, size, StandardCharsets.UTF_8);
    }
}
