package dev.frameline.bench;

import java.nio.file.Path;
import java.util.List;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.recording.Recording;
import dev.frameline.recording.sqlite.SqliteRecording;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// Proves from the file alone that every frame of a load is in it, whole and in order. Any thread.
final class Captured {

    private static final int PAGE = 1000;

    private Captured() {}

    /// How many frames of the load are not in the recording; what is there must be in order and of the right length.
    static long missing(Path file, Load load) throws FaultException {
        long expected = NumberedFrames.FIRST_NUMBER;
        long found = 0;
        try (Recording recording = SqliteRecording.open(file)) {
            for (long first = 1; first <= recording.count(); first += PAGE) {
                for (Entry entry : textFrames(recording.page(first, PAGE))) {
                    long number = number(entry.preview());
                    if (number < expected || entry.payloadLength() != load.bytes()) {
                        throw new IllegalStateException("entry " + entry.number() + " holds frame " + number + " of "
                                + entry.payloadLength() + " bytes where " + expected + " was expected");
                    }
                    expected = number + 1;
                    found++;
                }
            }
            return load.frames() - found;
        }
    }

    private static List<Entry> textFrames(List<Entry> page) {
        return page.stream().filter(entry -> entry.kind() == EntryKind.FRAME && entry.opcode() == Opcode.TEXT
                && entry.direction() == Direction.IN && !entry.has(Meta.INCOMPLETE)).toList();
    }

    private static long number(byte[] payload) {
        return Long.parseLong(
                new String(payload, NumberedFrames.NUMBER_OFFSET, NumberedFrames.NUMBER_DIGITS, US_ASCII));
    }
}
