package dev.frameline.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// A WebSocket server that sends what hurts: one message, then Close 1000. `/binary/N` is one frame of N bytes,
/// `/json/N` one line of JSON of about N bytes in one frame, `/fragments/C/S` a text message of C frames of S bytes,
/// `/deep/N` N arrays in each other, `/broken` a text that is no UTF-8, RFC 6455 §8.1.
public final class HardSource {

    private static final int BLOCK_BYTES = 1 << 20;
    private static final int FIN = 0x80;
    private static final int TEXT = 1;
    private static final int BINARY = 2;

    private final SocketChannel client;

    private HardSource(SocketChannel client) {
        this.client = client;
    }

    /// Takes no arguments.
    public static void main(String[] args) throws IOException {
        SourceServer.run((client, resource) -> new HardSource(client).talk(resource));
    }

    private void talk(String resource) throws IOException {
        String[] words = resource.substring(1).split("/", -1);
        switch (words[0]) {
            case "binary" -> repeat(FIN | BINARY, new byte[BLOCK_BYTES], Long.parseLong(words[1]));
            case "json" -> json(Long.parseLong(words[1]));
            case "fragments" -> fragments(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "deep" -> deep(Integer.parseInt(words[1]));
            case "broken" -> frame(FIN | TEXT, new byte[]{'a', (byte) 0xc3, (byte) 0x28, (byte) 0xff, 'z'});
            default -> throw new IOException("nothing called " + resource);
        }
    }

    /// `{"items":[0,{...},{...}]}`, all on one line.
    private void json(long bytes) throws IOException {
        byte[] item = ",{\"id\":1234567890123456789,\"price\":1.10,\"text\":\"caf\\u00e9\"}".getBytes(US_ASCII);
        byte[] head = "{\"items\":[0".getBytes(US_ASCII);
        byte[] foot = "]}".getBytes(US_ASCII);
        long items = bytes / item.length;
        header(FIN | TEXT, head.length + items * item.length + foot.length);
        SourceServer.write(client, ByteBuffer.wrap(head));
        int perBlock = BLOCK_BYTES / item.length;
        ByteBuffer block = ByteBuffer.allocate(perBlock * item.length);
        while (block.hasRemaining()) {
            block.put(item);
        }
        for (long sent = 0; sent < items; sent += perBlock) {
            SourceServer.write(client, block.flip().limit((int) Math.min(perBlock, items - sent) * item.length));
        }
        SourceServer.write(client, ByteBuffer.wrap(foot));
    }

    private void fragments(int count, int size) throws IOException {
        byte[] payload = new byte[size];
        Arrays.fill(payload, (byte) 'x');
        for (int i = 0; i < count; i++) {
            frame((i == count - 1 ? FIN : 0) | (i == 0 ? TEXT : 0), payload);
        }
    }

    private void deep(int levels) throws IOException {
        byte[] payload = new byte[levels * 2];
        Arrays.fill(payload, 0, levels, (byte) '[');
        Arrays.fill(payload, levels, levels * 2, (byte) ']');
        frame(FIN | TEXT, payload);
    }

    private void repeat(int first, byte[] block, long bytes) throws IOException {
        header(first, bytes);
        for (long sent = 0; sent < bytes; sent += block.length) {
            SourceServer.write(client, ByteBuffer.wrap(block, 0, (int) Math.min(block.length, bytes - sent)));
        }
    }

    private void frame(int first, byte[] payload) throws IOException {
        header(first, payload.length);
        SourceServer.write(client, ByteBuffer.wrap(payload));
    }

    /// RFC 6455 §5.2: the length in 7, 16 or 64 bits.
    private void header(int first, long length) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(10).put((byte) first);
        if (length < 126) {
            header.put((byte) length);
        } else if (length < 1 << 16) {
            header.put((byte) 126).putShort((short) length);
        } else {
            header.put((byte) 127).putLong(length);
        }
        SourceServer.write(client, header.flip());
    }
}
