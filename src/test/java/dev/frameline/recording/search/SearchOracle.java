package dev.frameline.recording.search;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import dev.frameline.frame.EntryKind;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;
import dev.frameline.query.Comparison;
import dev.frameline.query.Condition;
import dev.frameline.query.Trait;
import dev.frameline.recording.EntryFilter;

/// What passes a filter, found slowly, entry by entry and byte by byte, by the meaning of each term.
///
/// @param all every entry, in order
/// @param marked numbers of those with a mark
record SearchOracle(List<Passed> all, Set<Long> marked) {

    long[] find(EntryFilter filter) {
        return all.stream().filter(entry -> isShown(entry, filter))
                .filter(entry -> holds(filter.query().condition(), entry, filter)).mapToLong(Passed::number).toArray();
    }

    private static boolean isShown(Passed entry, EntryFilter filter) {
        if (!filter.span().contains(entry.atNanos())) {
            return false;
        }
        if (!entry.isFrame()) {
            return true;
        }
        boolean hasDirection = entry.has(Meta.OUT) ? filter.out() : filter.in();
        boolean isHiddenPiece = filter.folded() && entry.message().isPresent();
        return hasDirection && (filter.control() || !entry.opcode().isControl()) && !isHiddenPiece;
    }

    private boolean holds(Condition condition, Passed entry, EntryFilter filter) {
        return switch (condition) {
            case Condition.All all -> true;
            case Condition.And(List<Condition> parts) -> parts.stream().allMatch(part -> holds(part, entry, filter));
            case Condition.Or(List<Condition> parts) -> parts.stream().anyMatch(part -> holds(part, entry, filter));
            case Condition.Not(Condition part) -> !holds(part, entry, filter);
            case Condition.Is(Trait trait) -> is(trait, entry);
            case Condition.Numbered(long first, long last) -> entry.number() >= first && entry.number() <= last;
            case Condition.Measures measures -> measures(measures, entry, filter);
            case Condition.Text(String text) -> containsText(payload(entry, filter), text);
            case Condition.Bytes bytes -> contains(payload(entry, filter), bytes.bytes());
            case Condition.Regex regex -> regex.pattern().matcher(text(payload(entry, filter))).find();
            case Condition.Exists(var path) -> SlowJson.at(payload(entry, filter), path).isPresent();
            case Condition.Compares compares -> SlowJson.at(payload(entry, filter), compares.path())
                    .filter(found -> SlowJson.compares(found, compares)).isPresent();
        };
    }

    private byte[] payload(Passed entry, EntryFilter filter) {
        return filter.folded() && beginsFragments(entry) ? entry.wholeMessage(all) : entry.payload();
    }

    private static boolean beginsFragments(Passed entry) {
        boolean isStart = entry.opcode() == Opcode.TEXT || entry.opcode() == Opcode.BINARY;
        return entry.isFrame() && isStart && !entry.has(Meta.FIN);
    }

    private boolean is(Trait trait, Passed entry) {
        boolean isContinuation = entry.isFrame() && entry.opcode() == Opcode.CONTINUATION;
        return switch (trait) {
            case IN -> !entry.isNote() && !entry.has(Meta.OUT);
            case OUT -> !entry.isNote() && entry.has(Meta.OUT);
            case TEXT -> isFrame(entry, Opcode.TEXT) || (isContinuation && entry.has(Meta.TEXT));
            case BINARY -> isFrame(entry, Opcode.BINARY) || (isContinuation && !entry.has(Meta.TEXT));
            case PING -> isFrame(entry, Opcode.PING);
            case PONG -> isFrame(entry, Opcode.PONG);
            case CLOSE -> isFrame(entry, Opcode.CLOSE);
            case CONTROL -> entry.isFrame() && entry.opcode().code() >= 8;
            case HTTP -> !entry.isFrame() && !entry.isNote();
            case NOTE -> Meta.kind(entry.meta()) == EntryKind.NOTE;
            case COMPRESSED -> entry.has(Meta.COMPRESSED);
            case FRAGMENT -> isContinuation || beginsFragments(entry);
            case FAULT -> entry.has(Meta.FAULT);
            case MARKED -> marked.contains(entry.number());
        };
    }

    private static boolean isFrame(Passed entry, Opcode opcode) {
        return entry.isFrame() && entry.opcode() == opcode;
    }

    private boolean measures(Condition.Measures measures, Passed entry, EntryFilter filter) {
        Comparison comparison = measures.comparison();
        long value = measures.value();
        ZoneId zone = filter.query().zone();
        return switch (measures.quantity()) {
            case SIZE -> comparison.holds(Long.compare(payload(entry, filter).length, value));
            case GAP -> entry.number() > 1 && comparison.holds(Long.compare(gap(entry), value));
            case REPLY -> entry.replyNanos().filter(nanos -> comparison.holds(nanos.compareTo(value))).isPresent();
            case INSTANT -> comparison.holds(Long.compare(entry.atNanos(), value));
            case TIME_OF_DAY -> comparison.holds(Long.compare(
                    Instant.EPOCH.plusNanos(entry.atNanos()).atZone(zone).toLocalTime().toNanoOfDay(), value));
        };
    }

    private long gap(Passed entry) {
        return Math.max(0, entry.atNanos() - all.get((int) entry.number() - 2).atNanos());
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsText(byte[] bytes, String text) {
        for (int at = 0; at < bytes.length; at++) {
            if (beginsWith(bytes, at, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWith(byte[] bytes, int from, String text) {
        int at = from;
        for (int wanted : text.codePoints().toArray()) {
            int length = lengthIfAlike(bytes, at, wanted);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static int lengthIfAlike(byte[] bytes, int at, int wanted) {
        for (int length = 1; length <= Math.min(4, bytes.length - at); length++) {
            String read = new String(bytes, at, length, StandardCharsets.UTF_8);
            boolean isOne = read.codePointCount(0, read.length()) == 1 && Arrays.equals(
                    read.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, at, at + length));
            if (isOne) {
                boolean isSameAlphabet = (read.codePointAt(0) < 128) == (wanted < 128);
                return isSameAlphabet && read.equalsIgnoreCase(Character.toString(wanted)) ? length : 0;
            }
        }
        return 0;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
