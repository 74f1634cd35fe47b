package dev.frameline.demo;

import java.util.Arrays;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// An endless, repeatable row of made-up trades, written as JSON or packed bytes straight into a buffer: some millions a
/// second, and no two alike. Confined to one thread.
final class Quotes {

    /// A quote without padding is never longer.
    static final int MOST_BYTES = 200;
    /// Length of a packed quote before padding.
    static final int PACKED_BYTES = 40;

    private static final byte[] HEAD = ascii("{\"type\":\"trade\",\"symbol\":\"");
    private static final byte[] PRICE = ascii("\",\"price\":");
    private static final byte[] SIZE = ascii(",\"size\":");
    private static final byte[] BUY = ascii(",\"side\":\"buy\"");
    private static final byte[] SELL = ascii(",\"side\":\"sell\"");
    private static final byte[] MAKER = ascii(",\"maker\":true");
    private static final byte[] TAKER = ascii(",\"maker\":false");
    private static final byte[] TIME = ascii(",\"ts\":");
    private static final byte[] SEQUENCE = ascii(",\"seq\":");
    private static final byte[] SHORT_HEAD = ascii("{\"symbol\":\"");
    private static final byte[] PAD = ascii(",\"pad\":\"");
    private static final byte[] FILLER = ascii("bid ask last open high low close volume ".repeat(1640));
    /// The bytes that a padding member needs beside its value: `,"pad":"` and `"`.
    private static final int PAD_COST = PAD.length + 1;

    private final Market[] markets = {new Market("BTC-USD", 6_421_055), new Market("ETH-USD", 341_207),
            new Market("SOL-USD", 15_482), new Market("EUR-USD", 108), new Market("XAU-USD", 238_714)};
    private long random = 0x9e3779b97f4a7c15L;
    private long sequence;

    /// How many have been written.
    long count() {
        return sequence;
    }

    /// Writes the next quote as JSON and returns the position after it.
    ///
    /// @param size the length to pad to. A quote that is longer by itself comes without its less important members, and
    ///     is then as long as it must be
    int writeJson(byte[] to, int at, int size, long epochMillis) {
        Market market = next();
        int end = writeMembers(to, at, market, epochMillis);
        if (size > 0 && end + 1 - at > size) {
            end = writeShort(to, at, market);
        }
        end = pad(to, end, at + size - 1);
        to[end++] = '}';
        return end;
    }

    /// Writes the next quote packed, big-endian: sequence, milliseconds, price in cents and size in units of 0.0001 as
    /// 64 bits each, then the symbol, filled with zeros to 8 bytes; zeros up to `size` follow.
    int writePacked(byte[] to, int at, int size, long epochMillis) {
        Market market = next();
        int end = putLong(to, at, sequence);
        end = putLong(to, end, epochMillis);
        end = putLong(to, end, market.cents());
        end = putLong(to, end, quantity());
        System.arraycopy(market.symbol(), 0, to, end, market.symbol().length);
        Arrays.fill(to, end + market.symbol().length, at + Math.max(size, PACKED_BYTES), (byte) 0);
        return at + Math.max(size, PACKED_BYTES);
    }

    private Market next() {
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        Market market = markets[(int) Math.floorMod(random >>> 8, (long) markets.length)];
        market.move(random >>> 16);
        sequence++;
        return market;
    }

    private long quantity() {
        return 1 + Math.floorMod(random >>> 24, 9_999L);
    }

    private int writeMembers(byte[] to, int at, Market market, long epochMillis) {
        int end = put(to, at, HEAD);
        end = put(to, end, market.symbol());
        end = put(to, end, PRICE);
        end = decimal(to, end, market.cents(), 2);
        end = put(to, end, SIZE);
        end = decimal(to, end, quantity(), 4);
        end = put(to, end, (random & 1) == 0 ? BUY : SELL);
        end = put(to, end, (random & 6) == 0 ? MAKER : TAKER);
        end = put(to, end, TIME);
        end = number(to, end, epochMillis);
        end = put(to, end, SEQUENCE);
        return number(to, end, sequence);
    }

    private int writeShort(byte[] to, int at, Market market) {
        int end = put(to, at, SHORT_HEAD);
        end = put(to, end, market.symbol());
        end = put(to, end, PRICE);
        end = decimal(to, end, market.cents(), 2);
        end = put(to, end, SEQUENCE);
        return number(to, end, sequence);
    }

    /// Fills up to `limit` with a member named `pad`, or with spaces where none fits.
    private static int pad(byte[] to, int at, int limit) {
        int end = at;
        if (limit - end < PAD_COST) {
            while (end < limit) {
                to[end++] = ' ';
            }
            return end;
        }
        end = put(to, end, PAD);
        while (end < limit - 1) {
            int piece = Math.min(FILLER.length, limit - 1 - end);
            System.arraycopy(FILLER, 0, to, end, piece);
            end += piece;
        }
        to[end++] = '"';
        return end;
    }

    private static int decimal(byte[] to, int at, long units, int places) {
        long one = places == 2 ? 100 : 10_000;
        int end = number(to, at, units / one);
        to[end] = '.';
        long rest = units % one;
        for (int i = places; i > 0; i--) {
            to[end + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return end + 1 + places;
    }

    private static int number(byte[] to, int at, long value) {
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int i = at + digits - 1; i >= at; i--) {
            to[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return at + digits;
    }

    private static int put(byte[] to, int at, byte[] bytes) {
        System.arraycopy(bytes, 0, to, at, bytes.length);
        return at + bytes.length;
    }

    private static int putLong(byte[] to, int at, long value) {
        for (int i = 0; i < 8; i++) {
            to[at + i] = (byte) (value >>> (56 - 8 * i));
        }
        return at + 8;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    /// One made-up market whose price wanders.
    private static final class Market {

        private final byte[] symbol;
        private final long home;
        private final long step;
        private long cents;

        /// @param symbol such as `BTC-USD`
        /// @param cents where its price begins and to where it is drawn back
        Market(String symbol, long cents) {
            this.symbol = symbol.getBytes(US_ASCII);
            this.home = cents;
            this.step = Math.max(2, cents / 8000);
            this.cents = cents;
        }

        /// ASCII; not to be changed.
        byte[] symbol() {
            return symbol;
        }

        /// The last price.
        long cents() {
            return cents;
        }

        /// One step of its walk, never further than a quarter away from home.
        void move(long random) {
            cents += Math.floorMod(random, 2 * step + 1) - step;
            cents = Math.clamp(cents, home - home / 4, home + home / 4);
        }
    }
}
