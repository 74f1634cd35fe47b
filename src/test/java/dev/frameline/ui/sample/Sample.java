package dev.frameline.ui.sample;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

/// Entries in one line each, one of them changed at a time. Immutable.
///
/// @param entry as built so far
/// @param payload its whole payload
public record Sample(Entry entry, byte[] payload) {

    /// 2025-11-22T09:41:07.204Z
    public static final long START = 1_763_804_467_204_000_000L;

    public static Sample frame(Direction direction, Opcode opcode, byte[] payload) {
        long meta = Meta.onConnection(Meta.of(EntryKind.FRAME, direction) | Meta.FIN | opcode.code()
                | (opcode == Opcode.TEXT ? Meta.TEXT : 0), 1);
        return of(meta, payload);
    }

    public static Sample in(String text) {
        return frame(Direction.IN, Opcode.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Sample out(String text) {
        return frame(Direction.OUT, Opcode.TEXT, text.getBytes(StandardCharsets.UTF_8)).masked(0x37fa213d);
    }

    public static Sample of(EntryKind kind, Direction direction, String text) {
        return of(Meta.onConnection(Meta.of(kind, direction) | Meta.TEXT, 1), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sample of(long meta, byte[] payload) {
        byte[] head = Arrays.copyOf(payload, Math.min(payload.length, Entry.PREVIEW_BYTES));
        return new Sample(new Entry(0, START, meta, payload.length, payload.length, 0, OptionalInt.empty(),
                Entry.Reply.NONE, "", head), payload);
    }

    /// Sets bits of [Meta].
    public Sample with(long flags) {
        return meta(entry.meta() | flags);
    }

    /// Takes bits of [Meta] away.
    public Sample without(long flags) {
        return meta(entry.meta() & ~flags);
    }

    public Sample numbered(long number) {
        boolean isData = entry.kind() == EntryKind.FRAME && entry.opcode().isData();
        long message = entry.message() > 0 || !isData ? entry.message() : number;
        return entry(number, entry.atNanos(), message, entry.reply());
    }

    public Sample message(long message) {
        return entry(entry.number(), entry.atNanos(), message, entry.reply());
    }

    /// So many microseconds after [#START].
    public Sample at(long micros) {
        return entry(entry.number(), START + micros * 1000, entry.message(), entry.reply());
    }

    public Sample replying(long to, long nanos) {
        return entry(entry.number(), entry.atNanos(), entry.message(), new Entry.Reply(to, nanos));
    }

    public Sample masked(int key) {
        return new Sample(new Entry(entry.number(), entry.atNanos(), entry.meta() | Meta.MASKED,
                entry.wireLength(), entry.payloadLength(), entry.message(), OptionalInt.of(key), entry.reply(),
                entry.finding(), entry.preview()), payload);
    }

    public Sample compressedTo(long wireLength) {
        return new Sample(new Entry(entry.number(), entry.atNanos(),
                entry.meta() | Meta.COMPRESSED | Meta.RSV1, wireLength, entry.payloadLength(), entry.message(),
                entry.maskKey(), entry.reply(), entry.finding(), entry.preview()), payload);
    }

    public Sample fault(String finding) {
        return new Sample(new Entry(entry.number(), entry.atNanos(), entry.meta() | Meta.FAULT,
                entry.wireLength(), entry.payloadLength(), entry.message(), entry.maskKey(), entry.reply(), finding,
                entry.preview()), payload);
    }

    private Sample meta(long meta) {
        return new Sample(new Entry(entry.number(), entry.atNanos(), meta, entry.wireLength(),
                entry.payloadLength(), entry.message(), entry.maskKey(), entry.reply(), entry.finding(),
                entry.preview()), payload);
    }

    private Sample entry(long number, long atNanos, long message, Entry.Reply reply) {
        return new Sample(new Entry(number, atNanos, entry.meta(), entry.wireLength(), entry.payloadLength(),
                message, entry.maskKey(), reply, entry.finding(), entry.preview()), payload);
    }
}
