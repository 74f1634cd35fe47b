package dev.frameline.recording.search;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

/// An entry that a test put into a recording, as it remembers it.
///
/// @param number from 1
/// @param atNanos when it passed
/// @param meta its bits, without the connection's number
/// @param payload all of it
/// @param message number of the entry that began its message, if it continues one
/// @param replyNanos since the entry that it answers, if it answers one
record Passed(long number, long atNanos, long meta, byte[] payload, Optional<Long> message, Optional<Long> replyNanos) {

    static Passed of(long number, EntryDraft draft) {
        byte[] payload = Arrays.copyOfRange(draft.bytes, draft.offset, draft.offset + draft.length);
        return new Passed(number, draft.atNanos, draft.meta, payload,
                draft.message == 0 ? Optional.empty() : Optional.of(draft.message),
                draft.replyTo == 0 ? Optional.empty() : Optional.of(draft.replyNanos));
    }

    boolean has(long flag) {
        return (meta & flag) != 0;
    }

    boolean isFrame() {
        return Meta.kind(meta) == EntryKind.FRAME;
    }

    Opcode opcode() {
        return Meta.opcode(meta);
    }

    boolean isNote() {
        return Meta.kind(meta) == EntryKind.NOTE;
    }

    /// Its payload and those of the frames that continue it.
    byte[] wholeMessage(List<Passed> all) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(payload);
        all.stream().filter(other -> other.message.isPresent() && other.message.get() == number)
                .forEach(other -> whole.writeBytes(other.payload));
        return whole.toByteArray();
    }
}
