package dev.frameline.recording;

import java.util.Arrays;
import java.util.List;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;

/// The frames that make one message, RFC 6455 §5.4, found by walking forward from its first one; control frames and
/// the other direction may stand between them. A picture of one moment. Any thread.
public final class MessageFragments {

    private static final int FIRST_STEP = 32;
    private static final int LONGEST_STEP = 1024;

    /// How the walk ended.
    private enum End {
        COMPLETE, OPEN, GIVEN_UP
    }

    private final long[] numbers;
    private final long payloadBytes;
    private final long wireBytes;
    private final End end;

    private MessageFragments(long[] numbers, long payloadBytes, long wireBytes, End end) {
        this.numbers = numbers;
        this.payloadBytes = payloadBytes;
        this.wireBytes = wireBytes;
        this.end = end;
    }

    /// Whether an entry is a data frame that is not a message by itself.
    public static boolean isFragment(Entry entry) {
        return entry.kind() == EntryKind.FRAME && entry.message() > 0
                && !(entry.has(Meta.FIN) && entry.message() == entry.number());
    }

    /// The frames of the message that entry `message` began, looking at no more than `mostEntries` entries.
    public static MessageFragments find(Recording recording, long message, int mostEntries) throws FaultException {
        long[] found = new long[4];
        int count = 0;
        long bytes = 0;
        long wire = 0;
        long next = message;
        long limit = message + mostEntries;
        int step = FIRST_STEP;
        while (next < limit) {
            List<Entry> entries = recording.page(next, (int) Math.min(step, limit - next));
            for (Entry entry : entries) {
                if (entry.message() != message) {
                    continue;
                }
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = entry.number();
                bytes += entry.payloadLength();
                wire += entry.wireLength();
                if (entry.has(Meta.FIN)) {
                    return new MessageFragments(Arrays.copyOf(found, count), bytes, wire, End.COMPLETE);
                }
            }
            if (entries.isEmpty()) {
                return new MessageFragments(Arrays.copyOf(found, count), bytes, wire, End.OPEN);
            }
            next += entries.size();
            step = Math.min(LONGEST_STEP, step * 2);
        }
        return new MessageFragments(Arrays.copyOf(found, count), bytes, wire, End.GIVEN_UP);
    }

    /// How many frames were found.
    public int count() {
        return numbers.length;
    }

    /// Number of the entry at `index`, from 0.
    public long number(int index) {
        return numbers[index];
    }

    /// Which of them this entry is, from 1; 0 if it is none of those that were found.
    public int positionOf(long number) {
        return Math.max(0, Arrays.binarySearch(numbers, number) + 1);
    }

    /// Payload bytes of those that were found, together.
    public long payloadBytes() {
        return payloadBytes;
    }

    /// Payload bytes of those that were found on the wire, together.
    public long wireBytes() {
        return wireBytes;
    }

    /// Whether the last frame is among them.
    public boolean isComplete() {
        return end == End.COMPLETE;
    }

    /// Whether the recording ends before the message does: more may come.
    public boolean isOpen() {
        return end == End.OPEN;
    }
}
