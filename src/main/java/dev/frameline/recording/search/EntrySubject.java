package dev.frameline.recording.search;

import dev.frameline.base.fault.FaultException;
import dev.frameline.query.match.Subject;

/// A row that was read, as a filter asks about it. Filled anew for one row after the other. Confined to its thread.
public final class EntrySubject implements Subject {

    /// Where a payload comes from.
    @FunctionalInterface
    public interface Payload {

        byte[] read() throws FaultException;
    }

    private static final byte[] NOTHING = {};

    private long number;
    private long atNanos;
    private long meta;
    private long size;
    private long gapNanos = NONE;
    private long replyNanos = NONE;
    private boolean isMarked;
    private Payload source = () -> NOTHING;
    private boolean isRead;
    private byte[] bytes = NOTHING;
    private int length;

    /// Another row; what else was known stays.
    public EntrySubject reset(long itsNumber) {
        number = itsNumber;
        return payload(() -> NOTHING);
    }

    public EntrySubject meta(long bits) {
        meta = bits;
        return this;
    }

    public EntrySubject at(long nanos) {
        atNanos = nanos;
        return this;
    }

    public EntrySubject size(long payloadLength) {
        size = payloadLength;
        return this;
    }

    public EntrySubject since(long nanosSinceEntryBefore, long nanosSinceAnswered) {
        gapNanos = nanosSinceEntryBefore;
        replyNanos = nanosSinceAnswered;
        return this;
    }

    public EntrySubject marked(boolean is) {
        isMarked = is;
        return this;
    }

    /// It is read when it is asked for, once.
    public EntrySubject payload(Payload from) {
        source = from;
        isRead = false;
        bytes = NOTHING;
        length = 0;
        return this;
    }

    /// The first bytes of this array.
    public EntrySubject payload(byte[] array, int count) {
        isRead = true;
        bytes = array;
        length = count;
        return this;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public long atNanos() {
        return atNanos;
    }

    @Override
    public long meta() {
        return meta;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long gapNanos() {
        return gapNanos;
    }

    @Override
    public long replyNanos() {
        return replyNanos;
    }

    @Override
    public boolean isMarked() {
        return isMarked;
    }

    @Override
    public byte[] bytes() throws FaultException {
        if (!isRead) {
            bytes = source.read();
            length = bytes.length;
            isRead = true;
        }
        return bytes;
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public int length() {
        return length;
    }
}
