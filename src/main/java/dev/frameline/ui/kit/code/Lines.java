package dev.frameline.ui.kit.code;

import java.util.Arrays;

/// A text and where its lines begin. Made in one pass that costs about 1.5 ms a million characters; immutable as long as
/// the text is, so that it can be made on any thread.
public final class Lines {

    private final CharSequence text;
    private final int[] starts;
    private final int count;
    private final int longest;

    private Lines(CharSequence text, int[] starts, int count, int longest) {
        this.text = text;
        this.starts = starts;
        this.count = count;
        this.longest = longest;
    }

    /// The lines of `text`, which must not change any more. A line ends with LF or CR LF; what follows the last one is
    /// a line too, even an empty one.
    public static Lines of(CharSequence text) {
        int[] starts = new int[Math.max(16, Math.min(1 << 20, text.length() / 32))];
        int count = 1;
        int longest = 0;
        int at = next(text, 0);
        while (at >= 0) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count + count / 2);
            }
            longest = Math.max(longest, at - starts[count - 1]);
            starts[count++] = at + 1;
            at = next(text, at + 1);
        }
        longest = Math.max(longest, text.length() - starts[count - 1]);
        return new Lines(text, Arrays.copyOf(starts, count), count, longest);
    }

    private static int next(CharSequence text, int from) {
        if (text instanceof String string) {
            return string.indexOf('\n', from);
        }
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return i;
            }
        }
        return -1;
    }

    /// The whole text.
    public CharSequence text() {
        return text;
    }

    /// How many lines there are: at least one.
    public int count() {
        return count;
    }

    /// Where a line begins.
    public int start(int line) {
        return starts[line];
    }

    /// Where a line ends, its line break not counted.
    public int end(int line) {
        if (line + 1 >= count) {
            return text.length();
        }
        int end = starts[line + 1] - 1;
        return end > starts[line] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /// Which line an offset stands in.
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// How many characters the longest line has.
    public int longest() {
        return longest;
    }
}
