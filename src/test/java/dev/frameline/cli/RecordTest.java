package dev.frameline.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

final class RecordTest {

    @TempDir
    private Path folder;

    @Test
    void recordsUntilEnoughFramesCameAndClosesByTheRules() {
        Run run = record("demo:/ticker?rate=max", "--frames", "100", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Map<String, Object> summary = run.lastObject();
        assertThat(summary).containsEntry("status", 101).containsEntry("outcome", "closed")
                .containsEntry("dropped", 0).containsEntry("file", file().toString());
        assertThat(summary.get("close")).isEqualTo(
                Map.of("sent", Map.of("code", 1000, "reason", ""), "received", Map.of("code", 1000, "reason", "")));
        List<Map<String, Object>> entries = entries();
        assertThat(summary).containsEntry("entries", entries.size());
        long in = entries.stream().filter(it -> isFrame(it, "in")).count();
        assertThat(in).isGreaterThanOrEqualTo(100);
        assertThat(summary.get("frames")).isEqualTo(Map.of("in", (int) in, "out", 1));
        for (int n = 1; n <= entries.size(); n++) {
            assertThat(entries.get(n - 1)).containsEntry("n", n);
        }
    }

    @Test
    void sendsWhatItIsTold() {
        Run run = record("demo:/echo", "--send", "one", "--send", "{\"two\":2}", "--frames", "2", "--no-deflate",
                "-H", "X-Test: a", "-H", "x-test: b", "--subprotocol", "v1", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.lastObject()).containsEntry("subprotocol", "v1").containsEntry("extensions", "");
        List<Map<String, Object>> entries = entries();
        assertThat(entries.stream().filter(it -> isFrame(it, "out") && "text".equals(it.get("op"))))
                .extracting(it -> it.get("text")).containsExactly("one", "{\"two\":2}");
        assertThat(entries.stream().filter(it -> isFrame(it, "in") && "text".equals(it.get("op"))))
                .extracting(it -> it.get("text")).containsExactly("one", "{\"two\":2}");
        assertThat(entries.stream().filter(it -> isFrame(it, "out"))).allSatisfy(
                it -> assertThat(it).containsEntry("mask", true).containsKey("maskKey"));
        Map<String, Object> request = entries.stream().filter(it -> "request".equals(it.get("kind"))).findFirst()
                .orElseThrow();
        assertThat(String.valueOf(request.get("headers"))).contains("{name=X-Test, value=a}, {name=x-test, value=b}")
                .doesNotContain("permessage-deflate");
    }

    @Test
    void offersCompressionUnlessToldOtherwise() {
        Run run = record("demo:/echo", "--send", "a long text, a long text, a long text", "--frames", "1", "--json");
        assertThat(run.lastObject()).containsEntry("extensions", "permessage-deflate");
        assertThat(entries().stream().filter(it -> isFrame(it, "in") && "text".equals(it.get("op"))))
                .allSatisfy(it -> assertThat(it).containsEntry("deflated", true).containsEntry("rsv", 4)
                        .containsEntry("text", "a long text, a long text, a long text"));
    }

    @Test
    void recordsForAWhile() {
        Run run = record("demo:/ticker?rate=100", "--for", "50ms");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Handshake   HTTP/1.1 101 Switching Protocols", "Dropped     0",
                "Recorded in " + file());
    }

    @Test
    void recordsUntilTheServerCloses() {
        Run run = record("demo:/ticker?rate=max&count=30", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.lastObject().get("frames")).isEqualTo(Map.of("in", 31, "out", 1));
    }

    @Test
    void keepsARefusalWithItsHeadersAndBody() {
        Run run = record("demo:/refuse?status=401", "--json");
        assertThat(run.code()).isEqualTo(ExitCode.CONNECTION);
        assertThat(run.lastObject()).containsEntry("status", 401).containsEntry("outcome", "refused")
                .containsEntry("start", "HTTP/1.1 401 Unauthorized").containsEntry("close", Map.of());
        Map<String, Object> response = entries().stream().filter(it -> "response".equals(it.get("kind"))).findFirst()
                .orElseThrow();
        assertThat(response).containsEntry("status", 401).containsEntry("body",
                "{\"error\":\"refused as you asked\",\"status\":401,\"reason\":\"Unauthorized\"}\n");
        assertThat(String.valueOf(response.get("headers"))).contains(
                "{name=Set-Cookie, value=visit=1; Path=/}, {name=Set-Cookie, value=theme=light; Path=/}");
    }

