package dev.frameline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.base.fault.Fault;
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
import dev.frameline.recording.Recording;

/// An entry as one JSON object on one line, as `docs/recording.md` describes it. Confined to one thread.
final class EntryJson {

    private static final long LARGE_BYTES = 4 << 20;

    private final Recording recording;

    EntryJson(Recording recording) {
        this.recording = recording;
    }

    /// Prints the line. A large payload goes through in pieces, as the last field.
    void print(Entry entry, PrintStream out) throws FaultException {
        if (entry.kind() == EntryKind.FRAME && entry.payloadLength() > LARGE_BYTES) {
            String line = frame(start(entry), entry).end();
            out.print(line.substring(0, line.length() - 1));
            try (InputStream payload = recording.payloadStream(entry.number())) {
                new LargePayload(out).print(payload, entry.isText());
            } catch (IOException failed) {
                throw unreadable(entry, failed);
            }
            out.println("}");
        } else {
            out.println(line(entry, payload(entry)));
        }
    }

    private static String line(Entry entry, byte[] payload) {
        JsonLine line = start(entry);
        switch (entry.kind()) {
            case FRAME -> content(close(frame(line, entry), entry, payload), "text", payload, entry.isText());
            case REQUEST -> request(line, payload);
            case RESPONSE -> response(line, payload);
            case NOTE -> line.field("text", new String(payload, StandardCharsets.UTF_8));
        }
        return line.end();
    }

    private static JsonLine start(Entry entry) {
        JsonLine line = JsonLine.object().field("n", entry.number()).field("t", time(entry.atNanos()))
                .field("dir", entry.direction() == Direction.OUT ? "out" : "in")
                .field("kind", entry.kind().name().toLowerCase(Locale.ROOT)).field("conn", entry.connection());
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
    static String opcode(Opcode opcode) {
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

    private byte[] payload(Entry entry) throws FaultException {
        if (entry.preview().length == entry.payloadLength()) {
            return entry.preview();
        }
        try (InputStream stream = recording.payloadStream(entry.number())) {
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw unreadable(entry, failed);
        }
    }

    private static FaultException unreadable(Entry entry, IOException failed) {
        return new FaultException(Fault.of(Fault.Kind.DISK,
                "The payload of entry " + entry.number() + " cannot be read.", "", failed));
    }
}
