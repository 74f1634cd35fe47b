package dev.frameline.demo;

import dev.frameline.base.fault.FaultException;

/// Quotes at a steady rate, or as fast as they are taken. Confined to the conversation's writer.
final class TickerFeed implements Feed {

    private final Options options;
    private final Pace pace;
    private final Quotes quotes = new Quotes();
    private final FrameLayout layout;

    TickerFeed(Options options, FrameLayout layout, long startNanos) {
        this.options = options;
        this.layout = layout;
        this.pace = new Pace(startNanos, options.rate());
    }

    @Override
    public long nanosUntilDue(long nowNanos) {
        return isOver() ? 0 : pace.nanosUntil(quotes.count(), nowNanos);
    }

    @Override
    public int fill(byte[] buffer, long nowNanos, long epochMillis) {
        int at = 0;
        while (at + mostFrameBytes() <= buffer.length && !isOver() && nanosUntilDue(nowNanos) <= 0) {
            int payload = at + FrameLayout.MOST_HEADER_BYTES;
            int end = options.binary()
                    ? quotes.writePacked(buffer, payload, options.size(), epochMillis)
                    : quotes.writeJson(buffer, payload, options.size(), epochMillis);
            at = layout.finish(buffer, at, payload, end);
        }
        return at;
    }

    @Override
    public boolean isOver() {
        return options.count() > 0 && quotes.count() >= options.count();
    }

    @Override
    public int mostFrameBytes() {
        return layout.mostBytes(Math.max(Quotes.MOST_BYTES, options.size()));
    }

    @Override
    public void close() {
        layout.close();
    }

    /// What a client of the ticker asked for.
    ///
    /// @param rate quotes a second; 0 for as many as the socket takes
    /// @param size payload bytes to pad each quote to; 0 for none
    /// @param binary packed quotes in binary frames instead of JSON in text frames
    /// @param count how many, followed by Close 1000; 0 for no end
    record Options(double rate, int size, boolean binary, long count) {

        /// Beyond this a payload is no quote any more.
        static final int MOST_BYTES = 16 << 20;

        private static final double DEFAULT_RATE = 20;

        static Options parse(Query query) throws FaultException {
            return new Options(query.rate("rate", DEFAULT_RATE), (int) query.number("size", 0, 0, MOST_BYTES),
                    query.flag("binary", false), query.number("count", 0, 0, Long.MAX_VALUE));
        }
    }
}
