package dev.frameline.house;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The picture of floors in `docs/architecture.md` as a table, and the question whether one package may import another.
/// Any thread.
final class Floors {

    /// A room of the house.
    ///
    /// @param name its package under the root; packages nested in it belong to the room
    /// @param floor as drawn, such as `4b`
    /// @param open whether the packages nested in it may import each other; the cycle rule still holds for them
    record Room(String name, String floor, boolean open) {

        boolean holds(String packageName) {
            return packageName.equals(name) || packageName.startsWith(name + ".");
        }

        boolean isAbove(Room other) {
            return floor.compareTo(other.floor) > 0;
        }
    }

    static final List<Room> ROOMS = List.of(closed("app", "5"), closed("cli", "4"), closed("ui.shell", "4e"),
            closed("ui.session", "4d"), closed("ui.connections", "4c"), closed("ui.filter", "4c"),
            closed("ui.timeline", "4c"), closed("ui.overview", "4c"),
            closed("ui.marks", "4c"), closed("ui.recordings", "4c"),
            closed("ui.detail", "4c"), closed("ui.handshake", "4c"), closed("ui.composer", "4c"),
            closed("ui.profile", "4c"), closed("ui.charts", "4c"), closed("ui.preferences", "4c"),
            closed("ui.entries", "4b"), open("ui.kit", "4a"), closed("session", "3"), closed("shelf", "3"),
            closed("exchange", "3"),
            closed("relay", "3"),
            closed("demo", "3"), closed("wire", "2"), open("recording", "2"), closed("payload", "2"),
            closed("profile", "2"), closed("compose", "2"), closed("lint", "2"), closed("stats", "2"),
            closed("settings", "2"), closed("query", "1b"), closed("frame", "1a"), closed("handshake", "1a"),
            closed("template", "1a"), open("base", "0"));

    private Floors() {}

    private static Room closed(String name, String floor) {
        return new Room(name, floor, false);
    }

    private static Room open(String name, String floor) {
        return new Room(name, floor, true);
    }

    /// The room that a package (written without the root) belongs to.
    static Optional<Room> roomOf(String packageName) {
        return ROOMS.stream().filter(room -> room.holds(packageName))
                .max(Comparator.comparingInt(room -> room.name().length()));
    }

    /// Whether a class in package `from` may use a class in package `to`, both without the root.
    static boolean allows(String from, String to) {
        if (from.equals(to) || from.startsWith(to + ".")) {
            return true;
        }
        if (to.startsWith(from + ".")) {
            return false;
        }
        Optional<Room> origin = roomOf(from);
        Optional<Room> target = roomOf(to);
        if (origin.isEmpty() || target.isEmpty()) {
            return false;
        }
        if (origin.equals(target)) {
            return origin.get().open();
        }
        return origin.get().isAbove(target.get());
    }
}
