package dev.frameline.ui.jump;

import java.util.ArrayDeque;
import java.util.Deque;

/// Where one was: a short way back, and forward again. Confined to one thread.
final class Places {

    private static final int MOST = 64;

    private final Deque<Long> before = new ArrayDeque<>();
    private final Deque<Long> after = new ArrayDeque<>();

    /// Somebody goes from one entry, 0 for none, to another.
    void left(long from, long to) {
        if (from > 0 && from != to) {
            keep(before, from);
            after.clear();
        }
    }

    /// Where to go back to from `here`; `here` again if there is nothing.
    long back(long here) {
        return step(before, after, here);
    }

    /// Where one came back from; `here` again if there is nothing.
    long forward(long here) {
        return step(after, before, here);
    }

    void clear() {
        before.clear();
        after.clear();
    }

    private static long step(Deque<Long> from, Deque<Long> to, long here) {
        if (from.isEmpty()) {
            return here;
        }
        if (here > 0) {
            keep(to, here);
        }
        return from.pop();
    }

    private static void keep(Deque<Long> places, long number) {
        places.push(number);
        if (places.size() > MOST) {
            places.removeLast();
        }
    }
}
