package dev.frameline.query.match;

import java.util.Arrays;

import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;

import static java.nio.charset.StandardCharsets.UTF_8;

/// An entry made by hand, whose payload lies somewhere inside a larger array and counts how often it was asked for.
/// Confined to one thread.
final class Row implements Subject {

    static final long TEXT_IN = Meta.of(EntryKind.FRAME, Direction.IN) | 0x81 | Meta.TEXT;

    private final byte[] bytes;
    private final int length;
    long number = 1;
    long atNanos;
    long meta = TEXT_IN;
    long gapNanos = NONE;
    long replyNanos = NONE;
    boolean isMarked;
    int asked;

    private Row(byte[] payload) {
        length = payload.length;
        bytes = new byte[length + 7];
        Arrays.fill(bytes, (byte) '"');
        System.arraycopy(payload, 0, bytes, 3, length);
    }

    static Row of(byte[] payload) {
        return new Row(payload);
    }

    static Row of(String payload) {
        return new Row(payload.getBytes(UTF_8));
    }

    Row meta(long bits) {
        meta = bits;
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
        return length;
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
    public byte[] bytes() {
        asked++;
        return bytes;
    }

    @Override
    public int offset() {
        return 3;
    }

    @Override
    public int length() {
        return length;
    }
}
