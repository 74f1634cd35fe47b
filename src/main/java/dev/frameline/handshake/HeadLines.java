package dev.frameline.handshake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.frameline.base.bytes.Utf8;

/// The head of an HTTP message taken apart, RFC 9112 §2, forgiving: a bare LF ends a line too (§2.2), a folded line
/// joins the one before (§5.2), and a line without a colon stays visible as a header without a name. Any thread.
///
/// @param first the start line
/// @param headers the lines after it
/// @param bodyOffset where the body begins
record HeadLines(String first, Headers headers, int bodyOffset) {

    static HeadLines of(byte[] raw) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < raw.length) {
            int end = lineEnd(raw, at);
            int next = Math.min(end + 1, raw.length);
            int trimmed = end > at && raw[end - 1] == '\r' ? end - 1 : end;
            if (trimmed == at && !lines.isEmpty()) {
                return new HeadLines(lines.getFirst(), headers(lines), next);
            }
            lines.add(text(raw, at, trimmed - at));
            at = next;
        }
        return new HeadLines(lines.isEmpty() ? "" : lines.getFirst(), headers(lines), raw.length);
    }

    private static int lineEnd(byte[] raw, int from) {
        int at = from;
        while (at < raw.length && raw[at] != '\n') {
            at++;
        }
        return at;
    }

    /// UTF-8 if it is that, else Latin-1, so that no byte is lost from view.
    private static String text(byte[] raw, int offset, int length) {
        return new String(raw, offset, length,
                Utf8.isValid(raw, offset, length) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private static Headers headers(List<String> lines) {
        List<Header> headers = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            boolean isFolded = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (isFolded && !headers.isEmpty()) {
                Header before = headers.removeLast();
                headers.add(new Header(before.name(), before.value() + " " + line.strip()));
            } else {
                headers.add(header(line));
            }
        }
        return new Headers(headers);
    }

    private static Header header(String line) {
        int colon = line.indexOf(':');
        return colon <= 0
                ? new Header("", line)
                : new Header(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
}
