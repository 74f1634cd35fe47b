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

/// A WebSocket server that does nothing but push numbered frames as fast as the socket takes them, in a process of its
/// own so that its work is not counted as the reader's. `/?frames=N&size=S` gets N text frames of S bytes, then Close
/// 1000. Prints its port; ends when its standard input does.
public final class LoadSource {

    private static final Pattern REQUEST = Pattern.compile("^GET /\\?frames=(\\d+)&size=(\\d+) ");
    private static final Pattern KEY = Pattern.compile("(?im)^Sec-WebSocket-Key: *(\\S+)");
    private static final int HEAD_BYTES = 16 * 1024;

    private LoadSource() {}

    /// Takes no arguments.
    public static void main(String[] args) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
        System.out.println(server.socket().getLocalPort());
        Thread.ofPlatform().daemon().start(() -> acceptForever(server));
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    private static void acceptForever(ServerSocketChannel server) {
        while (true) {
            try (SocketChannel client = server.accept()) {
                serve(client);
            } catch (IOException gone) {
                System.err.println("load source: " + gone);
            }
        }
    }

    private static void serve(SocketChannel client) throws IOException {
        String head = readHead(client);
        Matcher request = REQUEST.matcher(head);
        Matcher key = KEY.matcher(head);
        if (!request.find() || !key.find()) {
            throw new IOException("no request for frames: " + head);
        }
        write(client, ByteBuffer.wrap(String.join("\r\n", "HTTP/1.1 101 Switching Protocols", "Upgrade: websocket",
                "Connection: Upgrade", "Sec-WebSocket-Accept: " + AcceptKey.of(key.group(1)), "", "")
                .getBytes(US_ASCII)));
        push(client, Long.parseLong(request.group(1)), Integer.parseInt(request.group(2)));
        write(client, ByteBuffer.wrap(new byte[]{(byte) 0x88, 2, 0x03, (byte) 0xe8}));
        awaitEnd(client);
    }

    private static void push(SocketChannel client, long frames, int size) throws IOException {
        NumberedFrames numbered = new NumberedFrames(size);
        long sent = 0;
        while (sent < frames) {
            int count = (int) Math.min(frames - sent, numbered.perBlock());
            write(client, numbered.numbered(sent, count));
            sent += count;
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

    private static void write(SocketChannel client, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            client.write(bytes);
        }
    }
}
