package dev.frameline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.frameline.handshake.AcceptKey;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// What the sources of a benchmark have in common: each runs in a process of its own, so that its work is not counted as
/// the reader's, prints its port, and ends when its standard input does. The process's threads only.
final class SourceServer {

    private static final Pattern REQUEST = Pattern.compile("^GET (\\S+) ");
    private static final Pattern KEY = Pattern.compile("(?im)^Sec-WebSocket-Key: *(\\S+)");
    private static final int HEAD_BYTES = 16 * 1024;

    /// What is said to a client after the handshake.
    @FunctionalInterface
    interface Talk {

        /// Says all of it.
        ///
        /// @param resource what the client asked for, such as `/?frames=1`
        void to(SocketChannel client, String resource) throws IOException;
    }

    private SourceServer() {}

    /// Serves each client on a thread of its own until standard input ends.
    static void run(Talk talk) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
        System.out.println(server.socket().getLocalPort());
        Thread.ofPlatform().daemon().start(() -> acceptForever(server, talk));
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    private static void acceptForever(ServerSocketChannel server, Talk talk) {
        while (true) {
            try {
                SocketChannel client = server.accept();
                Thread.ofPlatform().daemon().start(() -> serve(client, talk));
            } catch (IOException gone) {
                System.err.println("source: " + gone);
            }
        }
    }

    private static void serve(SocketChannel client, Talk talk) {
        try (client) {
            String head = readHead(client);
            Matcher request = REQUEST.matcher(head);
            Matcher key = KEY.matcher(head);
            if (!request.find() || !key.find()) {
                throw new IOException("no request of a WebSocket client: " + head);
            }
            write(client, ByteBuffer.wrap(String.join("\r\n", "HTTP/1.1 101 Switching Protocols",
                    "Upgrade: websocket", "Connection: Upgrade",
                    "Sec-WebSocket-Accept: " + AcceptKey.of(key.group(1)), "", "").getBytes(US_ASCII)));
            talk.to(client, request.group(1));
            write(client, ByteBuffer.wrap(new byte[]{(byte) 0x88, 2, 0x03, (byte) 0xe8}));
            awaitEnd(client);
        } catch (IOException gone) {
            System.err.println("source: " + gone);
        }
    }

    private static String readHead(SocketChannel client) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD_BYTES);
        String head = "";
        while (!head.endsWith("\r\n\r\n")) {
            if (!bytes.hasRemaining() || client.read(bytes) < 0) {
                throw new IOException("no request");
            }
            head = new String(bytes.array(), 0, bytes.position(), US_ASCII);
        }
        return head;
    }

    /// Whatever the client says now is its Close.
    private static void awaitEnd(SocketChannel client) throws IOException {
        ByteBuffer rest = ByteBuffer.allocate(HEAD_BYTES);
        client.read(rest);
        client.shutdownOutput();
        while (client.read(rest.clear()) >= 0) {
            rest.clear();
        }
    }

    static void write(SocketChannel client, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            client.write(bytes);
        }
    }
}
