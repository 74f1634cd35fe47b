package dev.frameline.demo;

import java.util.ArrayList;
import java.util.List;

import dev.frameline.handshake.Header;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A whole HTTP response that does not switch protocols; the connection ends with it. Any thread.
///
/// @param status three digits
/// @param reason its words
/// @param headers beside those that say how long the body is
/// @param body text
record HttpAnswer(int status, String reason, List<Header> headers, String body) {

    private static final Header HTML = new Header("Content-Type", "text/html; charset=utf-8");
    private static final Header JSON = new Header("Content-Type", "application/json");

    HttpAnswer {
        headers = List.copyOf(headers);
    }

    /// The page that names the paths.
    static HttpAnswer index() {
        return new HttpAnswer(200, "OK", List.of(HTML), """
                <!doctype html>
                <title>Frameline demo server</title>
                <h1>Frameline demo server</h1>
                <p>Open one of these as a WebSocket:</p>
                <ul>
                <li><code>/echo</code> sends back what it gets
                <li><code>/chat</code> a bot that talks JSON; say <code>{"id":1,"op":"help"}</code>
                <li><code>/ticker</code> quotes; <code>?rate=</code> a second or <code>max</code>, <code>?size=</code>
                bytes each, <code>?count=</code>, <code>?binary=true</code>, <code>?deflate=true</code>
                <li><code>/refuse?status=401</code> refuses the handshake
                </ul>
                """);
    }

    static HttpAnswer notFound() {
        return new HttpAnswer(404, "Not Found", List.of(JSON),
                "{\"error\":\"nothing here\",\"paths\":[\"/\",\"/echo\",\"/chat\",\"/ticker\",\"/refuse\"]}\n");
    }

    /// For a plain HTTP request to a WebSocket path, RFC 9110 §15.5.22.
    static HttpAnswer upgradeRequired() {
        return new HttpAnswer(426, "Upgrade Required", List.of(new Header("Upgrade", "websocket"),
                new Header("Connection", "Upgrade"), new Header("Sec-WebSocket-Version", "13"), JSON),
                "{\"error\":\"this path speaks WebSocket, version 13\"}\n");
    }

    /// @param why without characters that JSON escapes, other than quotation marks
    static HttpAnswer badRequest(String why) {
        return new HttpAnswer(400, "Bad Request", List.of(JSON),
                "{\"error\":\"" + why.replace("\"", "\\\"") + "\"}\n");
    }

    /// A refusal with the headers that such a status usually brings, two cookies and a JSON body.
    static HttpAnswer refusal(int status) {
        List<Header> headers = new ArrayList<>();
        switch (status) {
            case 401 -> headers.add(new Header("WWW-Authenticate", "Bearer realm=\"frameline-demo\""));
            case 301, 302, 303, 307, 308 -> headers.add(new Header("Location", "/echo"));
            case 426 -> headers.add(new Header("Upgrade", "websocket"));
            case 429, 503 -> headers.add(new Header("Retry-After", "30"));
            default -> headers.add(new Header("Cache-Control", "no-store"));
        }
        headers.add(new Header("Set-Cookie", "visit=1; Path=/"));
        headers.add(new Header("Set-Cookie", "theme=light; Path=/"));
        headers.add(JSON);
        String reason = reason(status);
        return new HttpAnswer(status, reason, headers,
                "{\"error\":\"refused as you asked\",\"status\":" + status + ",\"reason\":\"" + reason + "\"}\n");
    }

    byte[] toBytes() {
        byte[] content = body.getBytes(UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " " + reason + "\r\n");
        headers.forEach(header -> head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        head.append("Content-Length: ").append(content.length).append("\r\n");
        if (headers.stream().noneMatch(header -> header.isNamed("Connection"))) {
            head.append("Connection: close\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(UTF_8);
        byte[] all = new byte[start.length + content.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }

    private static String reason(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 301 -> "Moved Permanently";
            case 302 -> "Found";
            case 303 -> "See Other";
            case 307 -> "Temporary Redirect";
            case 308 -> "Permanent Redirect";
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 426 -> "Upgrade Required";
            case 429 -> "Too Many Requests";
            case 500 -> "Internal Server Error";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            default -> "Refused";
        };
    }
}
