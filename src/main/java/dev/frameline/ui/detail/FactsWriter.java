package dev.frameline.ui.detail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.frame.CloseCode;
import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.recording.MessageFragments;
import dev.frameline.ui.detail.Subject.Fact;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.text.Times;

/// Puts an entry into facts. Any thread.
final class FactsWriter {

    private static final int MOST_REASON_CHARS = 123;

    private final Texts texts;
    private final Times times;
    private final HeaderWriter header;

    FactsWriter(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
        header = new HeaderWriter(texts);
    }

    /// All about a frame.
    Subject.Frame frame(Entry entry, Surroundings around) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.get("detail.fact.frame"), frameWords(entry)));
        facts.add(at(entry));
        facts.add(Fact.of(texts.get("detail.fact.wire"), wire(entry)));
        facts.add(Fact.of(texts.get("detail.fact.gap"), gap(around)));
        if (entry.reply().isKnown()) {
            facts.add(Fact.of(texts.get("detail.fact.reply"), texts.get("detail.fact.reply.value",
                    Times.millis(entry.reply().nanos()), Long.toString(entry.reply().to()))));
        }
        if (entry.connection() > 1) {
            facts.add(Fact.of(texts.get("detail.fact.connection"), Integer.toString(entry.connection())));
        }
        if (MessageFragments.isFragment(entry)) {
            facts.add(Fact.wide(texts.get("detail.fact.message"), message(entry, around.message())));
        }
        if (entry.opcode() == Opcode.CLOSE) {
            facts.add(Fact.wide(texts.get("detail.fact.close"), close(entry.preview())));
        }
        return new Subject.Frame(List.copyOf(facts), header.write(entry), entry.finding());
    }

    /// All about a note, whose whole text is `text`.
    Subject.Note note(Entry entry, byte[] text) {
        String words = new String(text, StandardCharsets.UTF_8);
        int end = words.indexOf('\n');
        String first = end < 0 ? words : words.substring(0, end);
        String rest = end < 0 ? "" : words.substring(end + 1);
        return new Subject.Note(first.strip(), rest.strip(), entry.has(Meta.FAULT),
                List.of(Fact.of(texts.get("detail.fact.note"), Long.toString(entry.number())), at(entry)));
    }

    private Fact at(Entry entry) {
        return Fact.of(texts.get("detail.fact.at"), times.clockMicros(entry.atNanos()));
    }

    private String frameWords(Entry entry) {
        String way = texts.get(entry.direction() == Direction.IN ? "detail.in" : "detail.out");
        String opcode = texts.get("detail.opcode." + entry.opcode().name().toLowerCase(Locale.ROOT));
        return texts.get("detail.fact.frame.value", Long.toString(entry.number()), way, opcode);
    }

    /// `97 of 164 B · -41 %` if it was compressed: on the wire, inflated, and what that saved.
    private String wire(Entry entry) {
        String wire = Sizes.bytes(entry.wireLength());
        boolean isInflated = entry.has(Meta.COMPRESSED) && !entry.has(Meta.STILL_COMPRESSED);
        if (!isInflated || entry.payloadLength() == 0) {
            return wire;
        }
        String inflated = Sizes.bytes(entry.payloadLength());
        boolean isSameUnit = unit(wire).equals(unit(inflated));
        long percent = Math.round((entry.wireLength() - entry.payloadLength()) * 100.0 / entry.payloadLength());
        return texts.get("detail.fact.wire.compressed",
                isSameUnit ? wire.substring(0, wire.indexOf(' ')) : wire, inflated,
                percent > 0 ? "+" + percent : Long.toString(percent));
    }

    private static String unit(String size) {
        return size.substring(size.indexOf(' ') + 1);
    }

    private static String gap(Surroundings around) {
        return around.gapNanos().isPresent() ? Times.millis(around.gapNanos().getAsLong()) : "";
    }

    private String message(Entry entry, Optional<MessageFragments> found) {
        if (found.isEmpty()) {
            return "";
        }
        MessageFragments message = found.get();
        String position = Integer.toString(message.positionOf(entry.number()));
        String first = Long.toString(entry.message());
        return message.isComplete()
                ? texts.get("detail.fact.message.whole", position, message.count(), first,
                        Sizes.bytes(message.payloadBytes()))
                : texts.get(message.isOpen() ? "detail.fact.message.open" : "detail.fact.message.long", position,
                        first);
    }

    /// RFC 6455 §5.5.1: two bytes of code, then a reason in UTF-8; both may be missing.
    private String close(byte[] body) {
        if (body.length < 2) {
            return texts.get("detail.fact.close.none");
        }
        var code = new CloseCode((body[0] & 0xff) << 8 | (body[1] & 0xff));
        String said = code.code() + " " + code.label();
        return body.length == 2
                ? said
                : said + " · " + Utf8.lossyPreview(body, 2, body.length - 2, MOST_REASON_CHARS);
    }
}
