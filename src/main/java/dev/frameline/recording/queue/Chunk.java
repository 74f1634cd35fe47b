package dev.frameline.recording.queue;

import java.util.ArrayList;
import java.util.List;

import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.Meta;
import dev.frameline.handshake.ConnectionFacts;

/// A stretch of what callers hand over, in order: the bytes of the payloads one after the other, and the facts of the
/// entries in columns beside them. It is filled under the queue's lock and then belongs to the recorder, until it is
/// cleared and filled again: no object an entry.
///
/// Numbers of the entries in a chunk follow each other, so only the first is kept.
public final class Chunk {

    /// The most bytes of one payload in one piece.
    public static final int PIECE_BYTES = 1 << 20;

    /// Columns of [#rows].
    public static final int AT = 0;
    public static final int META = 1;
    public static final int WIRE = 2;
    public static final int OFFSET = 3;
    public static final int LENGTH = 4;

    /// Columns of [#mores]: facts that most entries do not have.
    public static final int ROW = 0;
    public static final int MASK = 1;
    public static final int MESSAGE = 2;
    public static final int ENDED = 3;
    public static final int REPLY_TO = 4;
    public static final int REPLY_NANOS = 5;

    /// Columns of [#parts]: pieces of large payloads.
    public static final int NUMBER = 0;
    public static final int START = 1;
    public static final int PART_OFFSET = 2;
    public static final int PART_LENGTH = 3;

    /// Columns of [#ends]: large payloads that are complete; `META` and `WIRE` as above. The head is what the row shows
    /// of the payload.
    public static final int HEAD_OFFSET = 3;
    public static final int HEAD_LENGTH = 4;
    public static final int TOTAL = 5;
    public static final int END_NANOS = 6;

    private static final int ROW_COST = 48;
    private static final int MORE_COST = 64;

    public final byte[] data;
    public final LongTable rows = new LongTable(5);
    public final LongTable mores = new LongTable(6);
    public final List<String> findings = new ArrayList<>();
    public final LongTable parts = new LongTable(4);
    public final LongTable ends = new LongTable(7);
    public final List<String> endFindings = new ArrayList<>();
    public final List<ConnectionFacts> facts = new ArrayList<>();
    public final List<MarkChange> marks = new ArrayList<>();
    private long firstNumber;
    private long lastOperation;
    private int used;
    private int weight;

    Chunk(int capacity) {
        data = new byte[capacity];
    }

    /// What an entry with so many bytes weighs at most.
    static int cost(int length) {
        return ROW_COST + MORE_COST + length;
    }

    /// About as many bytes as it makes in the file.
    public int weight() {
        return weight;
    }

    int capacity() {
        return data.length;
    }

    boolean isEmpty() {
        return weight == 0;
    }

    boolean hasRoom(int cost) {
        return weight + cost <= data.length;
    }

    /// What was done to this chunk last, in the queue's count.
    long lastOperation() {
        return lastOperation;
    }

    void countOperation(long operation) {
        lastOperation = operation;
    }

    /// Number of the entry in row 0.
    public long firstNumber() {
        return firstNumber;
    }

    void clear() {
        rows.clear();
        mores.clear();
        findings.clear();
        parts.clear();
        ends.clear();
        endFindings.clear();
        facts.clear();
        marks.clear();
        used = 0;
        weight = 0;
    }

    /// Appends a row for the entry, with the first `kept` bytes of its payload. The caller asked for room.
    void addRow(long number, EntryDraft entry, long meta, int kept) {
        if (rows.rows() == 0) {
            firstNumber = number;
        }
        int row = rows.addRow();
        rows.set(row, AT, entry.atNanos);
        rows.set(row, META, meta);
        rows.set(row, WIRE, entry.wireLength);
        rows.set(row, OFFSET, used);
        rows.set(row, LENGTH, kept);
        copy(entry.bytes, entry.offset, kept);
        weight += ROW_COST;
        if (needsMore(entry)) {
            addMore(row, entry);
        }
    }

    private static boolean needsMore(EntryDraft entry) {
        return Meta.has(entry.meta, Meta.MASKED) || entry.message != 0 || entry.replyTo != 0
                || entry.endNanos != entry.atNanos || !entry.finding.isEmpty();
    }

    private void addMore(int row, EntryDraft entry) {
        int more = mores.addRow();
        mores.set(more, ROW, row);
        mores.set(more, MASK, Meta.has(entry.meta, Meta.MASKED) ? Integer.toUnsignedLong(entry.maskKey) : -1);
        mores.set(more, MESSAGE, entry.message);
        mores.set(more, ENDED, entry.endNanos);
        mores.set(more, REPLY_TO, entry.replyTo);
        mores.set(more, REPLY_NANOS, entry.replyNanos);
        findings.add(entry.finding);
        weight += MORE_COST;
    }

    /// Appends a piece of the payload of entry `number`, `start` bytes from its beginning. It joins the piece before
    /// if that is the same payload's.
    void addPart(long number, long start, byte[] bytes, int offset, int length) {
        int last = parts.rows() - 1;
        boolean joins = last >= 0 && parts.get(last, NUMBER) == number
                && parts.getInt(last, PART_OFFSET) + parts.getInt(last, PART_LENGTH) == used
                && parts.getInt(last, PART_LENGTH) + length <= PIECE_BYTES;
        if (joins) {
            parts.set(last, PART_LENGTH, parts.get(last, PART_LENGTH) + length);
        } else {
            int part = parts.addRow();
            parts.set(part, NUMBER, number);
            parts.set(part, START, start);
            parts.set(part, PART_OFFSET, used);
            parts.set(part, PART_LENGTH, length);
        }
        copy(bytes, offset, length);
        weight += ROW_COST;
    }

    /// Appends the end of the large payload of entry `number`.
    void addEnd(long number, EntryDraft entry, long meta, EntryQueue.PartialPayload payload) {
        int end = ends.addRow();
        ends.set(end, NUMBER, number);
        ends.set(end, META, meta);
        ends.set(end, WIRE, entry.wireLength);
        ends.set(end, HEAD_OFFSET, used);
        ends.set(end, HEAD_LENGTH, payload.headLength());
        ends.set(end, TOTAL, payload.length());
        ends.set(end, END_NANOS, entry.endNanos);
        endFindings.add(entry.finding);
        copy(payload.head(), 0, payload.headLength());
        weight += ROW_COST;
    }

    /// Appends what is known of a connection.
    void addFacts(ConnectionFacts connection) {
        facts.add(connection);
        weight += ROW_COST;
    }

    /// Appends a mark that is set or taken off.
    void addMark(MarkChange change) {
        marks.add(change);
        weight += ROW_COST;
    }

    private void copy(byte[] bytes, int offset, int length) {
        System.arraycopy(bytes, offset, data, used, length);
        used += length;
        weight += length;
    }
}
