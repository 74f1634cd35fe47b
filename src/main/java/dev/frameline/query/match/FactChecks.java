package dev.frameline.query.match;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.Trait;

/// Questions that a row's small facts answer, without its payload. Any thread.
final class FactChecks {

    private static final long SECOND = 1_000_000_000;
    private static final long DAY = 86_400;

    private FactChecks() {}

    static Check trait(Trait trait) {
        Check.Test test = switch (trait) {
            case IN -> subject -> Meta.kind(subject.meta()) != EntryKind.NOTE && !Meta.has(subject.meta(), Meta.OUT);
            case OUT -> subject -> Meta.kind(subject.meta()) != EntryKind.NOTE && Meta.has(subject.meta(), Meta.OUT);
            case TEXT -> subject -> isData(subject.meta(), Opcode.TEXT, true);
            case BINARY -> subject -> isData(subject.meta(), Opcode.BINARY, false);
            case PING -> subject -> isFrame(subject.meta()) && Meta.opcode(subject.meta()) == Opcode.PING;
            case PONG -> subject -> isFrame(subject.meta()) && Meta.opcode(subject.meta()) == Opcode.PONG;
            case CLOSE -> subject -> isFrame(subject.meta()) && Meta.opcode(subject.meta()) == Opcode.CLOSE;
            case CONTROL -> subject -> isFrame(subject.meta()) && Meta.opcode(subject.meta()).isControl();
            case HTTP -> subject -> isHttp(Meta.kind(subject.meta()));
            case NOTE -> subject -> Meta.kind(subject.meta()) == EntryKind.NOTE;
            case COMPRESSED -> subject -> Meta.has(subject.meta(), Meta.COMPRESSED);
            case FRAGMENT -> subject -> isFragment(subject.meta());
            case FAULT -> subject -> Meta.has(subject.meta(), Meta.FAULT);
            case MARKED -> Subject::isMarked;
        };
        return Check.fact(trait == Trait.MARKED ? 20 : 1, test);
    }

    private static boolean isFrame(long meta) {
        return Meta.kind(meta) == EntryKind.FRAME;
    }

    /// A continuation's opcode does not say of what it is one; its payload does.
    private static boolean isData(long meta, Opcode opcode, boolean isText) {
        Opcode own = Meta.opcode(meta);
        return isFrame(meta)
                && (own == opcode || (own == Opcode.CONTINUATION && Meta.has(meta, Meta.TEXT) == isText));
    }

    private static boolean isHttp(EntryKind kind) {
        return kind == EntryKind.REQUEST || kind == EntryKind.RESPONSE;
    }

    private static boolean isFragment(long meta) {
        Opcode opcode = Meta.opcode(meta);
        return isFrame(meta) && opcode.isData() && (opcode == Opcode.CONTINUATION || !Meta.has(meta, Meta.FIN));
    }

    static Check measure(Condition.Measures measures, ZoneId zone) {
        Comparison comparison = measures.comparison();
        long value = measures.value();
        return switch (measures.quantity()) {
            case SIZE -> Check.fact(1, subject -> comparison.holds(Long.compare(subject.size(), value)));
            case GAP -> Check.fact(2, subject -> holds(comparison, subject.gapNanos(), value));
            case REPLY -> Check.fact(2, subject -> holds(comparison, subject.replyNanos(), value));
            case INSTANT -> Check.fact(1, subject -> comparison.holds(Long.compare(subject.atNanos(), value)));
            case TIME_OF_DAY -> timeOfDay(comparison, value, zone.getRules());
        };
    }

    private static boolean holds(Comparison comparison, long nanos, long value) {
        return nanos != Subject.NONE && comparison.holds(Long.compare(nanos, value));
    }

    private static Check timeOfDay(Comparison comparison, long value, ZoneRules rules) {
        if (rules.isFixedOffset()) {
            long offset = rules.getOffset(Instant.EPOCH).getTotalSeconds();
            return Check.fact(3,
                    subject -> comparison.holds(Long.compare(nanosOfDay(subject.atNanos(), offset), value)));
        }
        return Check.fact(30, subject -> {
            ZoneOffset offset = rules.getOffset(Instant.ofEpochSecond(Math.floorDiv(subject.atNanos(), SECOND)));
            return comparison.holds(Long.compare(nanosOfDay(subject.atNanos(), offset.getTotalSeconds()), value));
        });
    }

    private static long nanosOfDay(long atNanos, long offsetSeconds) {
        long second = Math.floorMod(Math.floorDiv(atNanos, SECOND) + offsetSeconds, DAY);
        return second * SECOND + Math.floorMod(atNanos, SECOND);
    }
}
