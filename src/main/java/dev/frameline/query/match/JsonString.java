package dev.frameline.query.match;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// What a JSON string says, byte by byte of UTF-8, with its escapes resolved. Confined to one thread.
///
/// Half of a surrogate pair, which JSON can escape though UTF-8 has none, counts as the three bytes that it would take.
final class JsonString {

    /// The string is over.
    static final int END = -1;
    /// An escape that JSON does not have.
    static final int BROKEN = -2;

    private static final String SHORT = "\"\\/bfnrt";
    private static final byte[] MEANT = {'"', '\\', '/', '\b', '\f', '\n', '\r', '\t'};

    private final byte[] bytes;
    private final int to;
    private int at;
    private int pending;
    private int pendingBytes;

    /// @param from behind the opening quote
    /// @param to at the closing quote
    JsonString(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.to = to;
        at = from;
    }

    /// The next byte, from 0 to 255; [#END]; [#BROKEN].
    int next() {
        if (pendingBytes > 0) {
            pendingBytes--;
            return 0x80 | ((pending >> (6 * pendingBytes)) & 0x3f);
        }
        if (at >= to) {
            return END;
        }
        int value = bytes[at++] & 0xff;
        return value == '\\' ? escaped() : value;
    }

    private int escaped() {
        int sign = at < to ? bytes[at++] : 0;
        if (sign != 'u') {
            int which = SHORT.indexOf(sign);
            return which < 0 ? BROKEN : MEANT[which];
        }
        int unit = unit(at);
        if (unit < 0) {
            return BROKEN;
        }
        at += 4;
        if (Character.isHighSurrogate((char) unit) && at + 1 < to && bytes[at] == '\\' && bytes[at + 1] == 'u') {
            int second = unit(at + 2);
            if (second >= 0 && Character.isLowSurrogate((char) second)) {
                at += 6;
                return begin(Character.toCodePoint((char) unit, (char) second));
            }
        }
        return begin(unit);
    }

    /// Four hex digits; -1 if they are not there.
    private int unit(int from) {
        if (from + 4 > to) {
            return -1;
        }
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = (unit << 4) | digit;
        }
        return unit;
    }

    private int begin(int character) {
        int length = Utf8Character.length(character);
        if (length == 1) {
            return character;
        }
        pending = character;
        pendingBytes = length - 1;
        return ((0xf00 >> length) & 0xff) | (character >> (6 * pendingBytes));
    }

    /// Its order to this text, by code points: -1, 0 or 1; [#BROKEN] if an escape before the difference is broken.
    int compareTo(byte[] utf8) {
        for (byte expected : utf8) {
            int found = next();
            if (found == BROKEN) {
                return BROKEN;
            }
            if (found != (expected & 0xff)) {
                return found < (expected & 0xff) ? -1 : 1;
            }
        }
        int rest = next();
        return rest == BROKEN ? BROKEN : rest == END ? 0 : 1;
    }

    /// All of it; empty if an escape is broken.
    Optional<byte[]> utf8() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        return copy(all) == BROKEN ? Optional.empty() : Optional.of(all.toByteArray());
    }

    /// All of it up to an escape that is broken.
    byte[] beginning() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        copy(all);
        return all.toByteArray();
    }

    private int copy(ByteArrayOutputStream all) {
        int next = next();
        while (next >= 0) {
            all.write(next);
            next = next();
        }
        return next;
    }
}
