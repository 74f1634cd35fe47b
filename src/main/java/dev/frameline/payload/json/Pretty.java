package dev.frameline.payload.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// JSON laid out on lines, as UTF-8, with the place in the source that each line came from. Any thread; lines are made
/// into strings only when they are asked for.
public final class Pretty {

    private final byte[] utf8;
    private final int[] starts;
    private final int[] sources;

    /// @param starts first byte of each line
    /// @param sources where in the source the first token of each line stands
    Pretty(byte[] utf8, int[] starts, int[] sources) {
        this.utf8 = utf8;
        this.starts = starts;
        this.sources = sources;
    }

    /// Number of lines, at least one.
    public int lines() {
        return starts.length;
    }

    /// The line with this index, from 0, without its line feed.
    public String line(int index) {
        int end = index + 1 < starts.length ? starts[index + 1] - 1 : utf8.length;
        return new String(utf8, starts[index], end - starts[index], StandardCharsets.UTF_8);
    }

    /// All lines with line feeds between them.
    public String text() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /// Length of the text in bytes.
    public int length() {
        return utf8.length;
    }

    /// Where in the source, in bytes, the first token of a line stands.
    public int sourceOf(int line) {
        return sources[line];
    }

    /// The line on which the source's byte is shown.
    public int lineOf(int source) {
        int found = Arrays.binarySearch(sources, source);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
