package dev.frameline.ui.kit.code;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Turns places in lines into pixels and back. A short line is measured from its start each time; a long one is walked
/// once, leaving a checkpoint (place, pixels, highlighter's state) about every thousand characters, and from then on only
/// from the checkpoint before. Confined to the FX thread.
final class Ruler {

    /// Lines longer than this get checkpoints that far apart.
    static final int STEP = 1024;

    private static final int LINES_KEPT = 128;

    private final Lines lines;
    private final Glyphs glyphs;
    private final Clusters clusters;
    private final Highlighter highlighter;
    private final Map<Integer, Checkpoints> kept = new LinkedHashMap<>();

    /// A place in a line.
    ///
    /// @param offset into the text
    /// @param x pixels from the start of the line
    /// @param state the highlighter's
    record Place(int offset, double x, int state) {}

    /// The checkpoints of one line, the first of them its start.
    private record Checkpoints(int[] offsets, double[] xs, int[] states, int count) {

        Place before(int offset) {
            int found = Arrays.binarySearch(offsets, 0, count, offset);
            return at(found >= 0 ? found : -found - 2);
        }

        Place before(double x) {
            int found = Arrays.binarySearch(xs, 0, count, x);
            return at(found >= 0 ? found : -found - 2);
        }

        private Place at(int checkpoint) {
            int index = Math.max(0, checkpoint);
            return new Place(offsets[index], xs[index], states[index]);
        }
    }

    Ruler(Lines lines, Glyphs glyphs, Highlighter highlighter) {
        this.lines = lines;
        this.glyphs = glyphs;
        this.clusters = new Clusters(glyphs);
        this.highlighter = highlighter;
    }

    Clusters clusters() {
        return clusters;
    }

    /// The last checkpoint at or left of `x`.
    Place checkpoint(int line, double x) {
        return isShort(line) ? start(line) : checkpoints(line).before(x);
    }

    /// How far `offset` is from the start of its line.
    double xOf(int line, int offset) {
        Place from = isShort(line) ? start(line) : checkpoints(line).before(offset);
        int end = lines.end(line);
        return walk(from, Math.min(offset, end), Double.MAX_VALUE, end).x();
    }

    /// The edge between clusters that is nearest to `x`.
    int offsetAt(int line, double x) {
        int end = lines.end(line);
        Place left = walk(checkpoint(line, x), end, x, end);
        if (left.offset() >= end) {
            return end;
        }
        int next = clusters.end(lines.text(), left.offset(), end);
        double width = clusters.width(lines.text(), left.offset(), next, left.x());
        return x - left.x() > width / 2 ? next : left.offset();
    }

    /// The next edge between clusters right of `offset`, at most the end of the line.
    int next(int line, int offset) {
        int end = lines.end(line);
        return offset >= end ? end : clusters.end(lines.text(), offset, end);
    }

    /// The next edge between clusters left of `offset`, at least the start of the line.
    int previous(int line, int offset) {
        int at = isShort(line) ? lines.start(line) : checkpoints(line).before(offset - 1).offset();
        int end = lines.end(line);
        int before = at;
        while (at < offset) {
            before = at;
            at = clusters.end(lines.text(), at, end);
        }
        return before;
    }

    double width(int line) {
        return xOf(line, lines.end(line));
    }

    /// Steps from a place to the first edge at or past `to`, or to the last one that is not right of `x`, whichever comes
    /// first. `end` is where the line ends.
    Place walk(Place from, int to, double x, int end) {
        CharSequence text = lines.text();
        int at = from.offset();
        double now = from.x();
        while (at < to) {
            boolean isSingle = Clusters.isSingle(text, at, end);
            int next = isSingle ? at + 1 : clusters.end(text, at, end);
            double width = isSingle ? glyphs.latin() : clusters.width(text, at, next, now);
            if (now + width > x) {
                break;
            }
            now += width;
            at = next;
        }
        return new Place(at, now, from.state());
    }

    private Place start(int line) {
        return new Place(lines.start(line), 0, Highlighter.LINE_START);
    }

    private boolean isShort(int line) {
        return lines.end(line) - lines.start(line) <= STEP;
    }

    private Checkpoints checkpoints(int line) {
        Checkpoints known = kept.remove(line);
        Checkpoints found = known == null ? survey(line) : known;
        // the one used last goes last; the one that was not used for longest goes first
        kept.put(line, found);
        if (kept.size() > LINES_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return found;
    }

    private Checkpoints survey(int line) {
        int end = lines.end(line);
        int most = (end - lines.start(line)) / STEP + 1;
        var offsets = new int[most];
        var xs = new double[most];
        var states = new int[most];
        Place at = start(line);
        int count = 0;
        while (count < most && (count == 0 || at.offset() < end)) {
            offsets[count] = at.offset();
            xs[count] = at.x();
            states[count] = at.state();
            count++;
            Place next = walk(at, Math.min(end, at.offset() + STEP), Double.MAX_VALUE, end);
            at = new Place(next.offset(), next.x(),
                    highlighter.stateAfter(lines.text(), at.offset(), next.offset(), at.state()));
        }
        return new Checkpoints(offsets, xs, states, count);
    }
}
