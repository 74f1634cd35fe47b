package dev.frameline.demo;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.demo.RawClient.Seen;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Opcode;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

final class TalkPathsTest {

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
    void echoesFragmentsAsTheyCame() throws IOException {
        try (RawClient client = RawClient.open(server, "/echo")) {
            client.send(0x01, new byte[]{'a'});
            client.send(0x89, new byte[]{'p'});
            client.send(0x00, new byte[0]);
            client.send(0x80, new byte[]{'b'});
            expect(client.next(), 0x01, "61");
            expect(client.next(), 0x8a, "70");
            expect(client.next(), 0x00, "");
            expect(client.next(), 0x80, "62");
        }
    }

    @Test
    void echoesLargeAndBinaryMessages() throws IOException {
        byte[] large = new byte[3_000_017];
        new Random(5).nextBytes(large);
        try (RawClient client = RawClient.open(server, "/echo")) {
            client.send(0x82, large);
            Seen echo = client.next();
            assertThat(echo.firstByte()).isEqualTo(0x82);
            assertThat(echo.payload()).isEqualTo(large);
        }
    }

    @Test
    void echoesCompressedBytesUntouchedIfCompressionWasAgreedOn() throws IOException {
        String offer = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n";
        try (RawClient client = RawClient.open(server, "/echo", offer)) {
            client.send(0xc1, new byte[]{(byte) 0xf2, 0x48, (byte) 0xcd, (byte) 0xc9, (byte) 0xc9, 0x07, 0x00});
            expect(client.next(), 0xc1, "f248cdc9c90700");
        }
    }

    @Test
    void answersACloseWithItsCode() throws IOException {
        try (RawClient client = RawClient.open(server, "/echo")) {
            client.closeWith(new CloseCode(4321));
            expect(client.next(), 0x88, "10e1");
            assertThat(client.isAtEnd()).isTrue();
        }
        try (RawClient client = RawClient.open(server, "/echo")) {
            client.send(0x88, new byte[0]);
            expect(client.next(), 0x88, "");
        }
        try (RawClient client = RawClient.open(server, "/echo")) {
            client.closeWith(new CloseCode(1005));
            expect(client.next(), 0x88, "03ea");
        }
    }

    @Test
    void chatsInJson() throws IOException {
        try (RawClient client = RawClient.open(server, "/chat")) {
            assertThat(client.next().text()).startsWith("{\"type\":\"welcome\",\"text\":\"Hello.");
            assertThat(said(client, "{\"id\":7,\"op\":\"echo\",\"data\":{\"a\":[1,2.5,true]}}"))
                    .isEqualTo("{\"id\":7,\"ok\":true,\"op\":\"echo\",\"data\":{\"a\":[1,2.5,true]}}");
            assertThat(said(client, "{\"id\":\"x-1\",\"op\":\"time\"}"))
                    .matches("\\{\"id\":\"x-1\",\"ok\":true,\"op\":\"time\",\"time\":\"2.+Z\"}");
            assertThat(said(client, "{\"id\":12345678901234567890,\"op\":\"fly\"}")).isEqualTo(
                    "{\"id\":12345678901234567890,\"ok\":false,\"op\":\"fly\","
                            + "\"error\":\"I do not know \\\"fly\\\"; try \\\"help\\\".\"}");
            assertThat(said(client, "{}")).contains("\"ok\":false", "needs an \\\"op\\\"");
            assertThat(said(client, "{\"op\":\"help\"}")).contains("\"op\":\"subscribe\"");
            assertThat(said(client, "good day to you")).contains("\"text\":\"You said: good day to you\"",
                    "\"words\":4");
        }
    }

    @Test
    void chatTakesMessagesInFragments() throws IOException {
        try (RawClient client = RawClient.open(server, "/chat")) {
            client.next();
            client.send(0x01, "{\"id\":1,\"op\":\"ec".getBytes(US_ASCII));
            client.send(0x80, "ho\",\"data\":\"é\"}".getBytes(UTF_8));
            assertThat(client.next().text()).isEqualTo("{\"id\":1,\"ok\":true,\"op\":\"echo\",\"data\":\"é\"}");
        }
    }

    @Test
    void bringsNewsUntilItIsToldToStop() throws IOException {
        try (RawClient client = RawClient.open(server, "/chat")) {
            client.next();
            assertThat(said(client, "{\"id\":1,\"op\":\"subscribe\",\"everyMs\":1}"))
                    .isEqualTo("{\"id\":1,\"ok\":true,\"op\":\"subscribe\",\"everyMs\":10}");
            assertThat(client.next().text()).startsWith("{\"type\":\"news\",\"n\":1,\"text\":\"Ship's cat");
            assertThat(client.next().text()).startsWith("{\"type\":\"news\",\"n\":2,");
            client.text("{\"id\":2,\"op\":\"unsubscribe\"}");
            String last = client.next().text();
            while (last.contains("\"news\"")) {
                last = client.next().text();
            }
            assertThat(last).startsWith("{\"id\":2,\"ok\":true,\"op\":\"unsubscribe\",\"sent\":");
            client.send(0x89, new byte[0]);
            assertThat(client.next().opcode()).isEqualTo(Opcode.PONG);
        }
    }

    private static String said(RawClient client, String text) throws IOException {
        client.text(text);
        return client.next().text();
    }

    private static void expect(Seen seen, int firstByte, String payloadHex) {
        assertThat(seen.firstByte()).isEqualTo(firstByte);
        assertThat(HexFormat.of().formatHex(seen.payload())).isEqualTo(payloadHex);
    }
}
