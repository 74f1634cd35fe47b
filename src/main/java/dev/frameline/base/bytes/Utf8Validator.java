package dev.frameline.base.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Checks the UTF-8 of a text that comes in pieces, such as a message in fragments (RFC 6455 §8.1). Pieces may be cut
/// anywhere, inside a character too. Confined to one thread at a time.
///
/// The table of lead bytes is RFC 3629 §4: no overlong forms, no surrogates, nothing above U+10FFFF.
public final class Utf8Validator {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private long consumed;
    private long badOffset = -1;
    private int missing;
    private int lowest = 0x80;
    private int highest = 0xbf;

    /// Starts over for a new text.
    public void reset() {
        consumed = 0;
        badOffset = -1;
        missing = 0;
        lowest = 0x80;
        highest = 0xbf;
    }

    /// Takes the next piece; says whether all so far can still become valid. After the first bad byte nothing more is
    /// looked at.
    public boolean feed(byte[] bytes, int offset, int length) {
        if (badOffset >= 0) {
            return false;
        }
        int end = offset + length;
        int at = offset;
        while (at < end) {
            if (missing == 0) {
                at = skipAscii(bytes, at, end);
                if (at == end) {
                    break;
                }
            }
            if (!step(bytes[at] & 0xff)) {
                badOffset = consumed + (at - offset);
                return false;
            }
            at++;
        }
        consumed += length;
        return true;
    }

    /// Whether the text may end here: nothing bad so far and no character cut short.
    public boolean isComplete() {
        return badOffset < 0 && missing == 0;
    }

    /// Whether a byte came that no valid text has at that place.
    public boolean isBad() {
        return badOffset >= 0;
    }

    /// Where the text stops being valid, counted from its start: the first byte that cannot stand where it does, or the
    /// length so far if the text ends inside a character. -1 if it may end here.
    public long badOffset() {
        return badOffset < 0 && missing > 0 ? consumed : badOffset;
    }

    private static int skipAscii(byte[] bytes, int from, int end) {
        int at = from;
        while (at + 8 <= end && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
            at += 8;
        }
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private boolean step(int value) {
        if (missing == 0) {
            return lead(value);
        }
        boolean isFine = value >= lowest && value <= highest;
        missing--;
        lowest = 0x80;
        highest = 0xbf;
        return isFine;
    }

    private boolean lead(int value) {
        if (value >= 0xc2 && value <= 0xdf) {
            missing = 1;
        } else if (value >= 0xe0 && value <= 0xef) {
            missing = 2;
            lowest = value == 0xe0 ? 0xa0 : 0x80;
            highest = value == 0xed ? 0x9f : 0xbf;
        } else if (value >= 0xf0 && value <= 0xf4) {
            missing = 3;
            lowest = value == 0xf0 ? 0x90 : 0x80;
            highest = value == 0xf4 ? 0x8f : 0xbf;
        } else {
            return false;
        }
        return true;
    }
}
