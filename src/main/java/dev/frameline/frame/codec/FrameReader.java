package dev.frameline.frame.codec;

import java.util.Arrays;
import java.util.Optional;

import dev.frameline.base.bytes.Hex;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;

/// Takes the bytes of one direction, cut anywhere, and hands each frame to a sink: good ones and broken ones alike, with
/// what is wrong written on them. Frames that lie whole in the given bytes are not copied here; large ones go on in parts
/// as they come; nothing is allocated because a length header claims something. Confined to one thread.
public final class FrameReader {

    /// A frame whose payload is longer, on the wire or inflated, is handed over in parts.
    public static final int LARGE_BYTES = 1 << 20;

    private static final int FIRST_HELD_BYTES = 4 << 10;

    private final EntryDraft draft = new EntryDraft();
    private final FrameHeader header = new FrameHeader();
    private final Findings findings = new Findings();
    private final HeaderRules headerRules;
    private final MessageRules messageRules;
    private final FramePayload payload;
    private final long kindAndDirection;

    private final byte[] heldHeader = new byte[FrameHeader.LONGEST];
    private int heldHeaderBytes;
    private byte[] held = new byte[FIRST_HELD_BYTES];
    private boolean isInPayload;
    private long arrived;

    private FrameReader(Direction direction, Sender sender, Optional<Inflation> inflation, EntrySink sink) {
        kindAndDirection = Meta.of(EntryKind.FRAME, direction);
        headerRules = new HeaderRules(findings, sender, inflation.isPresent());
        messageRules = new MessageRules(findings, inflation.isPresent());
        payload = new FramePayload(sink, draft, messageRules, findings, inflation);
    }

    /// A reader at the beginning of a connection.
    ///
    /// @param direction of the entries
    /// @param sender whose frames they are
    /// @param inflation for messages that are compressed, if that was agreed on; stays the caller's to close
    /// @param sink told of each frame
    public static FrameReader of(Direction direction, Sender sender, Optional<Inflation> inflation, EntrySink sink) {
        return new FrameReader(direction, sender, inflation, sink);
    }

    /// Takes the next bytes; all of them. They are unmasked in place. Waits when the sink does.
    ///
    /// @param nowNanos when they were read, nanoseconds since the epoch
    /// @return the first breach of the protocol so far, if there was one: the connection should fail for it. Reading on
    ///     is possible: what still comes is taken apart as well as it can be
    public Optional<Violation> feed(byte[] bytes, int offset, int length, long nowNanos)
            throws FaultException, InterruptedException {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            at = isInPayload ? payload(bytes, at, end, nowNanos) : header(bytes, at, end, nowNanos);
        }
        return findings.first();
    }

    /// No more bytes will come: hands over what came of a frame that was cut short.
    public void finish(long nowNanos) throws FaultException, InterruptedException {
        if (heldHeaderBytes > 0) {
            draft.reset(nowNanos, kindAndDirection | (heldHeader[0] & 0xff) | Meta.INCOMPLETE);
            draft.fault("The connection ended inside the frame's header, after "
                    + Hex.spaced(heldHeader, 0, heldHeaderBytes) + " (RFC 6455 §5.2)");
            payload.cut(EntryDraft.NOTHING, 0);
            heldHeaderBytes = 0;
        } else if (isInPayload) {
            draft.endNanos = nowNanos;
            draft.fault("The connection ended inside the frame, after " + arrived + " of " + header.length
                    + " bytes (RFC 6455 §5.2)");
            if (isLarge()) {
                payload.endLarge(false);
            } else {
                payload.cut(held, (int) arrived);
            }
            isInPayload = false;
        }
    }

    private int header(byte[] bytes, int from, int end, long nowNanos) throws FaultException, InterruptedException {
        if (heldHeaderBytes == 0 && header.read(bytes, from, end)) {
            return begin(bytes, from + header.size, end, nowNanos);
        }
        heldHeader[heldHeaderBytes++] = bytes[from];
        if (!header.read(heldHeader, 0, heldHeaderBytes)) {
            return from + 1;
        }
        heldHeaderBytes = 0;
        return begin(bytes, from + 1, end, nowNanos);
    }

    private int begin(byte[] bytes, int from, int end, long nowNanos) throws FaultException, InterruptedException {
        draft.reset(nowNanos, kindAndDirection | header.first | (header.isMasked ? Meta.MASKED : 0));
        draft.maskKey = header.maskKey;
        draft.wireLength = header.length;
        headerRules.check(header, draft);
        messageRules.begin(header.first, draft);
        if (header.length <= end - from && !isLarge()) {
            int length = (int) header.length;
            Masking.apply(bytes, from, length, header.maskKey, 0);
            payload.whole(bytes, from, length);
            return from + length;
        }
        isInPayload = true;
        arrived = 0;
        if (isLarge()) {
            payload.beginLarge();
        }
        return from;
    }

    private boolean isLarge() {
        return header.length > LARGE_BYTES;
    }

    private int payload(byte[] bytes, int from, int end, long nowNanos) throws FaultException, InterruptedException {
        int count = (int) Math.min(end - from, header.length - arrived);
        Masking.apply(bytes, from, count, header.maskKey, arrived);
        boolean isLast = arrived + count == header.length;
        draft.endNanos = nowNanos;
        isInPayload = !isLast;
        if (isLarge()) {
            arrived += count;
            payload.part(bytes, from, count, isLast);
            if (isLast) {
                payload.endLarge(true);
            }
        } else {
            hold(bytes, from, count);
            if (isLast) {
                payload.whole(held, 0, (int) header.length);
            }
        }
        return from + count;
    }

    private void hold(byte[] bytes, int from, int count) {
        int needed = (int) arrived + count;
        if (held.length < needed) {
            held = Arrays.copyOf(held, Math.max(needed, Math.min(held.length * 2, LARGE_BYTES)));
        }
        System.arraycopy(bytes, from, held, (int) arrived, count);
        arrived = needed;
    }
}
