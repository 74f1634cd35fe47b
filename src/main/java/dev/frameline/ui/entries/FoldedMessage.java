package dev.frameline.ui.entries;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.recording.MessageFragments;
import dev.frameline.recording.Recording;

/// A message of several frames as if it had come in one: its first entry with the lengths of all and the beginning of
/// all. Waits for the disk: called on workers.
final class FoldedMessage {

    /// Pieces that may be shorter than a preview.
    private static final int MOST_PIECES = 64;

    private FoldedMessage() {}

    static Entry of(Recording recording, Entry first, MessageFragments message) throws FaultException {
        return new Entry(first.number(), first.atNanos(), first.meta(), message.wireBytes(), message.payloadBytes(),
                first.message(), first.maskKey(), first.reply(), first.finding(), beginning(recording, message));
    }

    private static byte[] beginning(Recording recording, MessageFragments message) throws FaultException {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_PIECES, message.count()); i++) {
            numbers.add(message.number(i));
        }
        var joined = new ByteArrayOutputStream(Entry.PREVIEW_BYTES);
        for (Entry piece : recording.entries(numbers)) {
            byte[] head = piece.preview();
            joined.write(head, 0, Math.min(head.length, Entry.PREVIEW_BYTES - joined.size()));
            if (joined.size() == Entry.PREVIEW_BYTES || head.length < piece.payloadLength()) {
                break;
            }
        }
        return joined.toByteArray();
    }
}
