package dev.frameline.recording.sqlite;

import java.nio.charset.StandardCharsets;

import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;

/// Drafts for tests. Any thread.
public final class Drafts {

    private Drafts() {}

    public static EntryDraft text(String text) {
        return frame(Direction.IN, 0x81, Meta.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    public static EntryDraft binary(byte[] bytes) {
        return frame(Direction.IN, 0x82, 0, bytes);
    }

    public static EntryDraft frame(Direction direction, int firstByte, long flags, byte[] bytes) {
        var draft = new EntryDraft().reset(1_700_000_000_123_456_789L,
                Meta.of(EntryKind.FRAME, direction) | firstByte | flags);
        draft.wireLength = bytes.length;
        return draft.payload(bytes, 0, bytes.length);
    }

    public static EntryDraft of(EntryKind kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Direction direction = kind == EntryKind.REQUEST ? Direction.OUT : Direction.IN;
        return new EntryDraft().reset(1_700_000_000_000_000_000L, Meta.of(kind, direction) | Meta.TEXT).payload(bytes,
                0, bytes.length);
    }
}
