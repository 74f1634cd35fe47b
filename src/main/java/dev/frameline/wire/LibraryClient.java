package dev.frameline.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Consumer;

import org.java_websocket.client.WebSocketClient;
import org.java_websocket.drafts.Draft;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.BinaryFrame;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ServerHandshake;

/// The library as we use it: it runs reader and writer, makes the key, answers Pings, and orders what goes out. It sees
/// neither data nor Close frames: those are read and written below it, in the tap. Any thread; [#run] is the reader.
final class LibraryClient extends WebSocketClient {

    /// What the library writes for a [Ticket]: known by its identity, never sent.
    static final byte[] TICKET_BYTES = {0};

    private final Runnable onOpen;
    private final Consumer<Exception> onTrouble;

    /// @param in what it reads
    /// @param out what it writes to
    /// @param onOpen told, on the reader, when the library takes frames
    /// @param onTrouble told of mistakes inside the library
    LibraryClient(InputStream in, OutputStream out, Runnable onOpen, Consumer<Exception> onTrouble) {
        // The address is never dialled nor sent: socket and request are ours.
        super(URI.create("ws://127.0.0.1/"), new TapDraft(), Map.of(), 0);
        this.onOpen = onOpen;
        this.onTrouble = onTrouble;
        setConnectionLostTimeout(0);
        setDaemon(true);
        setTcpNoDelay(true);
        useTap(new TapSocket(in, out));
    }

    @SuppressWarnings("deprecation") // the replacement wants a factory for one socket that is there already
    private void useTap(Socket tap) {
        setSocket(tap);
    }

    /// Puts one ticket into the queue: its writer comes for one item of the [Outbox].
    void ring() {
        try {
            sendFrame(new Ticket());
        } catch (WebsocketNotConnectedException over) {
            // The reader has ended: so does what waits.
        }
    }

    @Override
    public void onOpen(ServerHandshake synthetic) {
        onOpen.run();
    }

    @Override
    public void onMessage(String never) {
        throw new IllegalStateException("A data frame reached the library");
    }

    @Override
    public void onClose(int code, String reason, boolean isRemote) {
        // It knows the end of its input only; the truth is in the closing handshake.
    }

    @Override
    public void onError(Exception trouble) {
        boolean isOldNews = trouble instanceof IOException || trouble instanceof WebsocketNotConnectedException;
        if (!isOldNews) {
            onTrouble.accept(trouble);
        }
    }

    private static final class Ticket extends BinaryFrame {}

    /// Lets tickets through unencoded. The library copies its draft for each connection.
    private static final class TapDraft extends Draft_6455 {

        @Override
        public ByteBuffer createBinaryFrame(Framedata frame) {
            return frame instanceof Ticket ? ByteBuffer.wrap(TICKET_BYTES) : super.createBinaryFrame(frame);
        }

        @Override
        public Draft copyInstance() {
            return new TapDraft();
        }
    }

    /// A socket that is only its two streams: the real one is ended by us, not by the library.
    private static final class TapSocket extends Socket {

        private final InputStream in;
        private final OutputStream out;

        TapSocket(InputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        @Override
        public InputStream getInputStream() {
            return in;
        }

        @Override
        public OutputStream getOutputStream() {
            return out;
        }

        @Override
        public boolean isConnected() {
            return true;
        }

        @Override
        public boolean isClosed() {
            return false;
        }

        @Override
        public void setTcpNoDelay(boolean on) {}

        @Override
        public void setReuseAddress(boolean on) {}

        @Override
        public void close() {}
    }
}
