package dev.frameline.frame.codec;

import java.util.Arrays;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;

/// Hands a payload of unknown length to a sink: at once if it stays small, else in parts as it comes, so that no more
/// than a part is ever held. Confined to the reader's thread.
final class PayloadPieces {

    private static final int FIRST_BYTES = 16 << 10;

    private final EntrySink sink;
    private final EntryDraft draft;
    private byte[] held = new byte[FIRST_BYTES];
    private int count;
    private long total;
    private long number;
    private boolean isBegun;

    PayloadPieces(EntrySink sink, EntryDraft draft) {
        this.sink = sink;
        this.draft = draft;
    }

    void start() {
        count = 0;
        total = 0;
        isBegun = false;
    }

    /// Begins the entry now, because it is known to become large.
    void begin() throws FaultException, InterruptedException {
        draft.meta |= Meta.INCOMPLETE;
        draft.payload(held, 0, count);
        number = sink.begin(draft);
        isBegun = true;
    }

    boolean isBegun() {
        return isBegun;
    }

    void add(byte[] bytes, int offset, int length) throws FaultException, InterruptedException {
        total += length;
        if (!isBegun && total > FrameReader.LARGE_BYTES) {
            begin();
        }
        if (isBegun) {
            sink.part(number, bytes, offset, length);
        } else {
            grow(count + length);
            System.arraycopy(bytes, offset, held, count, length);
            count += length;
        }
    }

    private void grow(int needed) {
        if (held.length < needed) {
            held = Arrays.copyOf(held, Math.max(needed, Math.min(held.length * 2, FrameReader.LARGE_BYTES)));
        }
    }

    /// The draft's payload becomes what was added.
    void settle() {
        if (isBegun) {
            draft.payload(EntryDraft.NOTHING, 0, 0);
            draft.payloadLength = total;
        } else {
            draft.payload(held, 0, count);
        }
    }

    /// Appends or ends the entry; its number.
    ///
    /// @param isWhole whether the payload is all there
    long finish(boolean isWhole) throws FaultException, InterruptedException {
        draft.meta = isWhole ? draft.meta & ~Meta.INCOMPLETE : draft.meta | Meta.INCOMPLETE;
        if (!isBegun) {
            return sink.append(draft);
        }
        sink.end(number, draft);
        return number;
    }
}
