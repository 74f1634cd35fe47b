package dev.frameline.exchange;

import java.io.IOException;
import java.io.InputStream;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.recording.Recording;

/// Reads whole payloads. Any thread.
final class Payloads {

    private Payloads() {}

    /// All bytes of a payload, without asking the disk where the preview is the whole of it.
    static byte[] whole(Recording recording, Entry entry) throws FaultException {
        if (entry.preview().length == entry.payloadLength()) {
            return entry.preview();
        }
        try (InputStream stream = recording.payloadStream(entry.number())) {
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new FaultException(Fault.of(Fault.Kind.DISK,
                    "The payload of entry " + entry.number() + " cannot be read.", "", failed));
        }
    }
}
