package dev.frameline.ui.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.frameline.frame.Direction;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.recording.MessageFragments;
import dev.frameline.ui.entries.TimelineRow.Arrow;
import dev.frameline.ui.entries.TimelineRow.Ground;
import dev.frameline.ui.entries.TimelineRow.Look;
import dev.frameline.ui.entries.TimelineRow.Tone;
import dev.frameline.ui.entries.TimelineRow.When;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;
import dev.frameline.ui.kit.text.Times;

/// Puts an entry into the words of a row. Any thread.
public final class RowWriter {

    private final Texts texts = Texts.of("entries");
    private final Times times;

    public RowWriter(Times times) {
        this.times = times;
    }

    /// The row of `entry`.
    ///
    /// @param head the beginning of its payload
    /// @param before the entry of the row before it
    /// @param fragments the message that it is a piece of
    public TimelineRow write(Entry entry, byte[] head, Optional<Entry> before, Optional<MessageFragments> fragments) {
        var when = new When(times.clock(entry.atNanos()),
                before.map(earlier -> Times.delta(entry.atNanos() - earlier.atNanos())).orElse(""));
        return new TimelineRow(entry.number(), when, type(entry), badge(entry, head, fragments), size(entry),
                RowPreviews.of(entry, head), reply(entry), look(entry, fragments), Map.of(), List.of());
    }

    /// The row of a whole message.
    ///
    /// @param whole its first entry, with the lengths and the beginning of all of it
    /// @param before the entry of the row before it
    TimelineRow writeWhole(Entry whole, Optional<Entry> before, MessageFragments message) {
        TimelineRow row = write(whole, whole.preview(), before, Optional.empty());
        String pieces = texts.get(message.isComplete() ? "entries.badge.frames" : "entries.badge.frames.more",
                message.count());
        String badge = row.badge().isEmpty() ? pieces : pieces + " " + row.badge();
        return new TimelineRow(row.number(), row.when(), row.type(), badge, row.size(), row.preview(), row.reply(),
                look(whole, Optional.of(message)), Map.of(), List.of());
    }

    private String type(Entry entry) {
        return switch (entry.kind()) {
            case REQUEST, RESPONSE -> texts.get("entries.type.http");
            case NOTE -> texts.get("entries.type.note");
            case FRAME -> switch (entry.opcode()) {
                case TEXT -> texts.get("entries.type.text");
                case BINARY -> texts.get("entries.type.binary");
                case CONTINUATION -> texts.get("entries.type.continuation");
                case PING -> texts.get("entries.type.ping");
                case PONG -> texts.get("entries.type.pong");
                case CLOSE -> texts.get("entries.type.close");
                case RESERVED_3, RESERVED_4, RESERVED_5, RESERVED_6, RESERVED_7, RESERVED_B, RESERVED_C, RESERVED_D,
                        RESERVED_E, RESERVED_F ->
                    "0x" + Integer.toHexString(entry.opcode().code());
            };
        };
    }

    private String badge(Entry entry, byte[] head, Optional<MessageFragments> fragments) {
        List<String> badges = new ArrayList<>(2);
        if (entry.kind() == EntryKind.REQUEST || entry.kind() == EntryKind.RESPONSE) {
            badges.add(RowPreviews.startWord(entry.kind(), head));
        }
        fragments.map(message -> position(entry, message)).ifPresent(badges::add);
        if (entry.has(Meta.COMPRESSED)) {
            badges.add(texts.get("entries.badge.compressed"));
        }
        if (entry.has(Meta.INCOMPLETE)) {
            badges.add(texts.get("entries.badge.incomplete"));
        }
        badges.removeIf(String::isEmpty);
        return String.join(" ", badges);
    }

    private static String position(Entry entry, MessageFragments message) {
        int position = message.positionOf(entry.number());
        return (position == 0 ? "…" : Integer.toString(position)) + "/"
                + (message.isComplete() ? Integer.toString(message.count()) : "…");
    }

    /// `164 → 97 B` if it was compressed: inflated, then on the wire; the unit only once if it is the same.
    private static String size(Entry entry) {
        if (entry.kind() == EntryKind.NOTE) {
            return "";
        }
        String wire = Sizes.bytes(entry.wireLength());
        if (!entry.has(Meta.COMPRESSED) || entry.has(Meta.STILL_COMPRESSED)) {
            return wire;
        }
        String inflated = Sizes.bytes(entry.payloadLength());
        boolean isSameUnit = unit(wire).equals(unit(inflated));
        return (isSameUnit ? inflated.substring(0, inflated.indexOf(' ')) : inflated) + " → " + wire;
    }

    private static String unit(String size) {
        return size.substring(size.indexOf(' ') + 1);
    }

    private static String reply(Entry entry) {
        return entry.reply().isKnown() ? Times.millis(entry.reply().nanos()) + " ↩ " + entry.reply().to() : "";
    }

    private static Look look(Entry entry, Optional<MessageFragments> fragments) {
        boolean isSettled = !entry.has(Meta.INCOMPLETE) && fragments.map(message -> !message.isOpen()).orElse(true);
        return new Look(arrow(entry), ground(entry), tone(entry), isSettled);
    }

    private static Arrow arrow(Entry entry) {
        if (entry.kind() == EntryKind.NOTE) {
            return Arrow.NONE;
        }
        return entry.direction() == Direction.IN ? Arrow.IN : Arrow.OUT;
    }

    private static Ground ground(Entry entry) {
        if (entry.has(Meta.FAULT)) {
            return Ground.FAULT;
        }
        return entry.kind() == EntryKind.FRAME ? Ground.PLAIN : Ground.RAISED;
    }

    private static Tone tone(Entry entry) {
        if (entry.kind() != EntryKind.FRAME) {
            return Tone.QUIET;
        }
        Opcode opcode = entry.opcode();
        return switch (opcode) {
            case TEXT -> Tone.STRONG;
            case BINARY -> Tone.BINARY;
            case CONTINUATION -> Tone.PIECE;
            case PING, PONG, CLOSE, RESERVED_3, RESERVED_4, RESERVED_5, RESERVED_6, RESERVED_7, RESERVED_B, RESERVED_C,
                    RESERVED_D, RESERVED_E, RESERVED_F ->
                Tone.QUIET;
        };
    }
}
