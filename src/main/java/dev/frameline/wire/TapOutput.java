package dev.frameline.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

import dev.frameline.base.fault.FaultException;

/// What the library writes to: first its request, for which ours goes out; then tickets, for which what waits in the
/// outbox does; then its Pongs, as they are. All is recorded as it goes. Writer thread only.
final class TapOutput extends OutputStream {

    private final OutputStream out;
    private final Talk talk;
    private volatile Optional<Thread> writer = Optional.empty();
    private boolean isRequestSent;

    TapOutput(OutputStream out, Talk talk) {
        this.out = out;
        this.talk = talk;
    }

    /// The library's writer, once it has written something.
    Optional<Thread> writer() {
        return writer;
    }

    /// What it writes to in turn.
    OutputStream line() {
        return out;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[]{(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        writer = Optional.of(Thread.currentThread());
        boolean isFine = false;
        try {
            if (!isRequestSent) {
                isRequestSent = true;
                talk.upgrade().send(Arrays.copyOfRange(bytes, offset, offset + length), out);
            } else if (isTicket(bytes)) {
                talk.writeNext();
            } else {
                talk.writePong(bytes, offset, length);
            }
            out.flush();
            isFine = true;
        } catch (FaultException failed) {
            talk.broke(failed.fault());
            talk.cut();
            throw new IOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        } finally {
            if (!isFine) {
                talk.writerEnded();
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // its identity is what makes it a ticket
    private static boolean isTicket(byte[] bytes) {
        return bytes == LibraryClient.TICKET_BYTES;
    }
}
