package dev.frameline.cli;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import dev.frameline.base.bytes.Hex;
import dev.frameline.base.bytes.Utf8;
import dev.frameline.exchange.EntryJson;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.recording.Mark;

/// An entry as one line for a person: number, time, direction, kind, size, beginning. Any thread.
final class EntryText {

    private static final int PREVIEW_CHARS = 120;
    private static final int PREVIEW_BYTES = 32;

    private final DateTimeFormatter time;

    EntryText(ZoneId zone) {
        time = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(zone);
    }

    /// @param mark what a person left on it
    String line(Entry entry, Optional<Mark> mark) {
        Instant at = Instant.ofEpochSecond(0, entry.atNanos());
        String finding = entry.finding().isEmpty() ? "" : "  ! " + entry.finding();
        String left = mark.map(EntryText::mark).orElse("");
        return String.format(Locale.ROOT, "%6d  %s  %-3s  %-14s %9s  %s%s%s", entry.number(), time.format(at),
                arrow(entry),
                kind(entry), size(entry), preview(entry), finding, left);
    }

    private static String mark(Mark mark) {
        byte[] note = mark.note().getBytes(StandardCharsets.UTF_8);
        return note.length == 0 ? "  *" : "  * " + Utf8.lossyPreview(note, 0, note.length, PREVIEW_CHARS);
    }

    private static String arrow(Entry entry) {
        if (entry.kind() == EntryKind.NOTE) {
            return "";
        }
        return entry.direction() == Direction.OUT ? "out" : "in";
    }

    private static String kind(Entry entry) {
        if (entry.kind() != EntryKind.FRAME) {
            return entry.kind().name().toLowerCase(Locale.ROOT);
        }
        boolean isPiece = !entry.has(Meta.FIN) || entry.opcode() == Opcode.CONTINUATION;
        String fragment = isPiece ? entry.has(Meta.FIN) ? " end" : " part" : "";
        return EntryJson.opcode(entry.opcode()) + fragment + (entry.has(Meta.COMPRESSED) ? " z" : "");
    }

    private static String size(Entry entry) {
        return entry.kind() == EntryKind.NOTE ? "" : ByteCount.of(entry.payloadLength());
    }

    private static String preview(Entry entry) {
        byte[] bytes = entry.preview();
        if (entry.kind() == EntryKind.FRAME && entry.opcode() == Opcode.CLOSE) {
            return close(bytes);
        }
        if (entry.kind() == EntryKind.FRAME && !entry.isText()) {
            int shown = Math.min(bytes.length, PREVIEW_BYTES);
            return Hex.spaced(bytes, 0, shown) + (shown < entry.payloadLength() ? " \u2026" : "");
        }
        return Utf8.lossyPreview(bytes, 0, bytes.length, PREVIEW_CHARS);
    }

    private static String close(byte[] body) {
        if (body.length < 2) {
            return "no code";
        }
        CloseCode code = new CloseCode(((body[0] & 0xff) << 8) | (body[1] & 0xff));
        String reason = Utf8.lossyPreview(body, 2, body.length - 2, PREVIEW_CHARS);
        return code.code() + " " + code.label() + (reason.isEmpty() ? "" : ", \"" + reason + "\"");
    }
}
