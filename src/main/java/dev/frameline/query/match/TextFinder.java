package dev.frameline.query.match;

import java.util.ArrayList;
import java.util.List;

import dev.frameline.query.Letters;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Finds text in the bytes of UTF-8, whatever its case, as [Letters] defines it. Any thread.
///
/// The bytes need not be valid: what is broken fits nothing. Where upper and lower case differ in one bit, which is so in
/// ASCII and for most letters of Latin, Greek and Cyrillic, bytes alone decide; else they only lead to places where
/// characters are read and compared.
final class TextFinder {

    private static final byte ANY = (byte) 0xff;

    private final int[] wanted;
    private final ByteFinder finder;
    private final boolean isExact;

    private TextFinder(int[] wanted, ByteFinder finder, boolean isExact) {
        this.wanted = wanted;
        this.finder = finder;
        this.isExact = isExact;
    }

    /// Finds this text, at least one character.
    static TextFinder of(String text) {
        int[] wanted = text.codePoints().map(Letters::fold).toArray();
        Columns columns = new Columns();
        for (int fold : wanted) {
            if (!columns.add(Letters.alike(fold).mapToObj(TextFinder::utf8).toList())) {
                break;
            }
        }
        return new TextFinder(wanted, columns.finder(), columns.isExact);
    }

    /// Whether the text is somewhere in these bytes.
    boolean isIn(byte[] bytes, int offset, int length) {
        int to = offset + length;
        int start = finder.indexOf(bytes, offset, to);
        while (start >= 0 && !isExact && !isAt(bytes, start, to)) {
            start = finder.indexOf(bytes, start + 1, to);
        }
        return start >= 0;
    }

    private boolean isAt(byte[] bytes, int start, int to) {
        int at = start;
        for (int fold : wanted) {
            int character = Utf8Character.at(bytes, at, to);
            if (character < 0 || Letters.fold(character) != fold) {
                return false;
            }
            at += Utf8Character.length(character);
        }
        return true;
    }

    /// Half of a surrogate pair has no bytes, and is nowhere.
    private static byte[] utf8(int character) {
        return Character.getType(character) == Character.SURROGATE
                ? new byte[0]
                : Character.toString(character).getBytes(UTF_8);
    }

    /// The bytes that may stand at each place, as long as their number does not depend on the case.
    private static final class Columns {

        private final List<Byte> values = new ArrayList<>();
        private final List<Byte> masks = new ArrayList<>();
        private boolean isExact = true;

        /// Whether places can be told from here on.
        boolean add(List<byte[]> variants) {
            int length = variants.getFirst().length;
            if (length == 0 || variants.stream().anyMatch(it -> it.length != length)) {
                isExact = false;
                return false;
            }
            int varying = 0;
            for (int i = 0; i < length; i++) {
                int place = i;
                int mask = variants.stream().mapToInt(it -> it[place] ^ variants.getFirst()[place]).reduce(0,
                        (a, b) -> a | b) & 0xff;
                varying += mask == 0 ? 0 : 1;
                boolean isLoose = Integer.bitCount(mask) > 1;
                isExact &= !isLoose;
                masks.add(isLoose ? ANY : (byte) mask);
                values.add(isLoose ? ANY : (byte) (variants.getFirst()[i] | mask));
            }
            isExact &= varying <= 1;
            return true;
        }

        ByteFinder finder() {
            if (values.isEmpty()) {
                values.add(ANY);
                masks.add(ANY);
            }
            byte[] bytes = new byte[values.size()];
            byte[] bits = new byte[values.size()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = values.get(i);
                bits[i] = masks.get(i);
            }
            return new ByteFinder(bytes, bits);
        }
    }
}
