package dev.frameline.recording.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.frameline.base.fault.FaultException;
import dev.frameline.query.Condition;
import dev.frameline.query.match.Matcher;

/// A condition asked of payloads that come in pieces, whatever their length. Any thread.
///
/// Up to [#JOINED_BYTES] they are joined. Of longer ones texts and bytes are looked for piece by piece, everywhere;
/// regular expressions and JSON paths only see so many bytes of the beginning.
final class SpreadMatcher {

    static final int JOINED_BYTES = 16 << 20;

    private final Condition condition;
    private final ZoneId zone;
    private final Matcher whole;

    SpreadMatcher(Condition condition, ZoneId zone) {
        this.condition = condition;
        this.zone = zone;
        whole = Matcher.of(condition, zone);
    }

    /// @param subject knows everything but the payload
    boolean matches(EntrySubject subject, Pieces pieces) throws FaultException, InterruptedException {
        List<byte[]> head = new ArrayList<>();
        long length = 0;
        byte[] piece = pieces.next();
        while (piece.length > 0) {
            head.add(piece);
            length += piece.length;
            if (length > JOINED_BYTES) {
                return matchesLong(subject, head, pieces);
            }
            piece = pieces.next();
        }
        return whole.matches(subject.payload(joined(head, (int) length), (int) length));
    }

    private static byte[] joined(List<byte[]> pieces, int length) {
        if (pieces.size() == 1 && pieces.getFirst().length == length) {
            return pieces.getFirst();
        }
        byte[] bytes = new byte[length];
        int used = 0;
        for (byte[] piece : pieces) {
            int count = Math.min(piece.length, length - used);
            System.arraycopy(piece, 0, bytes, used, count);
            used += count;
        }
        return bytes;
    }

    private boolean matchesLong(EntrySubject subject, List<byte[]> head, Pieces rest)
            throws FaultException, InterruptedException {
        var scan = new LongScan(leaves(condition));
        for (byte[] piece : head) {
            scan.feed(piece);
        }
        byte[] beginning = joined(head, JOINED_BYTES);
        head.clear();
        byte[] piece = scan.isDone() ? new byte[0] : rest.next();
        while (piece.length > 0) {
            scan.feed(piece);
            piece = scan.isDone() ? new byte[0] : rest.next();
        }
        scan.end();
        Condition left = replaced(condition, leaf -> scan.holds(leaf) ? new Condition.All() : nothing());
        return Matcher.of(left, zone).matches(subject.payload(beginning, endOfCharacter(beginning)));
    }

    private static Condition nothing() {
        return new Condition.Not(new Condition.All());
    }

    /// What is cut in the middle of a character would not count as text.
    private static int endOfCharacter(byte[] bytes) {
        int start = bytes.length - 1;
        while (start > bytes.length - 4 && (bytes[start] & 0xc0) == 0x80) {
            start--;
        }
        return (bytes[start] & 0xc0) == 0xc0 ? start : bytes.length;
    }

    private static List<Condition> leaves(Condition condition) {
        List<Condition> found = new ArrayList<>();
        replaced(condition, leaf -> {
            found.add(leaf);
            return leaf;
        });
        return found;
    }

    private static Condition replaced(Condition condition, UnaryOperator<Condition> leaf) {
        return switch (condition) {
            case Condition.And(List<Condition> parts) -> new Condition.And(replaced(parts, leaf));
            case Condition.Or(List<Condition> parts) -> new Condition.Or(replaced(parts, leaf));
            case Condition.Not(Condition part) -> new Condition.Not(replaced(part, leaf));
            case Condition.Text text -> leaf.apply(text);
            case Condition.Bytes bytes -> leaf.apply(bytes);
            case Condition.All all -> all;
            case Condition.Regex regex -> regex;
            case Condition.Exists exists -> exists;
            case Condition.Compares compares -> compares;
            case Condition.Is is -> is;
            case Condition.Measures measures -> measures;
            case Condition.Numbered numbered -> numbered;
        };
    }

    private static List<Condition> replaced(List<Condition> parts, UnaryOperator<Condition> leaf) {
        return parts.stream().map(part -> replaced(part, leaf)).toList();
    }
}
