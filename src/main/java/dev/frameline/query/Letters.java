package dev.frameline.query;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which characters a search takes for the same: upper and lower case, by simple case folding. Any thread.
///
/// Each character is folded by itself: to its upper case, and that to its lower case, as `Character` has them without a
/// language. So `σ`, `ς` and `Σ` are one, and `ß` is not `ss`. ASCII letters are alike only among themselves, so that
/// `k` does not find the sign for kelvin and `i` finds no dotless or dotted Turkish one.
public final class Letters {

    /// No character above it has another case.
    static final int LAST_WITH_CASE = 0x1ffff;

    private static final int[] FOLDED = IntStream.rangeClosed(0x80, LAST_WITH_CASE).filter(it -> fold(it) != it)
            .toArray();

    private Letters() {}

    /// What is the same for all characters that are alike.
    public static int fold(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint | 0x20 : codePoint;
        }
        int folded = Character.toLowerCase(Character.toUpperCase(codePoint));
        return folded < 0x80 ? codePoint : folded;
    }

    /// All characters that are folded to this one, itself among them.
    public static IntStream alike(int folded) {
        if (folded < 0x80) {
            int upper = Character.toUpperCase(folded);
            return upper == folded ? IntStream.of(folded) : IntStream.of(folded, upper);
        }
        return IntStream.concat(IntStream.of(folded), Arrays.stream(FOLDED).filter(it -> fold(it) == folded));
    }

    /// Where `needle` begins in `text`, from index `from` on; -1 if nowhere.
    public static int indexOf(String text, String needle, int from) {
        int[] wanted = needle.codePoints().map(Letters::fold).toArray();
        for (int start = from; start < text.length(); start += Character.charCount(text.codePointAt(start))) {
            if (end(text, start, wanted) >= 0) {
                return start;
            }
        }
        return -1;
    }

    /// Where `needle` ends that begins at `start`, where [#indexOf] found it.
    public static int end(String text, String needle, int start) {
        return end(text, start, needle.codePoints().map(Letters::fold).toArray());
    }

    private static int end(String text, int start, int[] wanted) {
        int at = start;
        for (int fold : wanted) {
            if (at >= text.length()) {
                return -1;
            }
            int found = text.codePointAt(at);
            if (fold(found) != fold) {
                return -1;
            }
            at += Character.charCount(found);
        }
        return at;
    }
}
