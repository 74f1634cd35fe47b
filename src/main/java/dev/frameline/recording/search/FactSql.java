package dev.frameline.recording.search;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.Trait;

/// The small facts of a row in SQL, over the tables `entry`, `more` and `mark` of a recording. Any thread.
final class FactSql {

    private static final long KIND = Meta.of(EntryKind.NOTE, Direction.IN);
    private static final long OPCODE = 0xf;
    private static final long KIND_AND_OPCODE = KIND | OPCODE;
    private static final long CONTROL = 8;
    private static final long DAY_NANOS = 86_400_000_000_000L;
    /// The rows that the statement is about.
    private static final String IN_RANGE = "id BETWEEN ?1 AND ?2";

    /// Length of the payload of a row of `entry` by the name `%1$s`, as the page of a recording gives it.
    private static final String LENGTH = """
            (CASE WHEN %1$s.meta & 65536
              THEN coalesce((SELECT m.length FROM more m WHERE m.id = %1$s.id),
                (SELECT p.start + octet_length(p.bytes) FROM part p WHERE p.id = %1$s.id ORDER BY p.start DESC LIMIT 1),
                octet_length(%1$s.payload), 0)
              ELSE coalesce(octet_length(%1$s.payload), 0) END)""";

    /// The clock may be set back between two entries.
    static final String GAP = """
            (CASE WHEN id > 1 THEN max(0, at - (SELECT p.at FROM entry p WHERE p.id = entry.id - 1)) ELSE -1 END)""";
    static final String REPLY = """
            coalesce((SELECT coalesce(m.reply_ns, 0) FROM more m WHERE m.id = entry.id AND m.reply_to > 0), -1)""";

    private final boolean folded;
    private final boolean hasMarks;
    private final ZoneRules zone;

    FactSql(boolean folded, boolean hasMarks, ZoneId zone) {
        this.folded = folded;
        this.hasMarks = hasMarks;
        this.zone = zone.getRules();
    }

    /// Whether the payload does not lie in the row alone: it is in parts, or other frames of the message hold the rest.
    String isSpread() {
        return folded ? "(" + has(Meta.LARGE) + " OR " + beginsFragments() + ")" : "(" + has(Meta.LARGE) + ")";
    }

    private static String beginsFragments() {
        return is(KIND_AND_OPCODE | Meta.FIN, 1) + " OR " + is(KIND_AND_OPCODE | Meta.FIN, 2);
    }

    /// Not a frame that continues a message whose beginning is known.
    static String beginsEntry() {
        return "(meta & " + KIND_AND_OPCODE + ") <> 0 OR id NOT IN (SELECT id FROM more WHERE " + IN_RANGE
                + " AND message <> id)";
    }

    static String isNoFrame() {
        return "(meta & " + KIND + ") <> 0";
    }

    static String has(long flag) {
        return "(meta & " + flag + ") <> 0";
    }

    static String hasNot(long flag) {
        return is(flag, 0);
    }

    static String isNoControl() {
        return is(CONTROL, 0);
    }

    private static String is(long mask, long value) {
        return "(meta & " + mask + ") = " + value;
    }

    String size() {
        if (!folded) {
            return LENGTH.formatted("entry");
        }
        return "(" + LENGTH.formatted("entry") + " + CASE WHEN " + beginsFragments() + " THEN coalesce((SELECT sum("
                + LENGTH.formatted("e")
                + ") FROM more k JOIN entry e ON e.id = k.id WHERE k.message = entry.id AND k.id <> entry.id), 0)"
                + " ELSE 0 END)";
    }

    String marked() {
        return hasMarks ? "id IN (SELECT id FROM mark WHERE " + IN_RANGE + ")" : Bounds.NO;
    }

    Bounds trait(Trait trait) {
        return Bounds.exact(switch (trait) {
            case IN -> is(Meta.OUT, 0) + " AND NOT " + is(KIND, KIND);
            case OUT -> has(Meta.OUT) + " AND NOT " + is(KIND, KIND);
            case TEXT -> is(KIND_AND_OPCODE, 1) + " OR " + is(KIND_AND_OPCODE | Meta.TEXT, Meta.TEXT);
            case BINARY -> is(KIND_AND_OPCODE, 2) + " OR " + is(KIND_AND_OPCODE | Meta.TEXT, 0);
            case PING -> is(KIND_AND_OPCODE, 9);
            case PONG -> is(KIND_AND_OPCODE, 10);
            case CLOSE -> is(KIND_AND_OPCODE, 8);
            case CONTROL -> is(KIND | CONTROL, CONTROL);
            case HTTP -> is(KIND, Meta.of(EntryKind.REQUEST, Direction.IN)) + " OR "
                    + is(KIND, Meta.of(EntryKind.RESPONSE, Direction.IN));
            case NOTE -> is(KIND, KIND);
            case COMPRESSED -> has(Meta.COMPRESSED);
            case FRAGMENT -> is(KIND_AND_OPCODE, 0) + " OR " + beginsFragments();
            case FAULT -> has(Meta.FAULT);
            case MARKED -> marked();
        });
    }

    Bounds measure(Condition.Measures measures) {
        Comparison comparison = measures.comparison();
        String compared = " " + comparison.sign() + " " + measures.value();
        return switch (measures.quantity()) {
            case SIZE -> Bounds.exact(size() + compared);
            case GAP -> Bounds.exact("id > 1 AND " + GAP + compared);
            case REPLY -> Bounds.exact("id IN (SELECT id FROM more WHERE " + IN_RANGE
                    + " AND reply_to > 0 AND coalesce(reply_ns, 0)" + compared + ")");
            case INSTANT -> Bounds.exact("at" + compared);
            case TIME_OF_DAY -> zone.isFixedOffset() ? Bounds.exact(timeOfDay() + compared) : Bounds.UNKNOWN;
        };
    }

    private String timeOfDay() {
        long offset = zone.getOffset(Instant.EPOCH).getTotalSeconds() * 1_000_000_000L;
        return "(((at % " + DAY_NANOS + ") + " + (DAY_NANOS + offset) + ") % " + DAY_NANOS + ")";
    }
}
