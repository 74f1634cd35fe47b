package dev.frameline.frame.codec;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

/// Stands before the sink and looks at the control frames of both directions as they pass: which Pong answers which
/// Ping, RFC 6455 §5.5.3, and when a Close is seen. Any thread: each direction from its own.
public final class ControlWatch implements EntrySink {

    /// Bits that tell a control frame: kind FRAME, opcode 8 or more.
    private static final long KIND_AND_CONTROL = 0b1100_0000_1000;
    private static final long CONTROL_FRAME = 0b1000;

    /// What the watch tells.
    public interface Listener {

        /// A sound Ping of the server, which wants a Pong.
        void pinged(byte[] payload);

        /// A Ping of ours was answered.
        void ponged(long roundTripNanos);

        /// The server's Close frame was recorded; `isSound` unless it breaks the protocol.
        void closeReceived(CloseBody body, boolean isSound);

        /// Our Close frame was recorded and goes out now.
        void closeSent(CloseBody body);
    }

    private final EntrySink sink;
    private final Listener listener;
    private final Pings sent = new Pings();
    private final Pings received = new Pings();

    public ControlWatch(EntrySink sink, Listener listener) {
        this.sink = sink;
        this.listener = listener;
    }

    @Override
    public long append(EntryDraft entry) throws FaultException, InterruptedException {
        return (entry.meta & KIND_AND_CONTROL) == CONTROL_FRAME ? control(entry) : sink.append(entry);
    }

    private long control(EntryDraft entry) throws FaultException, InterruptedException {
        boolean isOut = Meta.has(entry.meta, Meta.OUT);
        Opcode opcode = Meta.opcode(entry.meta);
        byte[] payload = Arrays.copyOfRange(entry.bytes, entry.offset, entry.offset + entry.length);
        if (opcode == Opcode.PONG) {
            (isOut ? received : sent).answeredBy(payload).ifPresent(ping -> {
                entry.replyTo = ping.number();
                entry.replyNanos = entry.atNanos - ping.atNanos();
            });
        }
        long number = sink.append(entry);
        switch (opcode) {
            case PING -> ping(entry, number, payload, isOut);
            case PONG -> {
                if (!isOut && entry.replyTo > 0) {
                    listener.ponged(entry.replyNanos);
                }
            }
            case CLOSE -> close(entry, CloseBody.parse(payload, 0, payload.length), isOut);
            default -> {
            }
        }
        return number;
    }

    private void ping(EntryDraft entry, long number, byte[] payload, boolean isOut) {
        (isOut ? sent : received).add(new Ping(payload, number, entry.atNanos));
        if (!isOut && !Meta.has(entry.meta, Meta.FAULT | Meta.INCOMPLETE)) {
            listener.pinged(payload);
        }
    }

    private void close(EntryDraft entry, CloseBody body, boolean isOut) {
        if (isOut) {
            listener.closeSent(body);
        } else {
            listener.closeReceived(body, !Meta.has(entry.meta, Meta.FAULT));
        }
    }

    @Override
    public long begin(EntryDraft entry) throws FaultException, InterruptedException {
        return sink.begin(entry);
    }

    @Override
    public void part(long number, byte[] bytes, int offset, int length) throws FaultException, InterruptedException {
        sink.part(number, bytes, offset, length);
    }

    @Override
    public void end(long number, EntryDraft entry) throws FaultException, InterruptedException {
        sink.end(number, entry);
    }

    @Override
    public void flush() {
        sink.flush();
    }

    private record Ping(byte[] payload, long number, long atNanos) {}

    /// Pings of one direction that wait for their Pong, oldest first; so many that nobody answers are forgotten.
    private static final class Pings {

        private static final int MOST = 1024;

        private final Deque<Ping> unanswered = new ArrayDeque<>();

        synchronized void add(Ping ping) {
            if (unanswered.size() == MOST) {
                unanswered.removeFirst();
            }
            unanswered.addLast(ping);
        }

        synchronized Optional<Ping> answeredBy(byte[] payload) {
            for (Iterator<Ping> each = unanswered.iterator(); each.hasNext();) {
                Ping ping = each.next();
                if (Arrays.equals(ping.payload, payload)) {
                    each.remove();
                    return Optional.of(ping);
                }
            }
            return Optional.empty();
        }
    }
}
