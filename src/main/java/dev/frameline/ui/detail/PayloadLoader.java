package dev.frameline.ui.detail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.recording.MessageFragments;
import dev.frameline.recording.Recording;
import dev.frameline.ui.detail.Payload.State;

/// Reads the payload of a frame, or of the message that it is a piece of. Waits for the disk: called on workers.
final class PayloadLoader {

    /// How far the pieces of one message are looked for.
    static final int MESSAGE_SPAN = 1 << 16;

    private PayloadLoader() {}

    /// Payload of one entry, as far as it is shown.
    static Payload frame(Recording recording, Entry entry) throws FaultException {
        if (isInPreview(entry)) {
            return inPreview(entry);
        }
        byte[] bytes = recording.payload(entry.number(), 0,
                (int) Math.min(entry.payloadLength(), Payload.MOST_BYTES));
        return new Payload(bytes, Math.max(bytes.length, entry.payloadLength()), entry.isText(), state(entry));
    }

    /// Payload of an entry that holds it itself.
    static Payload inPreview(Entry entry) {
        return new Payload(entry.preview(), entry.preview().length, entry.isText() || isTextOfPing(entry),
                state(entry));
    }

    /// Payloads of all pieces of its message, as far as they are shown.
    static Payload message(Recording recording, Entry entry) throws FaultException {
        var pieces = MessageFragments.find(recording, entry.message(), MESSAGE_SPAN);
        var joined = new ByteArrayOutputStream((int) Math.min(pieces.payloadBytes(), Payload.MOST_BYTES));
        for (int i = 0; i < pieces.count() && joined.size() < Payload.MOST_BYTES; i++) {
            joined.writeBytes(recording.payload(pieces.number(i), 0, Payload.MOST_BYTES - joined.size()));
        }
        State state = entry.has(Meta.STILL_COMPRESSED)
                ? State.STILL_COMPRESSED
                : pieces.isComplete() ? State.SOUND : State.INCOMPLETE;
        return new Payload(joined.toByteArray(), Math.max(joined.size(), pieces.payloadBytes()), entry.isText(),
                state);
    }

    /// Whether the entry itself holds its payload, so that nothing has to be read.
    static boolean isInPreview(Entry entry) {
        return entry.payloadLength() <= entry.preview().length;
    }

    /// Writes all of it to a file; says how many bytes that were.
    static long save(Recording recording, Entry entry, boolean wholeMessage, Path file) throws FaultException {
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            if (!wholeMessage) {
                return copy(recording, entry.number(), out);
            }
            var pieces = MessageFragments.find(recording, entry.message(), MESSAGE_SPAN);
            for (int i = 0; i < pieces.count(); i++) {
                bytes += copy(recording, pieces.number(i), out);
            }
            return bytes;
        } catch (IOException failed) {
            throw new FaultException(Fault.of(Fault.Kind.DISK, "The payload could not be written to " + file + ".",
                    "Check the space and the rights there, or choose another place.", failed));
        }
    }

    private static long copy(Recording recording, long number, OutputStream out) throws FaultException, IOException {
        try (InputStream in = recording.payloadStream(number)) {
            return in.transferTo(out);
        }
    }

    /// RFC 6455 §5.5.2: any bytes will do, but most put a few characters there.
    private static boolean isTextOfPing(Entry entry) {
        byte[] bytes = entry.preview();
        return (entry.opcode() == Opcode.PING || entry.opcode() == Opcode.PONG)
                && Utf8.isValid(bytes, 0, bytes.length)
                && new String(bytes, StandardCharsets.UTF_8).chars().noneMatch(Character::isISOControl);
    }

    private static State state(Entry entry) {
        if (entry.has(Meta.STILL_COMPRESSED)) {
            return State.STILL_COMPRESSED;
        }
        if (entry.has(Meta.INCOMPLETE)) {
            return State.INCOMPLETE;
        }
        return MessageFragments.isFragment(entry) ? State.PIECE : State.SOUND;
    }
}