    @Test
    void tellsAPersonWhyTheHandshakeWasRefused() {
        Run run = record("demo:/refuse?status=503");
        assertThat(run.out()).contains("Handshake   HTTP/1.1 503 Service Unavailable",
                "{\"error\":\"refused as you asked\"");
    }

    @Test
    void failsWhereNobodyListensOrAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
            Run run = record("ws://127.0.0.1:" + silent.getLocalPort(), "--timeout", "100ms", "--json");
            assertThat(run.code()).isEqualTo(ExitCode.CONNECTION);
            assertThat(run.lastObject()).containsEntry("outcome", "timed-out").doesNotContainKey("status");
        }
        Files.delete(file());
        Run run = record("ws://127.0.0.1:1", "--json");
        assertThat(run.code()).isEqualTo(ExitCode.CONNECTION);
        assertThat(run.lastObject()).containsEntry("outcome", "failed").containsEntry("remote", "");
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(file(), "precious");
        Run run = record("demo:/echo", "--for", "10ms");
        assertThat(run.code()).isEqualTo(ExitCode.FILE);
        assertThat(run.err()).contains("exists already");
        assertThat(file()).hasContent("precious");
    }

    @Test
    void namesAFileThatNobodyNamedAfterHostAndTime() throws IOException {
        Instant now = Instant.parse("2026-01-31T09:41:07Z");
        Path first = FileName.free(folder, "::1", now, ZoneOffset.UTC);
        assertThat(first).isEqualTo(folder.resolve("--1-20260131-094107.frameline"));
        Files.createFile(first);
        assertThat(FileName.free(folder, "::1", now, ZoneOffset.UTC))
                .isEqualTo(folder.resolve("--1-20260131-094107-2.frameline"));
        assertThat(FileName.free(folder, "", now, ZoneOffset.UTC))
                .isEqualTo(folder.resolve("demo-20260131-094107.frameline"));
    }

    @Test
    void saysThatAFolderIsMissing() {
        Run run = Run.of("record", "demo:/echo", "--for", "10ms", "--out", folder.resolve("no/such/f").toString());
        assertThat(run.code()).isEqualTo(ExitCode.FILE);
    }

    @Test
    void showsProgressToAPersonOnly() {
        Run watched = Run.of(true, "record", "demo:/ticker?rate=200", "--frames", "20", "--json", "--out",
                file().toString());
        assertThat(watched.err()).contains("\r").contains("dropped 0");
        assertThat(watched.out().lines()).hasSize(1);
    }

    @Test
    void refusesACommandLineThatMakesNoSense() {
        for (String[] words : List.of(new String[]{"record"}, new String[]{"record", "ftp://x"},
                new String[]{"record", "demo:/echo", "--for", "soon"},
                new String[]{"record", "demo:/echo", "-H", "no colon"},
                new String[]{"record", "demo:/echo", "--trust", "abc"},
                new String[]{"record", "demo:/echo", "--frames", "many"})) {
            Run run = Run.of(words);
            assertThat(run.code()).as(String.join(" ", words)).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("Usage: frameline record");
            assertThat(run.out()).isEmpty();
        }
    }

    private Path file() {
        return folder.resolve("test.frameline");
    }

    private Run record(String... words) {
        List<String> all = new ArrayList<>(List.of("record", "--out", file().toString()));
        all.addAll(List.of(words));
        return Run.of(all.toArray(String[]::new));
    }

    private List<Map<String, Object>> entries() {
        return Run.of("show", "--json", file().toString()).objects();
    }

    private static boolean isFrame(Map<String, Object> entry, String direction) {
        return "frame".equals(entry.get("kind")) && direction.equals(entry.get("dir"));
    }
}
