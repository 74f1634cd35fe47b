package dev.frameline.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.codec.FrameReader;
import dev.frameline.frame.codec.FrameWriter;
import dev.frameline.frame.codec.Violation;

/// What the library reads: its own handshake answered, then the server's Pings, then the end. The server's real bytes
/// are read here, taken apart, and handed to the recording. Reader thread only.
final class TapInput extends InputStream {

    /// Small to begin with, since most connections are quiet and many may be open; a server that fills it gets more.
    private static final int FIRST_BUFFER_BYTES = 16 << 10;
    private static final int MOST_BUFFER_BYTES = 256 << 10;

    private final InputStream in;
    private final Talk talk;
    private final FrameWriter pings = FrameWriter.server();
    private byte[] buffer = new byte[FIRST_BUFFER_BYTES];
    private int leftFrom;
    private int leftTo;
    private Optional<FrameReader> frames = Optional.empty();
    private boolean isBroken;
    private ByteBuffer forLibrary = ByteBuffer.allocate(0);

    TapInput(InputStream in, Talk talk) {
        this.in = in;
        this.talk = talk;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            while (!forLibrary.hasRemaining()) {
                if (!(frames.isPresent() ? readFrames(frames.get()) : readAnswer())) {
                    return -1;
                }
            }
        } catch (FaultException sinkIsDead) {
            talk.broke(sinkIsDead.fault());
            return -1;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return -1;
        }
        int count = Math.min(length, forLibrary.remaining());
        forLibrary.get(bytes, offset, count);
        return count;
    }

    private boolean readAnswer() throws FaultException, InterruptedException {
        return switch (talk.upgrade().await(in, buffer)) {
            case Upgrade.Failed failed -> {
                talk.refused(failed.ending());
                yield false;
            }
            case Upgrade.Switched switched -> {
                frames = Optional.of(talk.switched(switched));
                leftFrom = switched.leftFrom();
                leftTo = switched.leftTo();
                forLibrary = ByteBuffer.wrap(switched.forLibrary());
                yield true;
            }
        };
    }

    /// One read, taken apart; says whether more can come.
    private boolean readFrames(FrameReader reader) throws FaultException, InterruptedException {
        int from = leftFrom;
        int to = leftTo;
        leftTo = 0;
        leftFrom = 0;
        try {
            if (from == to) {
                from = 0;
                to = in.read(buffer);
            }
            if (to >= 0) {
                feed(reader, from, to - from);
                if (to < buffer.length && in.available() == 0) {
                    talk.flush();
                } else if (to == buffer.length && buffer.length < MOST_BUFFER_BYTES) {
                    buffer = new byte[buffer.length * 2];
                }
                return true;
            }
            talk.tcpEnded(EndNote.TcpEnd.FIN);
        } catch (IOException cut) {
            talk.tcpEnded(EndNote.TcpEnd.of(cut));
        }
        reader.finish(talk.epochNanos());
        talk.flush();
        talk.awaitAnswer();
        return false;
    }

    private void feed(FrameReader reader, int from, int length) throws FaultException, InterruptedException {
        Optional<Violation> violation = reader.feed(buffer, from, length, talk.epochNanos());
        if (violation.isPresent() && !isBroken) {
            isBroken = true;
            talk.fail(violation.get());
        }
    }

    /// Lets the library answer this Ping.
    void passOn(byte[] payload) {
        byte[] ping = pings.frame(0x89, payload);
        ByteBuffer more = ByteBuffer.allocate(forLibrary.remaining() + ping.length);
        forLibrary = more.put(forLibrary).put(ping).flip();
    }
}
