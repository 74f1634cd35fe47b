package dev.frameline.ui.selection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A text in memory, bounded: beyond the limit it throws [Full]. Used by one worker at a time.
final class TextTarget implements Target {

    private final int limitBytes;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /// More was written than there may be.
    static final class Full extends IOException {

        private static final long serialVersionUID = 1;

        Full() {
            super("the limit is reached");
        }
    }

    TextTarget(int limitBytes) {
        this.limitBytes = limitBytes;
    }

    /// All that was written.
    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream open() {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                room(1);
                bytes.write(value);
            }

            @Override
            public void write(byte[] from, int offset, int length) throws IOException {
                room(length);
                bytes.write(from, offset, length);
            }
        };
    }

    private void room(int length) throws Full {
        if (length > limitBytes - bytes.size()) {
            throw new Full();
        }
    }

    @Override
    public void finish() {
        // it is in memory already
    }

    @Override
    public void abandon() {
        bytes.reset();
    }
}
