package dev.frameline.shelf;

import java.util.ArrayList;
import java.util.List;

/// What is known of recordings beyond their files, kept in `recordings.json`. Any thread.
///
/// @param named files in the data folder that a person gave their name
/// @param elsewhere recordings in other folders that were opened or saved there, newest first
record ShelfNotes(List<String> named, List<String> elsewhere) {

    private static final int MOST_ELSEWHERE = 20;

    static final ShelfNotes EMPTY = new ShelfNotes(List.of(), List.of());

    ShelfNotes {
        named = List.copyOf(named);
        elsewhere = List.copyOf(elsewhere);
    }

    static ShelfNotes defaults() {
        return EMPTY;
    }

    ShelfNotes withName(String fileName) {
        return new ShelfNotes(first(named, fileName), elsewhere);
    }

    ShelfNotes withElsewhere(String path) {
        List<String> more = first(elsewhere, path);
        return new ShelfNotes(named, more.subList(0, Math.min(more.size(), MOST_ELSEWHERE)));
    }

    ShelfNotes withoutElsewhere(String path) {
        return new ShelfNotes(named, elsewhere.stream().filter(each -> !each.equals(path)).toList());
    }

    private static List<String> first(List<String> list, String one) {
        List<String> next = new ArrayList<>(list);
        next.remove(one);
        next.addFirst(one);
        return next;
    }
}
