package dev.frameline.session;

import java.util.concurrent.atomic.LongAdder;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;

/// Stands between wire and recording: counts what passes, matches answers to their requests, and counts what the
/// recording would not take. Any thread.
final class CountingSink implements EntrySink {

    private final EntrySink recording;
    private final Tally tally;
    private final LongAdder refused;
    private final ReplyMatcher replies = new ReplyMatcher();

    CountingSink(EntrySink recording, Tally tally, LongAdder refused) {
        this.recording = recording;
        this.tally = tally;
        this.refused = refused;
    }

    @Override
    public long append(EntryDraft entry) throws FaultException, InterruptedException {
        boolean isIn = Meta.direction(entry.meta) == Direction.IN;
        if (isIn) {
            replies.received(entry);
        }
        long number = refusable(() -> recording.append(entry));
        count(entry.meta, entry.payloadLength);
        if (!isIn) {
            replies.sent(number, entry);
        }
        return number;
    }

    @Override
    public long begin(EntryDraft entry) throws FaultException, InterruptedException {
        return refusable(() -> recording.begin(entry));
    }

    @Override
    public void part(long number, byte[] bytes, int offset, int length) throws FaultException, InterruptedException {
        recording.part(number, bytes, offset, length);
    }

    @Override
    public void end(long number, EntryDraft entry) throws FaultException, InterruptedException {
        recording.end(number, entry);
        count(entry.meta, entry.payloadLength);
    }

    @Override
    public void flush() {
        recording.flush();
    }

    private void count(long meta, long payloadBytes) {
        if (Meta.kind(meta) == EntryKind.FRAME) {
            tally.of(Meta.direction(meta)).add(payloadBytes);
        }
    }

    private interface Call {
        long run() throws FaultException, InterruptedException;
    }

    private long refusable(Call call) throws FaultException, InterruptedException {
        try {
            return call.run();
        } catch (FaultException failed) {
            refused.increment();
            throw failed;
        }
    }
}
