package dev.frameline.query.match;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds a row of bytes in others, eight at a time by the rarest of them. Any thread.
///
/// A byte `b` of the payload fits the place `i` if `(b | masks[i]) == values[i]`: a mask of one bit makes two values
/// alike that differ in that bit, as upper and lower case of ASCII letters do, and a mask of all bits takes any byte.
final class ByteFinder {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final int ANY = 0xff;

    /// The bytes of JSON and of plain text, most frequent first.
    private static final String FREQUENT = "\"0,1:2534 6e789atinrosdl.-_cmpuhbfgTyvkwBSACDEPUMRINOL{}xZjqz/[]FGHKVWXYJQ";

    private final byte[] values;
    private final byte[] masks;
    private final int anchor;
    private final long anchorValues;
    private final long anchorMasks;

    /// Both arrays are of the same length, at least one.
    ByteFinder(byte[] values, byte[] masks) {
        this.values = values;
        this.masks = masks;
        anchor = rarest(values, masks);
        anchorValues = (values[anchor] & 0xff) * ONES;
        anchorMasks = (masks[anchor] & 0xff) * ONES;
    }

    /// Finds exactly these bytes, at least one.
    static ByteFinder exact(byte[] bytes) {
        return new ByteFinder(bytes, new byte[bytes.length]);
    }

    private static int rarest(byte[] values, byte[] masks) {
        int rarest = 0;
        for (int i = 1; i < values.length; i++) {
            if (frequency(values[i] & 0xff, masks[i] & 0xff) < frequency(values[rarest] & 0xff, masks[rarest] & 0xff)) {
                rarest = i;
            }
        }
        return rarest;
    }

    private static int frequency(int value, int mask) {
        return mask == ANY ? Integer.MAX_VALUE : frequency(value) + (mask == 0 ? 0 : frequency(value & ~mask));
    }

    private static int frequency(int value) {
        int place = value < 0x80 ? FREQUENT.indexOf(value) : value < 0xc0 ? FREQUENT.length() / 2 : 10;
        return place < 0 ? 0 : FREQUENT.length() - place;
    }

    /// Where they begin in `bytes`, at `from` or later and ending before or at `to`; -1 if nowhere.
    int indexOf(byte[] bytes, int from, int to) {
        int at = from + anchor;
        int last = to - values.length + anchor;
        while (at + Long.BYTES <= to && at <= last) {
            long differs = ((long) EIGHT.get(bytes, at) | anchorMasks) ^ anchorValues;
            // The high bit of each byte that is zero, and at times of the one above it, which is looked at all the same.
            long hits = (differs - ONES) & ~differs & HIGHS;
            while (hits != 0) {
                int start = at + (Long.numberOfTrailingZeros(hits) >> 3) - anchor;
                if (start + values.length <= to && fits(bytes, start)) {
                    return start;
                }
                hits &= hits - 1;
            }
            at += Long.BYTES;
        }
        for (; at <= last; at++) {
            if (fits(bytes, at - anchor)) {
                return at - anchor;
            }
        }
        return -1;
    }

    private boolean fits(byte[] bytes, int start) {
        for (int i = 0; i < values.length; i++) {
            if ((byte) (bytes[start + i] | masks[i]) != values[i]) {
                return false;
            }
        }
        return true;
    }
}
