package dev.frameline.wire.peer;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.frameline.base.bytes.Hex;
import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.Direction;
import dev.frameline.frame.codec.FrameReader;
import dev.frameline.frame.codec.FrameWriter;
import dev.frameline.frame.codec.Inflation;
import dev.frameline.frame.codec.KeptEntries;
import dev.frameline.frame.codec.SeenEntry;
import dev.frameline.frame.codec.Sender;
import dev.frameline.handshake.AcceptKey;
import dev.frameline.handshake.HandshakeRequest;

/// One connection of a [BadPeer]: what a script can do with it. Confined to the script's thread.
public final class PeerLine {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final FrameWriter writer = FrameWriter.server();
    private final KeptEntries seen = new KeptEntries();
    private FrameReader reader = FrameReader.of(Direction.IN, Sender.CLIENT, Optional.empty(), seen);
    private int taken;

    PeerLine(Socket socket) throws IOException {
        this.socket = socket;
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /// Reads the head of the request.
    public HandshakeRequest request() throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("No request came");
            }
            head.write(next);
        }
        return HandshakeRequest.parse(head.toByteArray());
    }

    /// Reads the request and switches to WebSocket, with these header lines besides.
    public HandshakeRequest upgrade(String... moreLines) throws IOException {
        HandshakeRequest request = request();
        text(switching(request, moreLines));
        return request;
    }

    /// A good answer to this request.
    public static String switching(HandshakeRequest request, String... moreLines) {
        String more = moreLines.length == 0 ? "" : String.join("\r\n", moreLines) + "\r\n";
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + AcceptKey.of(request.headers().first("Sec-WebSocket-Key").orElse(""))
                + "\r\n" + more + "\r\n";
    }

    /// Frames of the client may be compressed from now on.
    public void inflating(boolean keepsWindow) {
        reader = FrameReader.of(Direction.IN, Sender.CLIENT,
                Optional.of(Inflation.of(keepsWindow, Inflation.DEFAULT_LIMIT)), seen);
    }

    public void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public void hex(String hex) throws IOException {
        if (Hex.parse(hex) instanceof Hex.Bytes(byte[] bytes)) {
            bytes(bytes);
        } else {
            throw new IllegalArgumentException(hex);
        }
    }

    public void bytes(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /// Sends a whole text message.
    public void say(String text) throws IOException {
        bytes(writer.frame(0x81, text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Sends a frame of any kind.
    public void frame(int first, byte[] payload) throws IOException {
        bytes(writer.frame(first, payload));
    }

    /// Waits for the next whole frame of the client.
    public SeenEntry next() throws IOException, FaultException, InterruptedException {
        byte[] buffer = new byte[64 << 10];
        while (seen.all().size() <= taken) {
            int count = in.read(buffer);
            if (count < 0) {
                throw new EOFException("No frame came");
            }
            reader.feed(buffer, 0, count, 0);
        }
        return seen.all().get(taken++);
    }

    /// Reads until the client ends TCP; all frames that came.
    public KeptEntries rest() throws IOException, FaultException, InterruptedException {
        byte[] buffer = new byte[64 << 10];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            reader.feed(buffer, 0, count, 0);
        }
        return seen;
    }

    /// Reads and forgets until the client ends TCP, in whatever way.
    public void untilGone() {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // That is what was waited for.
        }
    }

    /// Ends TCP in order.
    public void close() throws IOException {
        socket.close();
    }

    /// Ends TCP with RST.
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
