package dev.frameline.frame.codec;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Inflates the messages of one direction, RFC 7692 §7.2.2, within bounds: a few kilobytes on the wire must not fill the
/// disk. Confined to the reader's thread; whoever made it closes it.
///
/// A smaller window than 15 bits needs no care here: what was deflated with it inflates with the largest.
public final class Inflation implements AutoCloseable {

    /// The most that one message may inflate to, unless another limit is given.
    public static final long DEFAULT_LIMIT = 256L << 20;

    static final int NEEDS_INPUT = 0;
    static final int BAD_DATA = -1;
    static final int TOO_MUCH = -2;

    /// What a sender leaves off the end of each message, RFC 7692 §7.2.1.
    private static final byte[] TAIL = {0, 0, (byte) 0xff, (byte) 0xff};
    private static final long RATIO_FREE_BYTES = 64L << 20;
    private static final long HIGHEST_RATIO = 500;

    private final Inflater inflater = new Inflater(true);
    private final boolean keepsWindow;
    private final long limit;
    private long consumed;
    private long produced;
    private boolean isBroken;
    private boolean isRestarted;
    private String problem = "";
    private byte[] input = TAIL;
    private int inputEnd;

    private Inflation(boolean keepsWindow, long limit) {
        this.keepsWindow = keepsWindow;
        this.limit = limit;
    }

    /// A fresh one.
    ///
    /// @param keepsWindow whether the sender takes its window over from one message to the next
    /// @param limit the most bytes that one message may inflate to
    public static Inflation of(boolean keepsWindow, long limit) {
        return new Inflation(keepsWindow, limit);
    }

    /// A new message begins.
    void begin() {
        consumed = 0;
        produced = 0;
        if (!keepsWindow || isRestarted) {
            inflater.reset();
            isBroken &= keepsWindow;
            isRestarted = false;
        }
        if (isBroken) {
            problem = "an earlier message could not be inflated, and this one builds on it";
        }
    }

    /// The next compressed bytes, to be left alone until [#read] says that it needs more.
    void feed(byte[] bytes, int offset, int length) {
        consumed += length;
        input(bytes, offset, length);
    }

    /// The end of a message: what the sender left off.
    void feedTail() {
        input(TAIL, 0, TAIL.length);
    }

    private void input(byte[] bytes, int offset, int length) {
        input = bytes;
        inputEnd = offset + length;
        inflater.setInput(bytes, offset, length);
    }

    /// Inflates into `out`; says how many bytes, or [#NEEDS_INPUT], [#BAD_DATA] or [#TOO_MUCH].
    int read(byte[] out) {
        if (isBroken) {
            return BAD_DATA;
        }
        try {
            int count = inflater.inflate(out);
            while (count == 0 && inflater.finished() && inflater.getRemaining() > 0) {
                restart();
                count = inflater.inflate(out);
            }
            produced += count;
            return isTooMuch() ? broken(TOO_MUCH, "it inflates to more than " + produced + " bytes") : count;
        } catch (DataFormatException bad) {
            String reason = bad.getMessage();
            return broken(BAD_DATA, reason == null ? "the data is damaged" : reason);
        }
    }

    /// A block may say that it is the last, RFC 7692 §7.2.3.4; what follows begins anew.
    private void restart() {
        int rest = inflater.getRemaining();
        isRestarted = true;
        inflater.reset();
        inflater.setInput(input, inputEnd - rest, rest);
    }

    private boolean isTooMuch() {
        return produced > limit || (produced > RATIO_FREE_BYTES && produced / (consumed + 1) > HIGHEST_RATIO);
    }

    private int broken(int result, String reason) {
        isBroken = true;
        problem = reason;
        return result;
    }

    /// Why the last read failed.
    String problem() {
        return problem;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
