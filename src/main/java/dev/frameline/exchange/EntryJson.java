package dev.frameline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.base.fault.FaultException;
import dev.frameline.base.json.JsonLine;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.handshake.HandshakeRequest;
import dev.frameline.handshake.HandshakeResponse;
import dev.frameline.handshake.Headers;
import dev.frameline.handshake.PlainBody;
import dev.frameline.recording.Mark;
import dev.frameline.recording.Recording;

/// An entry as one JSON object on one line, as `docs/recording.md` describes it. Confined to one thread.
public final class EntryJson {

    private static final long LARGE_BYTES = 4 << 20;

    private final Recording recording;
    private final MarksByNumber marks;

    /// @param recording where marks come from, and payloads that are longer than a preview
    public EntryJson(Recording recording) {
        this.recording = recording;
        marks = new MarksByNumber(recording);
    }

    /// Writes the line and a line feed, in UTF-8. A large payload goes through in pieces, as the last field.
    public void write(Entry entry, OutputStream out) throws FaultException, IOException {
        if (entry.kind() == EntryKind.FRAME && entry.payloadLength() > LARGE_BYTES) {
            String line = frame(start(entry, marks.of(entry.number())), entry).end();
            write(line.substring(0, line.length() - 1), out);
            try (InputStream payload = recording.payloadStream(entry.number())) {
                new JsonPayload(out).write(payload, entry.isText());
            }
            write("}\n", out);
        } else {
            write(line(entry, marks.of(entry.number()), Payloads.whole(recording, entry)) + "\n", out);
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Entry entry, Optional<Mark> mark, byte[] payload) {
        JsonLine line = start(entry, mark);
        switch (entry.kind()) {
            case FRAME -> content(close(frame(line, entry), entry, payload), "text", payload, entry.isText());
            case REQUEST -> request(line, payload);
            case RESPONSE -> response(line, payload);
            case NOTE -> line.field("text", new String(payload, StandardCharsets.UTF_8));
        }
        return line.end();
    }

    private static JsonLine start(Entry entry, Optional<Mark> mark) {
        JsonLine line = JsonLine.object().field("n", entry.number()).field("t", time(entry.atNanos()))
                .field("dir", entry.direction() == Direction.OUT ? "out" : "in")
                .field("kind", entry.kind().name().toLowerCase(Locale.ROOT)).field("conn", entry.connection());
        mark.ifPresent(left -> line.field("mark", left.note()));
        return entry.finding().isEmpty() ? line : line.field("finding", entry.finding());
    }

    /// RFC 3339 in UTC with nine decimals, so that lines sort by it.
    static String time(long epochNanos) {
        Instant second = Instant.ofEpochSecond(Math.floorDiv(epochNanos, 1_000_000_000L));
        String whole = second.toString();
        return whole.substring(0, whole.length() - 1)
                + String.format(Locale.ROOT, ".%09dZ", Math.floorMod(epochNanos, 1_000_000_000L));
    }

    /// The opcode's name, in lower case; a reserved one by its number, such as `0x3`.
    public static String opcode(Opcode opcode) {
        return opcode.isReserved()
                ? String.format(Locale.ROOT, "0x%x", opcode.code())
                : opcode.name().toLowerCase(Locale.ROOT);
    }

    private static JsonLine frame(JsonLine line, Entry entry) {
        line.field("op", opcode(entry.opcode())).field("fin", entry.has(Meta.FIN))
                .field("rsv", (entry.meta() >> 4) & 7).field("mask", entry.has(Meta.MASKED));
        entry.maskKey().ifPresent(key -> line.field("maskKey", String.format(Locale.ROOT, "%08x", key)));
        line.field("wire", entry.wireLength()).field("len", entry.payloadLength());
        if (entry.has(Meta.COMPRESSED)) {
            line.field("deflated", true);
        }
        if (entry.has(Meta.INCOMPLETE)) {
            line.field("incomplete", true);
        }
        if (entry.message() > 0) {
            line.field("msg", entry.message());
        }
        if (entry.reply().isKnown()) {
            line.object("reply", reply -> reply.field("to", entry.reply().to()).field("ns", entry.reply().nanos()));
        }
        return line;
    }

    /// RFC 6455 §5.5.1: two bytes of code, then the reason; an empty body has neither.
    private static JsonLine close(JsonLine line, Entry entry, byte[] body) {
        return entry.opcode() != Opcode.CLOSE ? line : line.object("close", close -> {
            if (body.length >= 2) {
                close.field("code", ((body[0] & 0xff) << 8) | (body[1] & 0xff));
                close.field("reason", new String(body, 2, body.length - 2, StandardCharsets.UTF_8));
            }
        });
    }

    private static void request(JsonLine line, byte[] head) {
        HandshakeRequest request = HandshakeRequest.parse(head);
        line.field("start", request.startLine());
        headers(line, request.headers());
        line.field("body", "");
    }

    private static void response(JsonLine line, byte[] bytes) {
        HandshakeResponse response = HandshakeResponse.parse(bytes);
        line.field("start", response.startLine()).field("status", response.status());
        headers(line, response.headers());
        byte[] body = PlainBody.of(response).bytes();
        content(line, "body", body, Utf8.isValid(body, 0, body.length));
    }

    private static void headers(JsonLine line, Headers headers) {
        line.array("headers", items -> headers.forEach(header -> items
                .object(item -> item.field("name", header.name()).field("value", header.value()))));
    }

    private static void content(JsonLine line, String name, byte[] bytes, boolean isText) {
        if (isText) {
            line.field(name, new String(bytes, StandardCharsets.UTF_8));
        } else {
            line.bytes(name.equals("body") ? "bodyB64" : "b64", bytes);
        }
    }
}
