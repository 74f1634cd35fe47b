package dev.frameline.handshake;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The client's opening request, RFC 6455 §4.1. Any thread.
///
/// @param method `GET`, unless somebody breaks it on purpose
/// @param target path and query as in the request line
/// @param version such as `HTTP/1.1`
/// @param headers in the order of the wire; one without a name is a broken line, kept as it is
public record HandshakeRequest(String method, String target, String version, Headers headers) {

    /// A `GET` by HTTP/1.1.
    public static HandshakeRequest get(String target, List<Header> headers) {
        return new HandshakeRequest("GET", target, "HTTP/1.1", new Headers(headers));
    }

    /// Takes a head apart; whatever is missing becomes empty.
    public static HandshakeRequest parse(byte[] raw) {
        HeadLines head = HeadLines.of(raw);
        String line = head.first().strip();
        int first = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        if (first < 0) {
            return new HandshakeRequest(line, "", "", head.headers());
        }
        boolean hasVersion = last > first;
        String target = hasVersion ? line.substring(first + 1, last) : line.substring(first + 1);
        return new HandshakeRequest(line.substring(0, first), target.strip(),
                hasVersion ? line.substring(last + 1) : "", head.headers());
    }

    /// The first line as it goes out.
    public String startLine() {
        return method + " " + target + " " + version;
    }

    /// The head exactly as it is sent, UTF-8. A line break inside a name or a value would begin a line of its own, so it
    /// becomes a space.
    public byte[] toBytes() {
        StringBuilder head = new StringBuilder(512);
        head.append(oneLine(startLine())).append("\r\n");
        for (Header header : headers) {
            if (!header.name().isEmpty()) {
                head.append(oneLine(header.name())).append(": ");
            }
            head.append(oneLine(header.value())).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String oneLine(String text) {
        return text.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ');
    }
}
