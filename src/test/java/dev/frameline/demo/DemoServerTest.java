package dev.frameline.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Await;
import dev.frameline.base.task.ThreadTasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Opcode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class DemoServerTest {

    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final ThreadTasks tasks = new ThreadTasks(Runnable::run, bugs::add);
    private DemoServer server;

    @BeforeEach
    void start() throws FaultException {
        server = DemoServer.start(tasks, Ticker.system());
    }

    @AfterEach
    void stop() {
        server.close();
        tasks.close();
        assertThat(bugs).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("frameline-demo"));
    }

    @Test
    void namesItsPathsToABrowser() throws IOException {
        assertThat(RawClient.get(server, "/", "")).startsWith("HTTP/1.1 200 OK\r\n").contains("/echo", "/chat",
                "/ticker", "/refuse");
    }

    @Test
    void answersUnknownPathsWith404() throws IOException {
        assertThat(RawClient.get(server, "/nowhere", "")).startsWith("HTTP/1.1 404 Not Found\r\n")
                .contains("\r\nContent-Type: application/json\r\n")
                .endsWith(
                        "{\"error\":\"nothing here\",\"paths\":[\"/\",\"/echo\",\"/chat\",\"/ticker\",\"/refuse\"]}\n");
    }

    @Test
    void asksForAnUpgradeWhereItIsMissing() throws IOException {
        assertThat(RawClient.get(server, "/ticker?deflate=true", "")).startsWith("HTTP/1.1 426 Upgrade Required\r\n")
                .contains("\r\nSec-WebSocket-Version: 13\r\n");
    }

    @Test
    void refusesAsAsked() throws IOException {
        assertThat(RawClient.get(server, "/refuse?status=401", "Upgrade: websocket\r\n"))
                .startsWith(String.join("\r\n", "HTTP/1.1 401 Unauthorized",
                        "WWW-Authenticate: Bearer realm=\"frameline-demo\"", "Set-Cookie: visit=1; Path=/",
                        "Set-Cookie: theme=light; Path=/", ""))
                .endsWith("{\"error\":\"refused as you asked\",\"status\":401,\"reason\":\"Unauthorized\"}\n");
        assertThat(RawClient.get(server, "/refuse?status=302", "")).contains("\r\nLocation: /echo\r\n");
        assertThat(RawClient.get(server, "/refuse?status=503", "")).contains("\r\nRetry-After: 30\r\n");
    }

    @Test
    void saysWhatAParameterMayBe() throws IOException {
        assertThat(RawClient.get(server, "/ticker?rate=fast", "")).startsWith("HTTP/1.1 400 Bad Request\r\n")
                .endsWith("{\"error\":\"\\\"rate\\\" must be how many a second, or max.\"}\n");
    }

    @Test
    void acceptsTheKeyOfTheRfcAndTheFirstSubprotocol() throws IOException {
        String headers = String.join("\r\n", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Protocol: v2.chat, v1.chat", "");
        Upgrade upgrade = Upgrade.of(head(headers), true);
        assertThat(upgrade.accept()).isEqualTo("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        assertThat(upgrade.subprotocol()).contains("v2.chat");
        assertThat(upgrade.deflate()).isEmpty();
    }

    @Test
    void endsAllAtOnceWhenClosed() throws IOException {
        try (RawClient idle = RawClient.open(server, "/chat");
                RawClient flooded = RawClient.open(server, "/ticker?rate=max")) {
            flooded.next();
            idle.next();
            server.close();
            assertThatThrownBy(() -> flooded.next(Opcode.CLOSE)).isInstanceOf(IOException.class);
            assertThatThrownBy(idle::next).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> RawClient.open(server, "/echo")).isInstanceOf(IOException.class);
    }

    @Test
    void outlivesClientsThatVanish() throws IOException {
        for (String target : List.of("/ticker?rate=max", "/ticker", "/chat", "/echo")) {
            RawClient.open(server, target).close();
        }
        Await.until("the writers of vanished clients have ended", () -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("frameline-demo-writer")));
        try (RawClient client = RawClient.open(server, "/echo")) {
            client.text("still there?");
            assertThat(client.next().text()).isEqualTo("still there?");
        }
    }

    @Test
    void answersGarbageByHangingUp() throws IOException {
        assertThatThrownBy(() -> RawClient.get(server, "nonsense", "")).isInstanceOf(IOException.class);
    }

    @Test
    void failsWith1002WhenAFrameIsNotMasked() throws IOException {
        try (RawClient client = RawClient.open(server, "/echo")) {
            client.raw(0x81, 0x01, 'x');
            assertThat(client.next().closeCode()).isEqualTo(CloseCode.PROTOCOL_ERROR.code());
            assertThat(client.isAtEnd()).isTrue();
        }
    }

    private static RequestHead head(String headers) throws IOException {
        return RequestHead.read(new ByteArrayInputStream(
                ("GET / HTTP/1.1\r\n" + headers + "\r\n").getBytes(UTF_8)))
                .orElseThrow();
    }
}
