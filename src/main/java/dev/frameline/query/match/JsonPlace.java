package dev.frameline.query.match;

import dev.frameline.query.JsonPath;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A path made ready to be followed through the bytes of JSON. Any thread.
///
/// Of several members with one name the first counts, as in SQLite. What stands before the place is checked only as far
/// as the way needs, and what stands behind it not at all.
final class JsonPlace {

    private sealed interface Step {

        /// @param isPlain whether its bytes stand in JSON as they are, unless something is escaped without need
        record Member(byte[] name, boolean isPlain) implements Step {}

        record Element(int index) implements Step {}
    }

    private final Step[] steps;

    private JsonPlace(Step[] steps) {
        this.steps = steps;
    }

    static JsonPlace of(JsonPath path) {
        return new JsonPlace(path.steps().stream().map(JsonPlace::step).toArray(Step[]::new));
    }

    private static Step step(JsonPath.Step step) {
        return switch (step) {
            case JsonPath.Step.Member(String name) -> new Step.Member(name.getBytes(UTF_8), isPlain(name));
            case JsonPath.Step.Element(int index) -> new Step.Element(index);
        };
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(it -> it >= ' ' && it != '"' && it != '\\');
    }

    /// Whether it is the whole of the JSON.
    boolean isRoot() {
        return steps.length == 0;
    }

    /// Moves to the first byte of the value there; false if there is none.
    boolean seek(JsonCursor cursor) {
        for (Step step : steps) {
            boolean isFound = switch (step) {
                case Step.Member member -> enter(cursor, member);
                case Step.Element element -> enter(cursor, element.index());
            };
            if (!isFound) {
                return false;
            }
        }
        return true;
    }

    private static boolean enter(JsonCursor cursor, Step.Member member) {
        if (!cursor.take('{')) {
            return false;
        }
        do {
            cursor.skipSpace();
            if (cursor.peek() != '"') {
                return false;
            }
            boolean isWanted = takeName(cursor, member);
            cursor.skipSpace();
            if (!cursor.take(':')) {
                return false;
            }
            cursor.skipSpace();
            if (isWanted) {
                return true;
            }
            if (!cursor.skipValue()) {
                return false;
            }
            cursor.skipSpace();
        } while (cursor.take(','));
        return false;
    }

    private static boolean takeName(JsonCursor cursor, Step.Member member) {
        int start = cursor.at() + 1;
        byte[] bytes = cursor.bytes();
        byte[] name = member.name();
        int close = start + name.length;
        if (member.isPlain() && close < cursor.end() && bytes[close] == '"' && isAt(bytes, start, name)) {
            cursor.moveTo(close + 1);
            return true;
        }
        if (!cursor.skipString()) {
            return false;
        }
        return cursor.isEscaped() && new JsonString(bytes, start, cursor.at() - 1).compareTo(name) == 0;
    }

    private static boolean isAt(byte[] bytes, int start, byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (bytes[start + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean enter(JsonCursor cursor, int index) {
        if (!cursor.take('[')) {
            return false;
        }
        cursor.skipSpace();
        for (int i = 0; i < index; i++) {
            if (!cursor.skipValue()) {
                return false;
            }
            cursor.skipSpace();
            if (!cursor.take(',')) {
                return false;
            }
            cursor.skipSpace();
        }
        return cursor.peek() != ']';
    }
}
