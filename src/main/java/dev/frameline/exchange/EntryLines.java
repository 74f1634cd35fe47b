package dev.frameline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import dev.frameline.base.bytes.Hex;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Entry;
import dev.frameline.recording.Recording;

/// Writes entries in one form, one after the other; payloads of any size go through in pieces. Confined to one thread.
public final class EntryLines {

    private static final int PIECE_BYTES = 64 * 1024;

    private final Recording recording;
    private final EntryForm form;
    private final EntryJson json;

    /// @param recording where payloads that are longer than a preview come from
    public EntryLines(Recording recording, EntryForm form) {
        this.recording = recording;
        this.form = form;
        json = new EntryJson(recording);
    }

    /// Writes an entry and a line feed.
    ///
    /// @throws IOException as `out` does, or if a payload cannot be read
    public void write(Entry entry, OutputStream out) throws FaultException, IOException {
        switch (form) {
            case JSON_LINES -> json.write(entry, out);
            case TEXT -> payload(entry, out, !entry.isText());
            case HEX -> payload(entry, out, true);
        }
    }

    private void payload(Entry entry, OutputStream out, boolean isHex) throws FaultException, IOException {
        if (entry.preview().length == entry.payloadLength()) {
            piece(entry.preview(), entry.preview().length, out, isHex);
        } else {
            try (InputStream payload = recording.payloadStream(entry.number())) {
                byte[] piece = new byte[PIECE_BYTES];
                for (int read = payload.read(piece); read >= 0; read = payload.read(piece)) {
                    piece(piece, read, out, isHex);
                }
            }
        }
        out.write('\n');
    }

    private static void piece(byte[] bytes, int length, OutputStream out, boolean isHex) throws IOException {
        if (isHex) {
            out.write(Hex.format(bytes, 0, length).getBytes(StandardCharsets.US_ASCII));
        } else {
            out.write(bytes, 0, length);
        }
    }
}
