package dev.frameline.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

/// The client library alone, doing nothing with what it reads: what any inspector on top of it is measured against.
final class BareLibrary extends WebSocketClient {

    private static final int MINUTES = 10;

    private final CountDownLatch closed = new CountDownLatch(1);
    private long frames;

    private BareLibrary(URI uri) {
        super(uri);
        setConnectionLostTimeout(0);
        setTcpNoDelay(true);
    }

    /// Reads all frames: from dialling to the last of them.
    static Effort run(int port, Load load) throws IOException, InterruptedException {
        BareLibrary client = new BareLibrary(URI.create("ws://127.0.0.1:" + port + load.resource()));
        Effort start = Effort.start();
        client.connect();
        if (!client.closed.await(MINUTES, TimeUnit.MINUTES) || client.frames != load.frames()) {
            throw new IOException("the bare library read " + client.frames + " of " + load.frames() + " frames");
        }
        return start.untilNow();
    }

    @Override
    public void onOpen(ServerHandshake handshake) {}

    @Override
    public void onMessage(String message) {
        frames++;
    }

    @Override
    public void onMessage(ByteBuffer bytes) {
        frames++;
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {
        closed.countDown();
    }

    @Override
    public void onError(Exception failed) {
        System.err.println("bare library: " + failed);
    }
}
