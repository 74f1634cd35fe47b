package dev.frameline.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.frameline.base.time.Ticker;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

/// One WebSocket connection of the server after its handshake. [#read] and [#write] each need a thread of their own and
/// return when it is over; the writer alone writes, so that pings and closes are answered while a feed streams.
final class Conversation {

    private static final int FEED_BYTES = 64 * 1024;

    private final Script script;
    private final Ticker ticker;
    private final Outbox outbox = new Outbox();
    private final AtomicBoolean closeSent = new AtomicBoolean();
    private final Runnable onClosing;

    /// @param onClosing called when the server has sent the first Close: the client has a little time to answer
    Conversation(Script script, Ticker ticker, Runnable onClosing) {
        this.script = script;
        this.ticker = ticker;
        this.onClosing = onClosing;
    }

    /// Reads until the client's Close or the end of the stream.
    void read(InputStream in) throws IOException, InterruptedException {
        try {
            script.opened(outbox);
            ClientFrames frames = new ClientFrames(in);
            while (frames.next()) {
                if (!frames.isSound()) {
                    answerClose(CloseCode.PROTOCOL_ERROR);
                    return;
                }
                if (frames.opcode() == Opcode.CLOSE) {
                    answerClose(frames.piece());
                    return;
                }
                if (frames.opcode() == Opcode.PING) {
                    outbox.put(frame(Opcode.PONG, frames.piece()));
                } else if (frames.opcode().isData()) {
                    script.data(frames, outbox);
                }
            }
        } finally {
            outbox.close();
        }
    }

    /// Writes answers and the feed until nothing more can come.
    void write(OutputStream out) throws IOException, InterruptedException {
        Feed feed = script.feed();
        try {
            byte[] buffer = new byte[Math.max(FEED_BYTES, feed.mostFrameBytes())];
            while (!outbox.isDone()) {
                boolean speaks = !closeSent.get();
                long wait = speaks ? feed.nanosUntilDue(ticker.nanos()) : Long.MAX_VALUE;
                Optional<byte[]> answer = outbox.poll(wait);
                if (answer.isPresent()) {
                    out.write(answer.get());
                } else if (speaks && wait <= 0) {
                    speak(feed, buffer, out);
                }
            }
        } finally {
            feed.close();
        }
    }

    /// Lets the writer end although the reader has not: the client has gone.
    void end() {
        outbox.close();
    }

    private void speak(Feed feed, byte[] buffer, OutputStream out) throws IOException {
        if (!feed.isOver()) {
            out.write(buffer, 0, feed.fill(buffer, ticker.nanos(), ticker.epochNanos() / 1_000_000));
        } else if (closeSent.compareAndSet(false, true)) {
            out.write(frame(Opcode.CLOSE, body(CloseCode.NORMAL)));
            onClosing.run();
        }
    }

    /// Answers with the code that came, RFC 6455 §5.5.1, unless it may not be on the wire, §7.4.
    private void answerClose(byte[] body) throws InterruptedException {
        int code = body.length < 2 ? 0 : ((body[0] & 0xff) << 8) | (body[1] & 0xff);
        boolean isSound = body.length == 0 || new CloseCode(code).maySend();
        close(isSound ? Arrays.copyOf(body, Math.min(body.length, 2)) : body(CloseCode.PROTOCOL_ERROR));
    }

    private void answerClose(CloseCode code) throws InterruptedException {
        close(body(code));
    }

    private void close(byte[] body) throws InterruptedException {
        if (closeSent.compareAndSet(false, true)) {
            outbox.put(frame(Opcode.CLOSE, body));
        }
    }

    private static byte[] body(CloseCode code) {
        return new byte[]{(byte) (code.code() >> 8), (byte) code.code()};
    }

    /// A whole unmasked frame.
    static byte[] frame(Opcode opcode, byte[] payload) {
        byte[] frame = new byte[FrameLayout.MOST_HEADER_BYTES + payload.length];
        int start = FrameLayout.header(frame, 0, (int) Meta.FIN | opcode.code(), payload.length);
        System.arraycopy(payload, 0, frame, start, payload.length);
        return Arrays.copyOf(frame, start + payload.length);
    }
}
