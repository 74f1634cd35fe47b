package dev.frameline.demo;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Opcode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/// A client on a plain socket that shows the server's frames as they are. Confined to one thread; a server that says
/// nothing ends a test after half a minute.
final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final byte[] MASK = {1, 2, 3, 4};

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;

    /// A frame as received.
    @SuppressWarnings("ArrayRecordComponent")
    record Seen(int firstByte, byte[] payload) {

        Opcode opcode() {
            return Opcode.of(firstByte);
        }

        String text() {
            return new String(payload, UTF_8);
        }

        int closeCode() {
            return ((payload[0] & 0xff) << 8) | (payload[1] & 0xff);
        }
    }

    private RawClient(int port) throws IOException {
        socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = socket.getOutputStream();
    }

    /// Connects and shakes hands; headers beside the usual ones end with CRLF each.
    static RawClient open(DemoServer server, String target, String headers) throws IOException {
        RawClient client = new RawClient(server.port());
        String head = client.request(target, "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + headers);
        if (!head.startsWith("HTTP/1.1 101 ")) {
            client.close();
            throw new IOException("refused: " + head);
        }
        return client;
    }

    static RawClient open(DemoServer server, String target) throws IOException {
        return open(server, target, "");
    }

    /// The whole response to a request that does not upgrade, or is refused.
    static String get(DemoServer server, String target, String headers) throws IOException {
        try (RawClient client = new RawClient(server.port())) {
            return client.request(target, headers) + new String(client.in.readAllBytes(), UTF_8);
        }
    }

    /// Sends a request and returns the head of its response.
    String request(String target, String headers) throws IOException {
        out.write(("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n").getBytes(ISO_8859_1));
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            head.write(in.readByte());
        }
        return head.toString(ISO_8859_1);
    }

    void text(String text) throws IOException {
        send(0x81, text.getBytes(UTF_8));
    }

    void closeWith(CloseCode code) throws IOException {
        send(0x88, new byte[]{(byte) (code.code() >> 8), (byte) code.code()});
    }

    /// Sends a masked frame.
    void send(int firstByte, byte[] payload) throws IOException {
        byte[] header = new byte[FrameLayout.MOST_HEADER_BYTES];
        int end = FrameLayout.header(header, 0, firstByte, payload.length);
        header[1] |= (byte) 0x80;
        byte[] frame = new byte[end + 4 + payload.length];
        System.arraycopy(header, 0, frame, 0, end);
        System.arraycopy(MASK, 0, frame, end, 4);
        for (int i = 0; i < payload.length; i++) {
            frame[end + 4 + i] = (byte) (payload[i] ^ MASK[i & 3]);
        }
        out.write(frame);
    }

    /// Sends bytes as they are.
    void raw(int... bytes) throws IOException {
        for (int value : bytes) {
            out.write(value);
        }
    }

    Seen next() throws IOException {
        int first = in.readUnsignedByte();
        int second = in.readUnsignedByte();
        long length = second == 126 ? in.readUnsignedShort() : second == 127 ? in.readLong() : second;
        byte[] payload = new byte[Math.toIntExact(length)];
        in.readFully(payload);
        return new Seen(first, payload);
    }

    /// Reads on until a frame of this kind comes.
    Seen next(Opcode opcode) throws IOException {
        Seen seen = next();
        while (seen.opcode() != opcode) {
            seen = next();
        }
        return seen;
    }

    /// Whether the server has ended TCP and nothing more came before.
    boolean isAtEnd() throws IOException {
        try {
            return in.read() < 0;
        } catch (EOFException end) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
