package dev.frameline.ui.entries;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.frameline.base.bytes.Hex;
import dev.frameline.base.bytes.Utf8;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

/// The beginning of an entry on one line: of a handshake its target or reason, of a close its code in words, of a
/// payload its first characters or bytes. Any thread.
public final class RowPreviews {

    private static final int MOST_CHARS = 300;
    private static final int MOST_HEX_BYTES = 48;
    private static final String GAP = " · ";
    private static final String CUT = "…";

    private RowPreviews() {}

    /// The line of `entry`, whose payload begins with `head`.
    public static String of(Entry entry, byte[] head) {
        return switch (entry.kind()) {
            case REQUEST -> request(lines(head));
            case RESPONSE -> response(lines(head));
            case NOTE -> text(firstLine(head), false);
            case FRAME -> frame(entry, head);
        };
    }

    private static String frame(Entry entry, byte[] head) {
        boolean isCut = head.length < entry.payloadLength();
        boolean isReadable = !entry.has(Meta.STILL_COMPRESSED) && isText(entry, head, isCut);
        if (entry.opcode() == Opcode.CLOSE) {
            return close(head);
        }
        if (entry.isControl()) {
            return head.length == 0 ? "" : isReadable ? '"' + text(head, isCut) + '"' : hex(head, isCut);
        }
        String line = isReadable ? text(head, isCut) : hex(head, isCut);
        return entry.opcode() == Opcode.CONTINUATION ? CUT + line : line;
    }

    /// What happened stands in a note's first line; what to do about it follows.
    private static byte[] firstLine(byte[] head) {
        int end = 0;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        return Arrays.copyOf(head, end);
    }

    private static boolean isText(Entry entry, byte[] head, boolean isCut) {
        return entry.isText() || (entry.isControl() && !isCut && Utf8.isValid(head, 0, head.length));
    }

    /// RFC 6455 §5.5.1: two bytes of code, then a reason in UTF-8; both may be missing.
    private static String close(byte[] body) {
        if (body.length < 2) {
            return body.length == 0 ? "" : hex(body, false);
        }
        var code = new CloseCode((body[0] & 0xff) << 8 | (body[1] & 0xff));
        String said = code.code() + " " + code.label();
        return body.length == 2
                ? said
                : said + GAP + Utf8.lossyPreview(body, 2, body.length - 2, MOST_CHARS);
    }

    private static String request(List<String> lines) {
        String[] start = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ", 3);
        List<String> parts = new ArrayList<>();
        // what follows the question mark often holds a secret
        parts.add(start.length > 1 ? start[1].replaceFirst("\\?.*", "?…") : "");
        header(lines, "Upgrade").ifPresent(value -> parts.add("Upgrade: " + value));
        header(lines, "Sec-WebSocket-Protocol").ifPresent(parts::add);
        header(lines, "Sec-WebSocket-Extensions").ifPresent(parts::add);
        return visible(String.join(GAP, parts));
    }

    private static String response(List<String> lines) {
        String[] start = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ", 3);
        List<String> parts = new ArrayList<>();
        parts.add(start.length > 2 ? start[2] : "");
        header(lines, "Sec-WebSocket-Extensions").ifPresent(parts::add);
        header(lines, "Sec-WebSocket-Protocol").ifPresent(parts::add);
        header(lines, "Location").ifPresent(parts::add);
        header(lines, "WWW-Authenticate").ifPresent(parts::add);
        parts.removeIf(String::isBlank);
        return visible(String.join(GAP, parts));
    }

    /// The method of a request or the status of a response, out of its first line.
    public static String startWord(EntryKind kind, byte[] head) {
        List<String> lines = lines(head);
        String[] start = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ", 3);
        int at = kind == EntryKind.REQUEST ? 0 : 1;
        return start.length > at && start[at].length() <= 8 ? visible(start[at]) : "";
    }

    private static List<String> lines(byte[] head) {
        String all = new String(head, StandardCharsets.ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        return (end < 0 ? all : all.substring(0, end)).lines().toList();
    }

    private static Optional<String> header(List<String> lines, String name) {
        String start = name + ":";
        return lines.stream().skip(1).filter(line -> line.regionMatches(true, 0, start, 0, start.length()))
                .map(line -> line.substring(start.length()).strip()).filter(value -> !value.isEmpty()).findFirst();
    }

    private static String visible(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return Utf8.lossyPreview(bytes, 0, bytes.length, MOST_CHARS);
    }

    /// A piece of a message may begin, and a preview end, inside a character: such bytes are left out.
    private static String text(byte[] head, boolean isCut) {
        int from = 0;
        while (from < Math.min(3, head.length) && isInsideCharacter(head[from])) {
            from++;
        }
        int to = isCut ? endOfWholeCharacters(head) : head.length;
        String line = Utf8.lossyPreview(head, from, Math.max(0, to - from), MOST_CHARS);
        return isCut && !line.endsWith(CUT) ? line + CUT : line;
    }

    private static int endOfWholeCharacters(byte[] bytes) {
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            int value = bytes[bytes.length - back] & 0xff;
            if (value >= 0xc0) {
                int needed = value >= 0xf0 ? 4 : value >= 0xe0 ? 3 : 2;
                return back < needed ? bytes.length - back : bytes.length;
            }
            if (value < 0x80) {
                break;
            }
        }
        return bytes.length;
    }

    /// RFC 3629 §3: the bytes after a character's first begin with the bits 10.
    private static boolean isInsideCharacter(byte value) {
        return (value & 0xc0) == 0x80;
    }

    private static String hex(byte[] head, boolean isCut) {
        int shown = Math.min(head.length, MOST_HEX_BYTES);
        String digits = Hex.spaced(head, 0, shown);
        return isCut || shown < head.length ? digits + " " + CUT : digits;
    }
}
