package dev.frameline.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.base.bytes.Utf8Validator;
import dev.frameline.base.fault.Fault;
import dev.frameline.base.net.Network;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Opcode;
import dev.frameline.frame.codec.CloseBody;
import dev.frameline.frame.codec.FrameWriter;

/// One connection, from dialling to the end of TCP. All that happens goes to its sink, in the order of the wire, and to
/// its events; nothing here waits for the network. Used once. Any thread.
public final class Connection {

    private static final int MOST_CONTROL_BYTES = 125;
    private static final int READ_BYTES = 64 << 10;

    private final Attempt attempt;
    private final int number;
    private final Outbox outbox = new Outbox();
    private final Closing closing;

    private Connection(int number, Attempt attempt) {
        this.number = number;
        this.attempt = attempt;
        closing = new Closing(attempt, outbox);
    }

    /// Begins to connect and returns at once. The tasks must outlive the connection: end it before closing them.
    public static Connection open(int number, ConnectRequest request, EntrySink sink, ConnectionEvents events,
            Tasks tasks, Ticker ticker) {
        return open(new Attempt(number, request, sink, events, tasks, ticker), number, Network.SYSTEM);
    }

    static Connection open(Attempt attempt, int number, Network network) {
        var connection = new Connection(number, attempt);
        attempt.tasks.run("connecting", () -> {
            connection.dial(network);
            return true;
        }).then(done -> {}, connection::dialBroke);
        return connection;
    }

    private void dial(Network network) throws InterruptedException {
        attempt.learn(facts -> facts);
        switch (new Dialer(attempt, network).dial()) {
            case Dialer.NoLine none -> end(none.ending());
            case Dialer.Line line -> talk(line);
        }
    }

    private void talk(Dialer.Line line) {
        try {
            var talk = new Talk(attempt, line, outbox, closing);
            attempt.tasks.loop("frameline-reader-" + number, talk::run);
        } catch (IOException cut) {
            line.close();
            end(attempt.stopper.reason().orElseGet(() -> new Ending.DialFailed(Ending.Step.TCP,
                    Fault.of(Fault.Kind.NETWORK, "The connection broke: " + cut.getMessage() + ".", "", cut))));
        }
    }

    private void dialBroke(Fault fault) {
        end(new Ending.DialFailed(Ending.Step.TCP, fault));
    }

    private void end(Ending ending) {
        EndNote note = EndNote.of(ending);
        attempt.end(ending, note.text(), note.finding(), note.direction());
    }

    /// Sends one text message. The bytes are not copied: they must not change any more.
    public Sending sendText(byte[] utf8) {
        int bad = Utf8.firstBad(utf8, 0, utf8.length);
        return bad >= 0
                ? new Sending.Invalid("The text is not valid UTF-8 at byte " + bad + " (RFC 6455 §5.6).")
                : outbox.offer(Outbox.Item.of(FrameWriter.whole(Opcode.TEXT), utf8));
    }

    /// Sends one binary message. The bytes are not copied: they must not change any more.
    public Sending sendBinary(byte[] bytes) {
        return outbox.offer(Outbox.Item.of(FrameWriter.whole(Opcode.BINARY), bytes));
    }

    /// Sends a file as one message of one frame, uncompressed, without ever holding it in memory. Looks at the file
    /// first, and reads all of one that is to be text: not for the FX thread. It is read again while it is sent.
    ///
    /// @param isText whether it goes as a text message
    public Sending sendFile(Path file, boolean isText) {
        try {
            if (!Files.isRegularFile(file)) {
                return new Sending.Invalid("There is no file " + file + ".");
            }
            if (isText && !isUtf8(file)) {
                return new Sending.Invalid("The file is not valid UTF-8: send it as binary (RFC 6455 §5.6).");
            }
            Opcode opcode = isText ? Opcode.TEXT : Opcode.BINARY;
            return outbox.offer(Outbox.Item.of(FrameWriter.whole(opcode), file, Files.size(file)));
        } catch (IOException unreadable) {
            return new Sending.Invalid("The file " + file + " cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    private static boolean isUtf8(Path file) throws IOException {
        var validator = new Utf8Validator();
        byte[] buffer = new byte[READ_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (!validator.feed(buffer, 0, count)) {
                    return false;
                }
            }
        }
        return validator.isComplete();
    }

    /// Sends a Ping; its answer is told to the events and written on the Pong's entry.
    public Sending ping(byte[] payload) {
        return payload.length > MOST_CONTROL_BYTES
                ? new Sending.Invalid("A Ping carries 125 bytes at most (RFC 6455 §5.5).")
                : outbox.offer(Outbox.Item.of(FrameWriter.whole(Opcode.PING), payload));
    }

    /// Sends a Pong that nobody asked for, RFC 6455 §5.5.3. Those that the server asks for go out by themselves.
    public Sending pong(byte[] payload) {
        return payload.length > MOST_CONTROL_BYTES
                ? new Sending.Invalid("A Pong carries 125 bytes at most (RFC 6455 §5.5).")
                : outbox.offer(Outbox.Item.of(FrameWriter.whole(Opcode.PONG), payload));
    }

    /// Begins the closing handshake: sends a Close after what is queued, waits for the server's and for the end of TCP,
    /// within the request's limit. All that still comes is recorded.
    public Sending close(CloseCode code, String reason) {
        if (!code.maySend()) {
            return new Sending.Invalid("Close code " + code.code() + " must not be sent (RFC 6455 §7.4).");
        }
        if (reason.getBytes(StandardCharsets.UTF_8).length > MOST_CONTROL_BYTES - 2) {
            return new Sending.Invalid("The reason is longer than 123 bytes (RFC 6455 §5.5).");
        }
        return closing.close(CloseBody.bytes(code, reason));
    }

    /// Ends it at once, whatever is under way: while connecting that means giving up, later it cuts TCP.
    public void cancel() {
        attempt.stopper.stop(new Ending.Cancelled());
    }

    /// Payload bytes that wait to be written.
    public long waitingBytes() {
        return outbox.waitingBytes();
    }
}
