package dev.frameline.shelf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dev.frameline.settings.Retention;
import dev.frameline.shelf.ShelfItem.Hold;

/// Which recordings the rules of a [Retention] let go. Pure. Any thread.
final class Surplus {

    private static final int GIGABYTE_SHIFT = 30;

    private Surplus() {}

    /// Those to remove, oldest first: only such as nothing speaks for. Recordings elsewhere take none of the room.
    ///
    /// @param inUse files that are open
    static List<ShelfItem> of(List<ShelfItem> items, Retention rules, Instant now, Set<Path> inUse) {
        List<ShelfItem> newestFirst = items.stream().filter(item -> item.hold() != Hold.ELSEWHERE)
                .sorted(Comparator.comparing(ShelfItem::written).reversed()).toList();
        Instant eldest = now.minus(Duration.ofDays(rules.days()));
        long roomBytes = (long) rules.gigabytes() << GIGABYTE_SHIFT;
        long heldBytes = newestFirst.stream().filter(item -> !isFree(item, inUse)).mapToLong(ShelfItem::sizeBytes)
                .sum();
        List<ShelfItem> surplus = new ArrayList<>();
        long keptBytes = heldBytes;
        int kept = 0;
        boolean isFull = false;
        for (ShelfItem item : newestFirst) {
            if (!isFree(item, inUse)) {
                continue;
            }
            isFull |= rules.bySize() && keptBytes + item.sizeBytes() > roomBytes;
            if (isFull || (rules.byAge() && item.written().isBefore(eldest))
                    || (rules.byCount() && kept >= rules.count())) {
                surplus.addFirst(item);
            } else {
                kept++;
                keptBytes += item.sizeBytes();
            }
        }
        return List.copyOf(surplus);
    }

    private static boolean isFree(ShelfItem item, Set<Path> inUse) {
        return item.hold() == Hold.NONE && !inUse.contains(item.file());
    }
}
