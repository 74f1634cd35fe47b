package dev.frameline.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.json.Json;
import dev.frameline.base.json.JsonRead;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.demo.RawClient.Seen;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Opcode;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

final class TickerPathTest {

    private final ThreadTasks tasks = new ThreadTasks(Runnable::run, bug -> fail(bug));
    private DemoServer server;

    @BeforeEach
    void start() throws FaultException {
        server = DemoServer.start(tasks, Ticker.system());
    }

    @AfterEach
    void stop() {
        server.close();
        tasks.close();
    }

    @Test
    void countsItsQuotesAndCloses() throws IOException {
        try (RawClient client = RawClient.open(server, "/ticker?rate=max&count=5000")) {
            for (int n = 1; n <= 5000; n++) {
                Seen quote = client.next();
                assertThat(quote.firstByte()).isEqualTo(0x81);
                assertThat(quote.text()).endsWith(",\"seq\":" + n + "}");
            }
            Seen close = client.next();
            assertThat(close.opcode()).isEqualTo(Opcode.CLOSE);
            assertThat(close.closeCode()).isEqualTo(1000);
            client.closeWith(CloseCode.NORMAL);
            assertThat(client.isAtEnd()).isTrue();
        }
    }

    @Test
    void writesQuotesAsJson() throws IOException {
        try (RawClient client = RawClient.open(server, "/ticker?rate=200")) {
            Map<String, Object> quote = json(client.next().text());
            assertThat(quote.keySet()).containsExactly("type", "symbol", "price", "size", "side", "maker", "ts", "seq");
            assertThat(quote).containsEntry("type", "trade").containsEntry("seq", 1);
            assertThat(quote.get("price")).isInstanceOf(Double.class);
        }
    }

    @Test
    void padsToTheSizeAskedFor() throws IOException {
        for (int size : new int[]{60, 100, 127, 128, 129, 135, 1024, 65_536, 200_000}) {
            try (RawClient client = RawClient.open(server, "/ticker?rate=max&count=3&size=" + size)) {
                for (int n = 1; n <= 3; n++) {
                    String text = client.next().text();
                    assertThat(text).hasSize(size);
                    assertThat(json(text)).containsEntry("seq", n);
                }
            }
        }
    }

    @Test
    void packsQuotesInBinaryFrames() throws IOException {
        try (RawClient client = RawClient.open(server, "/ticker?rate=max&binary=true&size=48")) {
            Seen seen = client.next();
            assertThat(seen.firstByte()).isEqualTo(0x82);
            assertThat(seen.payload()).hasSize(48);
            assertThat(ByteBuffer.wrap(seen.payload()).getLong()).isEqualTo(1);
        }
    }

    @Test
    void compressesIfBothWantIt() throws IOException, DataFormatException {
        String offer = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n";
        try (RawClient client = RawClient.open(server, "/ticker?deflate=true&rate=max&size=1000", offer)) {
            Inflater inflater = new Inflater(true);
            for (int n = 1; n <= 50; n++) {
                Seen seen = client.next();
                assertThat(seen.firstByte()).isEqualTo(0xc1);
                assertThat(seen.payload().length).isLessThan(500);
                String text = inflate(inflater, seen.payload());
                assertThat(text).hasSize(1000);
                assertThat(json(text)).containsEntry("seq", n);
            }
            inflater.end();
        }
        try (RawClient client = RawClient.open(server, "/ticker?rate=max", offer)) {
            assertThat(client.next().firstByte()).isEqualTo(0x81);
        }
    }

    @Test
    void answersPingAndCloseAtFullSpeed() throws IOException {
        try (RawClient client = RawClient.open(server, "/ticker?rate=max")) {
            client.next();
            client.send(0x89, new byte[]{7, 7});
            assertThat(client.next(Opcode.PONG).payload()).containsExactly(7, 7);
            client.closeWith(CloseCode.GOING_AWAY);
            assertThat(client.next(Opcode.CLOSE).closeCode()).isEqualTo(1001);
            assertThat(client.isAtEnd()).isTrue();
        }
    }

    private static String inflate(Inflater inflater, byte[] payload) throws DataFormatException {
        byte[] whole = Arrays.copyOf(payload, payload.length + 4);
        whole[payload.length + 2] = (byte) 0xff;
        whole[payload.length + 3] = (byte) 0xff;
        inflater.setInput(whole);
        byte[] out = new byte[4096];
        int length = inflater.inflate(out);
        return new String(out, 0, length, US_ASCII);
    }

    private static Map<String, Object> json(String text) {
        return switch (Json.readMap(text)) {
            case JsonRead.Value<Map<String, Object>>(Map<String, Object> value) -> value;
            case JsonRead.Broken<Map<String, Object>> broken -> fail(text + ": " + broken);
        };
    }
}
