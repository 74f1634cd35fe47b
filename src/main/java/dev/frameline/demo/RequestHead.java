package dev.frameline.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.frameline.handshake.Header;
import dev.frameline.handshake.Headers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// The head of an HTTP request as a client of the demo server sent it. Any thread.
///
/// @param path before the question mark
/// @param query behind it
/// @param headers in order
record RequestHead(String path, Query query, Headers headers) {

    private static final int MOST_BYTES = 64 * 1024;
    private static final byte[] END = {'\r', '\n', '\r', '\n'};

    /// Reads up to the empty line and no further; empty if that is no HTTP request, or the stream ends before it does.
    static Optional<RequestHead> read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < END.length) {
            int next = in.read();
            if (next < 0 || bytes.size() >= MOST_BYTES) {
                return Optional.empty();
            }
            bytes.write(next);
            matched = next == END[matched] ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return parse(bytes.toString(ISO_8859_1));
    }

    private static Optional<RequestHead> parse(String text) {
        List<String> lines = text.lines().toList();
        List<String> start = List.of(lines.getFirst().split(" ", -1));
        if (start.size() != 3 || !start.get(1).startsWith("/") || !start.get(2).startsWith("HTTP/1.")) {
            return Optional.empty();
        }
        List<Header> headers = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            int colon = line.indexOf(':');
            if (colon <= 0) {
                return Optional.empty();
            }
            headers.add(new Header(line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        String target = start.get(1);
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        Query query = Query.parse(mark < 0 ? "" : target.substring(mark + 1));
        return Optional.of(new RequestHead(path, query, new Headers(headers)));
    }

    /// Whether it asks to become a WebSocket, RFC 6455 §4.2.1.
    boolean wantsUpgrade() {
        return headers.hasToken("Upgrade", "websocket") && headers.hasToken("Connection", "Upgrade")
                && headers.first("Sec-WebSocket-Key").isPresent();
    }
}
