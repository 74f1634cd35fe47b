package dev.frameline.frame.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import dev.frameline.base.bytes.Hex;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

/// What a test's sink was given: a copy of a draft and of its whole payload.
public record SeenEntry(long meta, int maskKey, long wireLength, long payloadLength, long message, long replyTo,
        String finding, String payloadHex) {

    static SeenEntry of(EntryDraft draft, byte[] payload) {
        return new SeenEntry(draft.meta, draft.maskKey, draft.wireLength, draft.payloadLength, draft.message,
                draft.replyTo, draft.finding, Hex.format(payload));
    }

    public byte[] payload() {
        return Hex.parse(payloadHex) instanceof Hex.Bytes(byte[] bytes) ? bytes : new byte[0];
    }

    public String text() {
        return new String(payload(), StandardCharsets.UTF_8);
    }

    public EntryKind kind() {
        return Meta.kind(meta);
    }

    public Opcode opcode() {
        return Meta.opcode(meta);
    }

    public boolean has(long flag) {
        return Meta.has(meta, flag);
    }

    public boolean isOut() {
        return has(Meta.OUT);
    }

    /// Kind and direction, opcode of a frame, text of what is text: `in TEXT hello`.
    public String line() {
        String what = kind() == EntryKind.FRAME ? opcode().toString() : kind().toString();
        String payload = has(Meta.TEXT) ? text() : payloadHex;
        return String.join(" ", Arrays.asList(isOut() ? "out" : "in", what, payload)).strip();
    }
}
