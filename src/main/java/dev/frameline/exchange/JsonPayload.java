package dev.frameline.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import dev.frameline.base.json.JsonLine;

/// A payload as the last field of a JSON line, a piece at a time, so that one of any size can be shown. Confined to one
/// thread.
final class JsonPayload {

    private static final int PIECE_CHARS = 64 * 1024;

    private final OutputStream out;

    JsonPayload(OutputStream out) {
        this.out = out;
    }

    /// Writes the comma before the field, and the field.
    void write(InputStream payload, boolean isText) throws IOException {
        write(isText ? ",\"text\":\"" : ",\"b64\":\"");
        if (isText) {
            writeText(new InputStreamReader(payload, StandardCharsets.UTF_8));
        } else {
            writeBase64(payload);
        }
        write("\"");
    }

    /// The two halves of a surrogate pair stay in one piece, since each alone would be escaped.
    private void writeText(Reader text) throws IOException {
        char[] piece = new char[PIECE_CHARS];
        int kept = 0;
        int read = text.read(piece);
        while (read > 0) {
            int length = kept + read;
            kept = Character.isHighSurrogate(piece[length - 1]) ? 1 : 0;
            String quoted = JsonLine.quoted(new String(piece, 0, length - kept));
            write(quoted.substring(1, quoted.length() - 1));
            piece[0] = piece[length - 1];
            read = text.read(piece, kept, PIECE_CHARS - kept);
        }
    }

    private void writeBase64(InputStream payload) throws IOException {
        try (OutputStream base64 = Base64.getEncoder().wrap(new Unclosed(out))) {
            payload.transferTo(base64);
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Base64 is complete only when its stream is closed; the line goes on.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
