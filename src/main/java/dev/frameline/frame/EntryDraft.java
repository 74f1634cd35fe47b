package dev.frameline.frame;

/// What a reader fills in and an [EntrySink] copies: one object a reader, used again for each entry, so that a million
/// frames a second make no garbage. Public fields for the same reason. Confined to the thread that fills it.
public final class EntryDraft {

    public static final byte[] NOTHING = new byte[0];

    /// When the last byte of the frame's header was read or written, nanoseconds since the epoch.
    public long atNanos;
    /// When its last byte was; equal to `atNanos` if both came in one read.
    public long endNanos;
    /// See [Meta]; the connection's number is added by the sink.
    public long meta;
    /// The mask as a big-endian integer; counts only if [Meta#MASKED] is set.
    public int maskKey;
    /// A frame's payload length as its header gives it: before inflating. Of a request or response: its bytes.
    public long wireLength;
    /// Length of the whole payload, inflated: `length`, unless the payload comes in parts.
    public long payloadLength;
    /// Number of the entry that began the message; 0 if this entry is that one, or is no data frame.
    public long message;
    /// Number of the entry that this one answers, 0 if none is known.
    public long replyTo;
    /// Nanoseconds since the entry that this one answers.
    public long replyNanos;
    /// What is wrong with it, with its clause; empty if nothing is. [Meta#FAULT] is set with it.
    public String finding = "";
    /// Holds the payload, unmasked and inflated. Owned by the reader: whoever keeps it copies it.
    public byte[] bytes = NOTHING;
    public int offset;
    public int length;

    /// Back to an empty entry at this time.
    public EntryDraft reset(long atNanosOfHeader, long metaBits) {
        atNanos = atNanosOfHeader;
        endNanos = atNanosOfHeader;
        meta = metaBits;
        maskKey = 0;
        wireLength = 0;
        payloadLength = 0;
        message = 0;
        replyTo = 0;
        replyNanos = 0;
        finding = "";
        bytes = NOTHING;
        offset = 0;
        length = 0;
        return this;
    }

    /// The payload is these bytes, whole.
    public EntryDraft payload(byte[] array, int from, int count) {
        bytes = array;
        offset = from;
        length = count;
        payloadLength = count;
        return this;
    }

    /// Marks the entry as wrong; a second finding is added to the first.
    public void fault(String what) {
        finding = finding.isEmpty() ? what : finding + "; " + what;
        meta |= Meta.FAULT;
    }
}
