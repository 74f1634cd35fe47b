package dev.frameline.frame.codec;

import java.util.Optional;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;

/// Turns the payload of one frame after another into entries, inflated where that was agreed on. Confined to the
/// reader's thread.
final class FramePayload {

    private static final int SCRATCH_BYTES = 16 << 10;

    private final EntrySink sink;
    private final EntryDraft draft;
    private final MessageRules rules;
    private final Findings findings;
    private final Optional<Inflation> inflation;
    private final PayloadPieces pieces;
    private final byte[] scratch;
    private boolean isFailed;

    FramePayload(EntrySink sink, EntryDraft draft, MessageRules rules, Findings findings,
            Optional<Inflation> inflation) {
        this.sink = sink;
        this.draft = draft;
        this.rules = rules;
        this.findings = findings;
        this.inflation = inflation;
        pieces = new PayloadPieces(sink, draft);
        scratch = inflation.isPresent() ? new byte[SCRATCH_BYTES] : EntryDraft.NOTHING;
    }

    /// A frame whose whole payload is here, unmasked.
    void whole(byte[] bytes, int offset, int length) throws FaultException, InterruptedException {
        if (rules.isInflating()) {
            start();
            inflate(bytes, offset, length);
            settleInflated(bytes, offset, length);
            rules.numbered(pieces.finish(isAllThere()));
            return;
        }
        rules.payload(bytes, offset, length, draft);
        draft.payload(bytes, offset, length);
        rules.control((int) draft.meta, bytes, offset, length, draft);
        rules.end(draft, true);
        rules.numbered(sink.append(draft));
    }

    /// A frame that is too large to be held begins.
    void beginLarge() throws FaultException, InterruptedException {
        start();
        pieces.begin();
    }

    /// The next unmasked bytes of a large frame; `isLast` if no more come.
    void part(byte[] bytes, int offset, int length, boolean isLast) throws FaultException, InterruptedException {
        if (!rules.isInflating()) {
            rules.payload(bytes, offset, length, draft);
            pieces.add(bytes, offset, length);
        } else if (!isFailed) {
            pump(bytes, offset, length);
            tail(isLast);
        }
    }

    /// Ends a large frame; `isWhole` unless the connection ended inside it.
    void endLarge(boolean isWhole) throws FaultException, InterruptedException {
        pieces.settle();
        rules.end(draft, isWhole && !isFailed);
        rules.numbered(pieces.finish(isWhole && !isFailed));
    }

    /// What came of a frame that the end of the connection cut short.
    void cut(byte[] bytes, int length) throws FaultException, InterruptedException {
        draft.payload(bytes, 0, length);
        draft.meta |= Meta.INCOMPLETE | (rules.isInflating() ? Meta.STILL_COMPRESSED : 0);
        sink.append(draft);
    }

    private void start() {
        pieces.start();
        isFailed = false;
        if (rules.isInflating() && rules.isFirst()) {
            inflation.ifPresent(Inflation::begin);
        }
    }

    private void inflate(byte[] bytes, int offset, int length) throws FaultException, InterruptedException {
        pump(bytes, offset, length);
        tail(true);
    }

    private void tail(boolean isLastOfFrame) throws FaultException, InterruptedException {
        if (isLastOfFrame && rules.isFinal() && !isFailed && inflation.isPresent()) {
            inflation.get().feedTail();
            drain(inflation.get());
        }
    }

    private void pump(byte[] bytes, int offset, int length) throws FaultException, InterruptedException {
        if (inflation.isPresent()) {
            inflation.get().feed(bytes, offset, length);
            drain(inflation.get());
        }
    }

    private void drain(Inflation source) throws FaultException, InterruptedException {
        int count = source.read(scratch);
        while (count > 0) {
            rules.payload(scratch, 0, count, draft);
            pieces.add(scratch, 0, count);
            count = source.read(scratch);
        }
        isFailed = count < 0;
        if (count == Inflation.TOO_MUCH) {
            findings.add(draft, CloseCode.TOO_BIG, "Inflating was given up: " + source.problem());
        } else if (count == Inflation.BAD_DATA) {
            findings.add(draft, CloseCode.INVALID_PAYLOAD,
                    "The message cannot be inflated: " + source.problem() + " (RFC 7692 §7.2.2)");
        }
    }

    /// A frame that could not be inflated keeps its bytes as they came, unless a part of it is stored inflated already.
    private void settleInflated(byte[] bytes, int offset, int length) {
        if (isFailed && !pieces.isBegun()) {
            draft.payload(bytes, offset, length);
            draft.meta |= Meta.STILL_COMPRESSED;
        } else {
            pieces.settle();
        }
        rules.end(draft, !isFailed);
    }

    private boolean isAllThere() {
        return !isFailed || !pieces.isBegun();
    }
}
