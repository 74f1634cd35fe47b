package dev.frameline.recording.search;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.frameline.base.fault.FaultException;
import dev.frameline.query.Condition;
import dev.frameline.query.match.Matcher;

/// Looks for several texts and rows of bytes in a payload that passes by, also where two pieces meet. Confined to its
/// thread.
final class LongScan {

    private static final int WINDOW_BYTES = 1 << 20;
    private static final int LONGEST_CHARACTER = 4;

    private record Wanted(Condition leaf, Matcher matcher) {}

    private final List<Wanted> missing = new ArrayList<>();
    private final Set<Condition> found = new HashSet<>();
    private final EntrySubject subject = new EntrySubject();
    private final int overlap;
    private final byte[] window;
    private int used;

    /// @param leaves each a [Condition.Text] or [Condition.Bytes]
    LongScan(List<Condition> leaves) {
        Set.copyOf(leaves).forEach(leaf -> missing.add(new Wanted(leaf, Matcher.of(leaf, ZoneOffset.UTC))));
        overlap = leaves.stream().mapToInt(LongScan::longest).max().orElse(0);
        window = new byte[overlap + WINDOW_BYTES];
    }

    /// Bytes that it takes at most.
    private static int longest(Condition leaf) {
        return switch (leaf) {
            case Condition.Text(String text) -> LONGEST_CHARACTER * text.length();
            case Condition.Bytes bytes -> bytes.hex().length() / 2;
            default -> throw new IllegalArgumentException(leaf.toString());
        };
    }

    /// Whether nothing more can be found.
    boolean isDone() {
        return missing.isEmpty();
    }

    boolean holds(Condition leaf) {
        return found.contains(leaf);
    }

    void feed(byte[] piece) throws FaultException {
        int taken = 0;
        while (taken < piece.length && !isDone()) {
            int count = Math.min(piece.length - taken, window.length - used);
            System.arraycopy(piece, taken, window, used, count);
            used += count;
            taken += count;
            if (used == window.length) {
                look();
                System.arraycopy(window, used - overlap, window, 0, overlap);
                used = overlap;
            }
        }
    }

    /// The last piece has passed.
    void end() throws FaultException {
        look();
    }

    private void look() throws FaultException {
        subject.payload(window, used);
        List<Wanted> here = new ArrayList<>();
        for (Wanted wanted : missing) {
            if (wanted.matcher().matches(subject)) {
                here.add(wanted);
            }
        }
        for (Wanted wanted : here) {
            found.add(wanted.leaf());
            missing.remove(wanted);
        }
    }
}
